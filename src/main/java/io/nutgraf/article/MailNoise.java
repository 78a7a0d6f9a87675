package io.nutgraf.article;

import io.nutgraf.model.Budget;
import io.nutgraf.model.Excerpt;
import io.nutgraf.model.Noise;
import io.nutgraf.text.LanguagePack;
import io.nutgraf.text.LanguagePack.Feature;
import io.nutgraf.text.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What a mail that came as a plain text repeats of another, and the lines that tell of its sender;
 * by the words of {@code mail.txt} of all languages.
 *
 * @param noise that
 * @param rest the lines of the mail's own
 */
record MailNoise(List<Noise> noise, List<TextLine> rest) {

  /** A signature has no more lines. */
  private static final int MOST_OF_SIGNATURE = 8;

  /** Nor has one without a mark above it, below the words that close a letter. */
  private static final int MOST_BELOW_CLOSING = 4;

  /** A line that says from what it was sent has no more words. */
  private static final int MOST_OF_SENDER = 8;

  /** The longest line of those, in UTF-16 code units. */
  private static final int LONGEST = 70;

  /** A line that says who wrote what follows is wrapped to no more. */
  private static final int MOST_WRAPPED = 3;

  /** How long all of those are, in UTF-16 code units. */
  private static final int MOST_ATTRIBUTED = 300;

  private static final WordLists WORDS = LanguagePack.wordsOfAll(Feature.MAIL, ";");
  private static final Set<String> WROTE = WORDS.ofAny("wrote");
  private static final Set<String> SENT_FROM = WORDS.ofAny("sent-from");
  private static final Set<String> CLOSINGS = WORDS.ofAny("closing");
  private static final Set<String> ORIGINAL = WORDS.ofAny("original");

  MailNoise {
    noise = List.copyOf(noise);
    rest = List.copyOf(rest);
  }

  /** That of {@code text} with {@code lines}; none where no line is of a mail's form. */
  static MailNoise of(String text, List<TextLine> lines) {
    return new Scan(text, lines).read();
  }

  /** One reading of the lines, from the first to the last. */
  private static final class Scan {

    private final String text;
    private final List<TextLine> lines;
    private final Noise.Kind[] kinds;
    private final boolean isMail;

    Scan(String text, List<TextLine> lines) {
      this.text = text;
      this.lines = lines;
      this.kinds = new Noise.Kind[lines.size()];
      this.isMail =
          IntStream.range(0, kinds.length).anyMatch(i -> isMark(lines.get(i)) || isOriginal(i));
    }

    MailNoise read() {
      int i = 0;
      while (isMail && i < kinds.length) {
        Budget.check();
        i = Math.max(i + 1, mark(i));
      }
      List<Noise> noise = new ArrayList<>();
      List<TextLine> rest = new ArrayList<>(lines.size());
      for (int line = 0; line < kinds.length; line++) {
        if (kinds[line] == null) {
          rest.add(lines.get(line));
        } else {
          noise.add(new Noise(Excerpt.of(text, lines.get(line).span()), kinds[line]));
        }
      }
      return rest.isEmpty() ? new MailNoise(List.of(), lines) : new MailNoise(noise, rest);
    }

    /** Marks what begins with line {@code i}; where it ends, or {@code i} where nothing does. */
    private int mark(int i) {
      if (isQuoted(i)) {
        return fill(i, i + 1, Noise.Kind.QUOTED_REPLY);
      }
      int attributed = attributionEnd(i);
      if (attributed > i) {
        boolean marked = attributed < kinds.length && isQuoted(attributed);
        return fill(i, marked ? attributed : kinds.length, Noise.Kind.QUOTED_REPLY);
      }
      if (isOriginal(i)) {
        return fill(i, kinds.length, Noise.Kind.QUOTED_REPLY);
      }
      if (isRule(i)) {
        return fill(i, signatureEnd(i + 1, MOST_OF_SIGNATURE), Noise.Kind.SIGNATURE);
      }
      if (isSentFrom(lines.get(i))) {
        return fill(i, i + 1, Noise.Kind.SIGNATURE);
      }
      return isClosing(i)
          ? fill(i, signatureEnd(i + 1, MOST_BELOW_CLOSING), Noise.Kind.SIGNATURE)
          : i;
    }

    private int fill(int from, int to, Noise.Kind kind) {
      for (int i = from; i < to; i++) {
        kinds[i] = kind;
      }
      return to;
    }

    /** Whether a line is nothing but a mail's: repeated, or saying who wrote what is. */
    private boolean isMark(TextLine line) {
      int start = line.span().start();
      String words = line.span().of(text);
      return (text.charAt(start) == '>' && words.length() > 1)
          || words.equals("--")
          || (line.span().length() <= MOST_ATTRIBUTED && isAttribution(words))
          || isSentFrom(line);
    }

    /** "Sent from my phone". */
    private boolean isSentFrom(TextLine line) {
      return line.words() <= MOST_OF_SENDER
          && SENT_FROM.stream().anyMatch(line.span().of(text).toLowerCase(Locale.ROOT)::startsWith);
    }

    private boolean isQuoted(int i) {
      return text.charAt(lines.get(i).span().start()) == '>';
    }

    private boolean isRule(int i) {
      return words(i).equals("--");
    }

    private boolean isOriginal(int i) {
      return words(i).startsWith("--") && ORIGINAL.contains(lower(i).replace("-", "").strip());
    }

    private boolean isClosing(int i) {
      return lines.get(i).words() <= 4 && CLOSINGS.contains(withoutMark(lower(i)));
    }

    private static String withoutMark(String words) {
      int end = words.length();
      while (end > 0 && ",.!".indexOf(words.charAt(end - 1)) >= 0) {
        end--;
      }
      return words.substring(0, end);
    }

    private int signatureEnd(int from, int most) {
      int end = from;
      while (end < kinds.length
          && end - from < most
          && lines.get(end).span().length() <= LONGEST
          && !lines.get(end).isProse()
          && !isQuoted(end)
          && attributionEnd(end) == end) {
        end++;
      }
      return end;
    }

    /** Where a line ends, with those it is wrapped to, that says who wrote what follows. */
    private int attributionEnd(int from) {
      StringBuilder joined = new StringBuilder();
      for (int i = from; i < Math.min(kinds.length, from + MOST_WRAPPED); i++) {
        joined.append(words(i)).append(' ');
        if (joined.length() > MOST_ATTRIBUTED || isQuoted(i)) {
          return from;
        }
        if (isAttribution(joined.toString().strip())) {
          return i + 1;
        }
        if (lines.get(i).isProse()) {
          return from;
        }
      }
      return from;
    }

    private String words(int i) {
      return lines.get(i).span().of(text);
    }

    private String lower(int i) {
      return words(i).toLowerCase(Locale.ROOT);
    }

    /** "On Mon, Mar 4, 2019 at 3:47 PM, Marta Ruiz wrote:". */
    private static boolean isAttribution(String words) {
      if (!words.endsWith(":") || words.chars().filter(Character::isDigit).count() < 3) {
        return false;
      }
      String lower = words.toLowerCase(Locale.ROOT);
      int end = lower.length() - 1;
      while (end > 0 && Character.isWhitespace(lower.charAt(end - 1))) {
        end--;
      }
      String before = lower.substring(0, end);
      boolean said = WROTE.stream().anyMatch(verb -> before.endsWith(" " + verb));
      boolean says = WROTE.stream().anyMatch(verb -> before.contains(" " + verb + " "));
      return said || (says && lower.indexOf('@') > 0);
    }
  }
}
