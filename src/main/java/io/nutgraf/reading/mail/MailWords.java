package io.nutgraf.reading.mail;

import io.nutgraf.text.LanguagePack;
import io.nutgraf.text.LanguagePack.Feature;
import io.nutgraf.text.WordLists;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What mail programs and people write around what they say, in all languages together, since a
 * reply is in another than the program that it was written with. All of it is in lower case.
 */
final class MailWords {

  /** What a line of a mail's header says, when a reply repeats it. */
  enum Label {
    FROM,
    SENT,
    TO,
    SUBJECT
  }

  /** No label is longer, in UTF-16 code units. */
  private static final int LONGEST_LABEL = 30;

  /** Shorter words, in UTF-16 code units, end words that are others. */
  private static final int LEAST_OF_MACHINE = 7;

  private final Map<String, Label> labels = new HashMap<>();
  private final List<String> wrote;
  private final Set<String> original;
  private final Set<String> forwarded;
  private final List<String> sentFrom;
  private final Set<String> closings;
  private final List<String> devices;
  private final List<String> disclaimers;
  private final Set<String> replies;
  private final Set<String> forwards;
  private final Set<String> links;
  private final Set<String> networks;
  private final List<String> smallPrint;
  private final Set<String> machines;

  private MailWords(WordLists lists) {
    for (Label label : Label.values()) {
      lists.ofAny(label.name().toLowerCase(Locale.ROOT)).forEach(word -> labels.put(word, label));
    }
    wrote = List.copyOf(lists.ofAny("wrote"));
    original = lists.ofAny("original");
    forwarded = lists.ofAny("forwarded");
    sentFrom = List.copyOf(lists.ofAny("sent-from"));
    closings = lists.ofAny("closing");
    devices = List.copyOf(lists.ofAny("device"));
    disclaimers = List.copyOf(lists.ofAny("disclaimer"));
    replies = lists.ofAny("reply");
    forwards = lists.ofAny("forward");
    links = lists.ofAny("link");
    networks = lists.ofAny("network");
    smallPrint = List.copyOf(lists.ofAny("small-print"));
    machines = lists.ofAny("machine");
  }

  /** Those of all languages, read for the first mail. */
  static MailWords all() {
    return All.WORDS;
  }

  private static final class All {
    static final MailWords WORDS = new MailWords(LanguagePack.wordsOfAll(Feature.MAIL, ";"));
  }

  /** Which field of a header {@code line} repeats, if it does: {@code Gesendet: Montag}. */
  Optional<Label> label(String line) {
    int colon = colon(line);
    if (colon <= 0 || colon > LONGEST_LABEL) {
      return Optional.empty();
    }
    String name = Lines.bare(line.substring(0, colon)).toLowerCase(Locale.ROOT);
    return Optional.ofNullable(labels.get(name));
  }

  /** Where the first colon stands, of whatever width; -1 where there is none. */
  static int colon(String line) {
    int narrow = line.indexOf(':');
    int wide = line.indexOf('：');
    return narrow < 0 || wide < 0 ? Math.max(narrow, wide) : Math.min(narrow, wide);
  }

  /** True where somebody is said to have written something, in {@code line}, in lower case. */
  boolean saysWrote(String line) {
    return wrote.stream().anyMatch(verb -> Lines.holdsWord(line, verb));
  }

  /** True for {@code original message} and its like: what follows is answered. */
  boolean isOriginal(String phrase) {
    return original.contains(phrase);
  }

  /**
   * True for a line of nothing but links: {@code Unsubscribe | Privacy policy}, an address. The
   * name of a network is none by itself.
   */
  boolean isLink(LinkText line) {
    List<String> labels = line.labels();
    if (labels.isEmpty()) {
      return line.hasAddress();
    }
    boolean isSet = labels.size() > 1 || line.hasAddress();
    return labels.stream().allMatch(it -> links.contains(it) || (isSet && networks.contains(it)));
  }

  /**
   * True where the first of a passage's statements, or half of them, are of what is put below mails
   * to many: {@code you are receiving this}, {@code all rights reserved}.
   */
  boolean isSmallPrint(List<String> statements) {
    if (statements.isEmpty()) {
      return false;
    }
    long small = statements.stream().filter(it -> begins(it) || links.contains(it)).count();
    return begins(statements.getFirst()) || (small > 1 && small * 2 >= statements.size());
  }

  private boolean begins(String statement) {
    return smallPrint.stream().anyMatch(statement::startsWith);
  }

  /** True for the name, or the address, of what sends mails by itself and reads none. */
  boolean isMachine(String sender) {
    int at = sender.indexOf('@');
    String name = (at < 0 ? sender : sender.substring(0, at)).toLowerCase(Locale.ROOT);
    var letters = new StringBuilder();
    var word = new StringBuilder();
    for (int i = 0; i <= name.length(); i++) {
      if (i < name.length() && Character.isLetter(name.charAt(i))) {
        letters.append(name.charAt(i));
        word.append(name.charAt(i));
      } else {
        if (at > 0 && machines.contains(word.toString())) {
          return true; // one word of several: bounce-4711@example.org
        }
        word.setLength(0);
      }
    }
    String all = letters.toString();
    return machines.contains(all)
        || (at > 0
            && machines.stream()
                .anyMatch(it -> it.length() >= LEAST_OF_MACHINE && all.endsWith(it)));
  }

  /** True for {@code forwarded message} and its like: what follows is passed on. */
  boolean isForwarded(String phrase) {
    return forwarded.contains(phrase) || forwarded.stream().anyMatch(phrase::startsWith);
  }

  /** True for {@code sent from my telephone}, in lower case. */
  boolean isSentFrom(String line) {
    return sentFrom.stream().anyMatch(line::startsWith);
  }

  /** True where a telephone or a program is named, in {@code line}, in lower case. */
  boolean namesDevice(String line) {
    return devices.stream().anyMatch(line::contains);
  }

  /** True for {@code kind regards}, in lower case and without marks around it. */
  boolean isClosing(String phrase) {
    return closings.contains(phrase);
  }

  /** True for the beginning of what lawyers have put below a mail, in lower case. */
  boolean isDisclaimer(String line) {
    return disclaimers.stream().anyMatch(line::contains);
  }

  /** True for what answering puts before a subject, in lower case: {@code aw}. */
  boolean isReply(String prefix) {
    return replies.contains(prefix);
  }

  /** True for what forwarding puts before a subject, in lower case: {@code wg}. */
  boolean isForward(String prefix) {
    return forwards.contains(prefix);
  }
}
