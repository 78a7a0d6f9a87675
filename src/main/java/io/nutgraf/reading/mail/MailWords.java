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
