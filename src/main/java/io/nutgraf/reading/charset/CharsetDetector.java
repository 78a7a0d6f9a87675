package io.nutgraf.reading.charset;

import io.nutgraf.model.Budget;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells the character set of a text that is no UTF-8 by trying all that are in use: the right one
 * is the one in which a sample of the file looks most like a text ({@link DecodedSample}).
 */
final class CharsetDetector {

  /** In less, no language's text was seen. */
  private static final double LEAST = 1;

  /** What is said of a file is not doubted where it looks so much like a text, */
  private static final double CREDIBLE = 3;

  /** and otherwise believed unless another set is so much better. */
  private static final double FAR = 3;

  /** A text that is read right has hardly ever less. */
  private static final double LEAST_SURE = 2.5;

  /** How much better than every other reading a sure one is, by the square root of its length. */
  private static final double SURE = 1.5;

  private static final Set<String> CHINESE = Set.of("GB18030", "Big5-HKSCS", "x-EUC-TW");

  /**
   * Each set, and what it is given for how often it is met with: less where more is there to tell
   * by, namely divided by the square root of the number of characters beyond ASCII.
   */
  private static final List<Candidate> CANDIDATES =
      Stream.of(
              "windows-1252 2",
              "windows-1250 1",
              "windows-1251 1",
              "windows-1253 1",
              "windows-1254 .8",
              "windows-1255 1",
              "windows-1256 1",
              "windows-1257 .6",
              "x-windows-874 1",
              "ISO-8859-2 .8",
              "ISO-8859-4 0",
              "ISO-8859-5 .4",
              "ISO-8859-6 .4",
              "ISO-8859-7 .8",
              "ISO-8859-8 .8",
              "ISO-8859-13 0",
              "ISO-8859-15 .6",
              "KOI8-R 1",
              "KOI8-U .8",
              "IBM437 0",
              "IBM850 .2",
              "IBM852 .2",
              "IBM855 0",
              "IBM00858 0",
              "IBM866 .4",
              "x-MacRoman .4",
              "x-MacCyrillic .4",
              "x-MacCentralEurope 0",
              "GB18030 1",
              "Big5-HKSCS .8",
              "x-EUC-TW 0",
              "windows-31j 1",
              "EUC-JP 1",
              "x-windows-949 1",
              "x-Johab 0")
          .map(Candidate::parse)
          .toList();

  private CharsetDetector() {}

  /**
   * What a file seems to be in.
   *
   * @param weight how much it looks like a text ({@link DecodedSample#weight})
   * @param certain whether no other set gives another text that is nearly as likely
   */
  record Guess(Charset charset, double weight, boolean certain) {}

  private record Candidate(Charset charset, double prior) {
    static Candidate parse(String line) {
      String[] parts = line.split(" ", 2);
      return new Candidate(Charset.forName(parts[0]), Double.parseDouble(parts[1]));
    }
  }

  private record Attempt(Charset charset, String text, double weight) {}

  /** The set that {@code bytes} are most likely in; empty where they look like a text in none. */
  static Optional<Guess> detect(byte[] bytes) {
    byte[] sample = ByteSample.of(bytes);
    Attempt best = null;
    List<Attempt> attempts =
        CANDIDATES.stream().map(candidate -> attempt(sample, candidate)).toList();
    for (Attempt attempt : attempts) {
      best = best == null || attempt.weight() > best.weight() ? attempt : best;
    }
    return best == null || best.weight() < LEAST
        ? Optional.empty()
        : Optional.of(new Guess(best.charset(), best.weight(), isSure(best, attempts)));
  }

  /**
   * The set that {@code bytes} are in where they look far more like a text in it than in {@code
   * said}, the one that they are said to be in; else empty.
   */
  static Optional<Charset> contradicting(byte[] bytes, Charset said) {
    double weight = DecodedSample.weight(new String(ByteSample.of(bytes), said), true);
    if (weight >= CREDIBLE || !isOfBytes(said)) {
      return Optional.empty();
    }
    return detect(bytes)
        .filter(guess -> guess.certain() && guess.weight() >= weight + FAR)
        .map(Guess::charset);
  }

  /** Whether it is one of those that are tried, so that a sample tells of it. */
  private static boolean isOfBytes(Charset charset) {
    return CANDIDATES.stream().anyMatch(candidate -> candidate.charset().equals(charset));
  }

  private static Attempt attempt(byte[] sample, Candidate candidate) {
    Budget.check();
    String text = new String(sample, candidate.charset());
    boolean japanese = !CHINESE.contains(candidate.charset().name());
    double prior = candidate.prior() / Math.sqrt(1 + beyondAscii(text));
    return new Attempt(candidate.charset(), text, DecodedSample.weight(text, japanese) + prior);
  }

  private static boolean isSure(Attempt best, List<Attempt> attempts) {
    double second =
        attempts.stream()
            .filter(attempt -> !attempt.text().equals(best.text()))
            .mapToDouble(Attempt::weight)
            .max()
            .orElse(Double.NEGATIVE_INFINITY);
    return best.weight() >= LEAST_SURE
        && (best.weight() - second) * Math.sqrt(beyondAscii(best.text())) >= SURE;
  }

  private static int beyondAscii(String text) {
    return (int) text.chars().filter(c -> c >= 0x80).count();
  }
}
