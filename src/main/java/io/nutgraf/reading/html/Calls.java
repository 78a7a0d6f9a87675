package io.nutgraf.reading.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * The words by which lines of a site are known that stand among the paragraphs of its texts: calls
 * to read on, to subscribe, to share; credits of pictures; headings of comments. They are those of
 * {@code calls.txt}, which says what its signs mean. Immutable.
 */
final class Calls {

  private static final String FILE = "calls.txt";
  private static final Calls STANDARD = new Calls();

  private final Set<String> beginnings = new HashSet<>();
  private final Set<String> lines = new HashSet<>();
  private final Set<String> ends = new HashSet<>();
  private final int longest;

  private Calls() {
    try (InputStream file = Calls.class.getResourceAsStream(FILE)) {
      byte[] bytes = Objects.requireNonNull(file, FILE).readAllBytes();
      new String(bytes, StandardCharsets.UTF_8).lines().forEach(this::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    longest = beginnings.stream().mapToInt(String::length).max().orElse(0);
  }

  private void add(String line) {
    switch (line.charAt(0)) {
      case '#' -> {}
      case '=' -> lines.add(line.substring(1));
      case '!' -> ends.add(line.substring(1));
      default -> beginnings.add(line);
    }
  }

  static Calls standard() {
    return STANDARD;
  }

  /** True where {@code text} begins with the words of a call, or is one. */
  boolean begin(String text) {
    String head = small(text.substring(0, Math.min(text.length(), longest + 3)));
    int start = skip(head, Calls::isMark);
    for (int end = Math.min(head.length(), start + longest); end > start; end--) {
      if (isEndOfWord(head, end) && beginnings.contains(head.substring(start, end))) {
        return true;
      }
    }
    return text.length() <= longest && lines.contains(bare(head, Calls::isMark));
  }

  /** True where {@code line} says that comments or other texts follow. */
  boolean end(String line) {
    return line.length() <= 2 * longest
        && ends.contains(bare(small(line), unit -> !Character.isLetter(unit)));
  }

  private static String small(String text) {
    return text.replace('’', '\'').toLowerCase(Locale.ROOT);
  }

  private static int skip(String text, IntPredicate marks) {
    int start = 0;
    while (start < text.length() && marks.test(text.charAt(start))) {
      start++;
    }
    return start;
  }

  private static String bare(String text, IntPredicate marks) {
    int start = skip(text, marks);
    int end = text.length();
    while (end > start && marks.test(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  /** Those who write ideographs set no spaces between their words. */
  private static boolean isEndOfWord(String text, int at) {
    char before = text.charAt(at - 1);
    return at == text.length()
        || !Character.isLetterOrDigit(before)
        || !Character.isLetterOrDigit(text.charAt(at))
        || Character.isIdeographic(before);
  }

  /** What may stand around words: an arrow, a bracket; but {@code ©} and {@code @} are words. */
  private static boolean isMark(int unit) {
    return !Character.isLetterOrDigit(unit) && unit != '©' && unit != '@';
  }
}
