package io.nutgraf.reading.mail;

import io.nutgraf.reading.format.Whitespace;
import java.util.ArrayList;
import java.util.List;

/** Who is named in an address field (RFC 5322, section 3.4), as programs write it. */
final class Mailboxes {

  private final List<String> names = new ArrayList<>();
  private final StringBuilder phrase = new StringBuilder();
  private final StringBuilder address = new StringBuilder();
  private final StringBuilder comment = new StringBuilder();
  private boolean quoted;
  private boolean angled;
  private int depth;

  private Mailboxes() {}

  /** The name of each; the address of one without a name. None twice. */
  static List<String> names(String field) {
    var mailboxes = new Mailboxes();
    for (int i = 0; i < field.length(); i++) {
      char c = field.charAt(i);
      boolean escapes = c == '\\' && mailboxes.quoted && i + 1 < field.length();
      mailboxes.take(escapes ? field.charAt(++i) : c, escapes);
    }
    mailboxes.finish();
    return mailboxes.names.stream().distinct().toList();
  }

  private void take(char c, boolean literal) {
    if (c == '"' && !literal && depth == 0) {
      quoted = !quoted;
    } else if (quoted) {
      phrase.append(c);
    } else if (c == '(' || (c == ')' && depth > 0)) {
      depth += c == '(' ? 1 : -1;
    } else if (depth > 0) {
      comment.append(c);
    } else if (c == '<') {
      angled = true;
      address.setLength(0);
    } else if (c == '>') {
      angled = false;
    } else if (angled) {
      address.append(c);
    } else if (c == ',' || c == ';') {
      finish();
    } else if (c == ':' && phrase.indexOf("@") < 0) {
      phrase.setLength(0); // the name of a group
    } else {
      phrase.append(c);
    }
  }

  private void finish() {
    String name = clean(phrase.toString());
    if (name.isEmpty() || name.indexOf('@') > 0) {
      String said = clean(comment.toString());
      String where = address.isEmpty() ? name : clean(address.toString());
      name = said.isEmpty() || said.indexOf('@') >= 0 ? where : said;
    }
    if (!name.isEmpty()) {
      names.add(name);
    }
    phrase.setLength(0);
    address.setLength(0);
    comment.setLength(0);
    quoted = false;
    angled = false;
    depth = 0;
  }

  /** Outlook sets names between apostrophes. */
  private static String clean(String words) {
    String decoded = EncodedWords.decode(words.strip()).strip();
    boolean framed = decoded.length() > 2 && decoded.startsWith("'") && decoded.endsWith("'");
    return Whitespace.folded(framed ? decoded.substring(1, decoded.length() - 1) : decoded);
  }
}
