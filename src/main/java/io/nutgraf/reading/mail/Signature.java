package io.nutgraf.reading.mail;

import io.nutgraf.reading.format.Whitespace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds where the signature at the end of a mail begins: at a line of two hyphens (RFC 3676,
 * section 4.3), at what a telephone or a lawyer adds, at a closing formula or the sender's name
 * with nothing but short lines below.
 */
final class Signature {

  /** How many lines a signature has at most, blank ones not counted. */
  private static final int MOST_LINES = 14;

  /** How many lie below two hyphens. */
  private static final int MOST_MARKED = 40;

  /** How many lines may follow what a telephone adds. */
  private static final int AFTER_TELEPHONE = 3;

  /** How long a line of a signature is at most, in UTF-16 code units and in words. */
  private static final int LONGEST = 90;

  private static final int MOST_WORDS = 9;

  private static final int RULE = 15;

  private final List<MailLine> lines;
  private final List<String> senders;
  private final MailWords words = MailWords.all();

  /** The lines that are not blank, by their numbers. */
  private final List<Integer> full = new ArrayList<>();

  private int first;

  private Signature(List<MailLine> lines, List<String> senders) {
    this.lines = lines;
    this.first = lines.size();
    this.senders = senders;
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        full.add(i);
      }
    }
  }

  /** The first line of the signature; the number of lines where there is none. */
  static int start(List<MailLine> lines, List<String> senders) {
    var signature = new Signature(lines, senders);
    signature.cut();
    return signature.first;
  }

  private void cut() {
    int all = full.size();
    int at = find();
    while (at >= 0
        && all - full.size() < MOST_MARKED) { // a disclaimer below a name below a formula
      first = full.get(at);
      full.subList(at, full.size()).clear();
      at = find();
    }
  }

  private int find() {
    int from = Math.max(0, full.size() - MOST_MARKED - 1);
    for (int i = from; i < full.size(); i++) {
      int below = full.size() - i - 1;
      if (isMark(i, below) || isAdded(i, below) || isFormula(i, below)) {
        return i;
      }
    }
    return -1;
  }

  private String text(int i) {
    return lines.get(full.get(i)).text();
  }

  private String lower(int i) {
    return Whitespace.folded(text(i)).toLowerCase(Locale.ROOT);
  }

  private boolean isMark(int i, int below) {
    String line = text(i);
    boolean hyphens = line.equals("-- ") || (line.strip().equals("--") && below <= MOST_LINES);
    return hyphens || (Lines.isRule(line, RULE) && below > 0 && isFooter(i + 1));
  }

  /** What a list or a newsletter puts below a rule: an address, and no more than a few lines. */
  private boolean isFooter(int from) {
    boolean address = false;
    for (int i = from; i < full.size(); i++) {
      String line = lower(i);
      address |= line.contains("http") || line.contains("@") || line.contains("www.");
    }
    return address && full.size() - from <= MOST_LINES;
  }

  private boolean isAdded(int i, int below) {
    boolean telephone =
        below <= AFTER_TELEPHONE
            && words.isSentFrom(lower(i))
            && !isSentence(lower(i))
            && areShort(i + 1);
    return telephone || (words.isDisclaimer(lower(i)) && beginsPassage(i));
  }

  /** "Sent from my desk, which is easier than a telephone." is no signature. */
  private boolean isSentence(String line) {
    boolean sentence = line.endsWith(".") && Lines.words(line) > MOST_WORDS;
    return (sentence && !words.namesDevice(line)) || line.length() > 2 * LONGEST;
  }

  private boolean beginsPassage(int i) {
    return i == 0 || full.get(i) - full.get(i - 1) > 1 || lines.get(full.get(i)).kind() != null;
  }

  private boolean isFormula(int i, int below) {
    if ((i == 0 && below == 0) || below > MOST_LINES || !areShort(i + 1)) {
      return false;
    }
    String phrase = Lines.bare(lower(i));
    return words.isClosing(phrase) || (i > 0 && isSender(phrase));
  }

  private boolean isSender(String phrase) {
    return senders.stream()
        .map(name -> Whitespace.folded(name).toLowerCase(Locale.ROOT))
        .anyMatch(name -> name.equals(phrase) || isFirstName(phrase, name));
  }

  private static boolean isFirstName(String phrase, String name) {
    return phrase.length() > 2 && name.startsWith(phrase + " ");
  }

  private boolean areShort(int from) {
    for (int i = from; i < full.size(); i++) {
      if (!isShort(text(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isShort(String line) {
    String bare = line.strip();
    boolean sentence = bare.endsWith(".") || bare.endsWith("?") || bare.endsWith("!");
    boolean reference = bare.indexOf('@') > 0 || bare.contains("://") || bare.contains("www.");
    return reference
        || (bare.length() <= LONGEST && Lines.words(bare) <= (sentence ? 4 : MOST_WORDS));
  }
}
