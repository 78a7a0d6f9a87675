package io.nutgraf.summarize;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.management.ThreadMXBean;
import io.nutgraf.model.Budget;
import io.nutgraf.model.SummaryOptions;
import io.nutgraf.reading.DocumentReaders;
import io.nutgraf.reading.format.RawDocument;
import io.nutgraf.reading.format.Reading;
import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntFunction;

/**
 * Texts of 25 MiB, each of one kind that costs much of something, and after them {@link
 * LargeDocuments}, summarized one after the other in a process whose memory is that of Lambda.
 * Writes a line for each: its name and what came of it.
 */
final class LargeTexts {

  static final int BYTES = 25 << 20;

  private static final String[] PLAIN =
      "the council of another city gathered on one rainy morning and nothing important was decided"
          .split(" ", -1);

  private LargeTexts() {}

  /** What a text is made of, and what comes of it. */
  @SuppressWarnings("ImmutableEnumChecker") // the functions know nothing but their argument
  enum Kind {
    WIDE_PROSE(i -> (i == 0 ? "— " : "") + sentence(i)),
    WIDE_NAMES(i -> (i == 0 ? "— " : "") + meeting(i)),
    QUOTED(LargeTexts::quotation),
    DATED(LargeTexts::day),
    UNIQUE_NOUNS(LargeTexts::nouns),
    PROSE(LargeTexts::sentence),
    ONE_LINE(i -> sentence(i).replace('\n', ' ')),
    FULL_NAMES(LargeTexts::meeting),
    NAMES_ALONE(i -> capitalized(i) + " "),
    SPACELESS(_ -> "abcdefghij"),
    UNIQUE_WORDS(i -> capitalized(i).toLowerCase(Locale.ROOT) + " "),
    CAPITALS(_ -> "THE COUNCIL MET "),
    NUMBERS(i -> i + " "),
    URLS(i -> "https://example.org/" + i + "?q=" + 7 * i + " "),
    EMAILS(i -> capitalized(i) + "@example.org, "),
    NESTED_QUOTES(_ -> "“‘a "),
    ASTRAL_LETTERS(_ -> "𝒜𝒷 "),
    COMBINING(_ -> "e\u0301\u0301"),
    HAN(i -> "議会は昨日また集まった" + (char) (0x4e00 + i % 20000) + (i % 3 == 0 ? "。" : "、")),
    THAI(_ -> "สวัสดีชาวโลก "),
    LINES_OF_A_LETTER(_ -> "a\n", "500,000 lines"),
    LINES_OF_A_MARK(i -> i == 9 ? "word\n" : "!\n", "500,000 lines"),
    LINES_BY_RETURN(_ -> "word\r", "500,000 lines"),
    LIST_ITEMS(i -> "- item " + i % 100 + "\n", "500,000 lines"),
    PARAGRAPHS_OF_TWO_WORDS(_ -> "two words\n\n", "500,000 lines"),
    LABELS(i -> capitalized(i) + ": yes\n", "500,000 lines"),
    UNIQUE_NAMES(i -> capitalized(i) + " met " + capitalized(7 * i) + ". ", "300,000 sentences"),
    SAID(i -> "“We will go on,” said " + capitalized(i) + ". ", "300,000 sentences"),
    SHORT_SENTENCES(_ -> "Nobody knows. ", "300,000 sentences"),
    LETTERS(_ -> "A. B. C. ", "5,000,000 words"),
    TABS(_ -> "a\t", "5,000,000 words"),
    DATES(i -> "On " + (1 + i % 28) + " May " + (1900 + i % 200) + ". ", "5,000,000 words"),
    DAYS(_ -> "May 5 ", "5,000,000 words"),
    ACRONYMS(i -> "" + (char) ('A' + i % 26) + (char) ('A' + i / 26 % 26) + " of ", "5,000,000"),
    BLANK_LINES(i -> i == 9 ? "word" : "\n"),
    MARKS(_ -> "; , ", "no words"),
    QUOTES(_ -> "“”", "no words"),
    EMOJI(_ -> "😀 ", "no words");

    final IntFunction<String> unit;

    /** What the reason says for which it is rejected; empty for one that may be summarized. */
    final String rejected;

    Kind(IntFunction<String> unit) {
      this(unit, "");
    }

    Kind(IntFunction<String> unit, String rejected) {
      this.unit = unit;
      this.rejected = rejected;
    }

    private RawDocument file() {
      return new RawDocument(text(), "a.txt", null, null, null, null);
    }

    private byte[] text() {
      var text = new ByteArrayOutputStream(BYTES);
      for (int i = 0; ; i++) {
        byte[] next = unit.apply(i).getBytes(UTF_8);
        if (text.size() + next.length > BYTES) {
          return text.toByteArray();
        }
        text.writeBytes(next);
      }
    }
  }

  /**
   * Takes what the kinds may take, in seconds of CPU: those that take most memory, are to be
   * refused or have a layout, and the others.
   */
  public static void main(String[] seconds) {
    for (Kind kind : Kind.values()) {
      boolean whole = kind.compareTo(Kind.UNIQUE_NOUNS) <= 0 || !kind.rejected.isEmpty();
      var time = Duration.ofSeconds(Long.parseLong(seconds[whole ? 0 : 1]));
      System.out.println(kind + " " + outcome(kind.file(), time));
    }
    for (LargeDocuments.Kind kind : LargeDocuments.Kind.values()) {
      var time = Duration.ofSeconds(Long.parseLong(seconds[0]));
      System.out.println(kind + " " + outcome(kind.file(), time));
    }
  }

  private static String outcome(RawDocument raw, Duration time) {
    Gauge gauge = new Gauge(time);
    Reading reading =
        gauge.budget().spend(() -> DocumentReaders.standard().read(raw), Reading.Unreadable::new);
    Outcome outcome =
        switch (reading) {
          case Reading.Unreadable it -> new Outcome.Rejected(it.rejection());
          case Reading.Read it ->
              gauge
                  .budget()
                  .spend(
                      () -> Summarizer.standard().summarize(it.document(), SummaryOptions.DEFAULT),
                      Outcome.Rejected::new);
        };
    String what =
        switch (outcome) {
          case Outcome.Summarized it -> it.summary().sentenceCount() + " sentences summarized";
          case Outcome.Rejected it -> it.rejection().code() + " " + it.rejection().detail();
        };
    return gauge.longest() + " ms unchecked: " + what;
  }

  /** Time of this thread alone, so that a busy machine ends nothing early; and how it is asked. */
  private static final class Gauge {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Budget budget;
    private long last = now();
    private long longest;

    Gauge(Duration time) {
      long end = last + time.toNanos();
      budget = Budget.of(time.toSeconds() + " seconds", () -> passed() > end);
    }

    Budget budget() {
      return budget;
    }

    private long passed() {
      long now = now();
      longest = Math.max(longest, now - last);
      last = now;
      return now;
    }

    /** The longest time between two checks, in milliseconds. */
    long longest() {
      passed();
      return longest / 1_000_000;
    }

    private static long now() {
      return THREADS.getCurrentThreadCpuTime();
    }
  }

  static String sentence(int i) {
    var random = new Random(i);
    var sentence = new StringBuilder(i % 5 == 0 ? "\n\n" : "").append(capitalized(i % 500));
    for (int word = 8 + random.nextInt(20); word > 0; word--) {
      sentence.append(' ').append(PLAIN[random.nextInt(PLAIN.length)]);
    }
    return sentence.append(". ").toString();
  }

  /** Persons, a company and a place that are named nowhere else. */
  private static String meeting(int i) {
    return "%s %s of the %s %s Company met %s %s on the bank of the river in %s. "
        .formatted(
            capitalized(7 * i),
            capitalized(7 * i + 1),
            capitalized(7 * i + 2),
            capitalized(7 * i + 3),
            capitalized(7 * i + 4),
            capitalized(7 * i + 5),
            capitalized(7 * i + 6));
  }

  /** What somebody said who is named nowhere else. */
  private static String quotation(int i) {
    return "“We will go on whatever the weather of this day will be,” said %s %s of the council. "
        .formatted(capitalized(2 * i), capitalized(2 * i + 1));
  }

  private static String day(int i) {
    return "Wednesday, September %d, %d, or on ".formatted(1 + i % 30, 1800 + i % 220);
  }

  private static String nouns(int i) {
    return "The %s %s of the %s was %s and the new %s %s came. "
        .formatted(
            noun(6 * i),
            noun(6 * i + 1),
            noun(6 * i + 2),
            noun(6 * i + 3),
            noun(6 * i + 4),
            noun(6 * i + 5));
  }

  private static String noun(int i) {
    return capitalized(i).toLowerCase(Locale.ROOT);
  }

  /** A name of its own for each number. */
  private static String capitalized(int number) {
    var name = new StringBuilder();
    for (int rest = number; rest > 0 || name.length() < 6; rest /= 80) {
      name.append("bcdfghklmnprstvz".charAt(rest % 16)).append("aeiou".charAt(rest / 16 % 5));
    }
    name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
    return name.append('n').toString();
  }
}
