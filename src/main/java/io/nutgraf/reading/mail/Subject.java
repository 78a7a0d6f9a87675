package io.nutgraf.reading.mail;

import io.nutgraf.reading.format.Whitespace;
import java.util.Locale;

/** What stands before a subject when a mail is answered or passed on: {@code Re: AW[2]: Fwd:}. */
final class Subject {

  /** No prefix is longer, in UTF-16 code units. */
  private static final int LONGEST_PREFIX = 12;

  private Subject() {}

  /** The subject without all that was put before it. */
  static String bare(String subject) {
    String bare = Whitespace.folded(subject);
    for (String prefix = prefix(bare); !prefix.isEmpty(); prefix = prefix(bare)) {
      bare = bare.substring(MailWords.colon(bare) + 1).strip();
    }
    return bare;
  }

  /**
   * What the conversation is about: the same without the name of the list, which stands anywhere.
   */
  static String topic(String subject) {
    String topic = bare(subject);
    while (topic.startsWith("[") && topic.indexOf(']') > 0) {
      topic = bare(topic.substring(topic.indexOf(']') + 1));
    }
    return topic;
  }

  /** True where the last that was done with the mail was to pass it on. */
  static boolean isForward(String subject) {
    return MailWords.all().isForward(prefix(Whitespace.folded(subject)));
  }

  /** The first prefix, in lower case, without its colon and its number; empty where none is. */
  private static String prefix(String subject) {
    int colon = MailWords.colon(subject);
    if (colon <= 0 || colon > LONGEST_PREFIX) {
      return "";
    }
    String prefix = subject.substring(0, colon).strip().toLowerCase(Locale.ROOT);
    int number = Math.max(prefix.indexOf('['), Math.max(prefix.indexOf('('), prefix.indexOf('^')));
    String word = number > 0 ? prefix.substring(0, number).strip() : prefix;
    MailWords words = MailWords.all();
    return words.isReply(word) || words.isForward(word) ? word : "";
  }
}
