package io.nutgraf.reading.format;

import io.nutgraf.text.Gender;
import io.nutgraf.text.GivenNames;
import io.nutgraf.text.WordLists;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A line below the title of a document, as far as it may name who wrote it.
 *
 * @param names of persons, in order
 * @param isWhole true where nothing else stands on the line
 */
public record AuthorLine(List<String> names, boolean isWhole) {

  private static final WordLists WORDS = WordLists.read(AuthorLine.class, "author-words.txt", " ");

  private static final Set<String> PARTICLES = WORDS.of("particle");
  private static final Set<String> NO_NAMES = WORDS.of("no-name");
  private static final Set<String> AFFILIATIONS = WORDS.of("affiliation");
  private static final Set<String> UNNAMED = WORDS.of("unnamed");
  private static final Set<String> AND = WORDS.of("and");

  /** Marks of notes. */
  private static final String MARKS = "*†‡§¶∗";

  private static final String SEPARATORS = ",;&·•";

  /** Shorter beginnings of words are whole words. */
  private static final int SHORTEST_BEGINNING = 5;

  private static final int MOST_WORDS = 4;

  public AuthorLine {
    names = List.copyOf(names);
  }

  /** The names on {@code line}, which commas, marks and numbers of notes, or "and" set apart. */
  public static AuthorLine of(String line) {
    List<String> parts = parts(line);
    List<String> names = parts.stream().filter(AuthorLine::isName).toList();
    return new AuthorLine(names, !parts.isEmpty() && names.size() == parts.size());
  }

  /** True where one of the names begins with a given name that is known. */
  public boolean isKnown() {
    return names.stream().anyMatch(AuthorLine::isKnown);
  }

  /** True for a line that says where somebody works, or how to write there. */
  public static boolean isAffiliation(String line) {
    return line.indexOf('@') > 0
        || words(line).stream()
            .anyMatch(word -> begins(word.toLowerCase(Locale.ROOT), AFFILIATIONS));
  }

  private static List<String> parts(String line) {
    StringBuilder apart = new StringBuilder();
    for (String word : words(line)) {
      apart.append(AND.contains(word) ? ";" : word).append(' ');
    }
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      boolean isMark = Character.isDigit(c) || MARKS.indexOf(c) >= 0;
      plain.append(isMark ? ' ' : SEPARATORS.indexOf(c) >= 0 ? ';' : c);
    }
    return Arrays.stream(plain.toString().split(";", -1))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  private static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    for (String word : line.split(" ", -1)) {
      if (!word.isBlank()) {
        words.add(word);
      }
    }
    return words;
  }

  private static boolean isName(String name) {
    List<String> words = words(name);
    if (words.size() == 1) {
      return UNNAMED.contains(name.toLowerCase(Locale.ROOT));
    }
    if (words.size() > MOST_WORDS) {
      return false;
    }
    boolean hasWord = false;
    for (String word : words) {
      String lower = word.toLowerCase(Locale.ROOT);
      boolean isCapital = Character.isUpperCase(word.codePointAt(0));
      boolean isPlain =
          lower.chars().allMatch(c -> Character.isLetter(c) || "'’.-".indexOf(c) >= 0);
      if (!isPlain || !(isCapital || PARTICLES.contains(lower)) || begins(lower, NO_NAMES)) {
        return false;
      }
      hasWord |= isCapital && lower.length() > 2;
    }
    return hasWord && Character.isUpperCase(name.codePointAt(0));
  }

  private static boolean begins(String lower, Set<String> beginnings) {
    return beginnings.stream()
        .anyMatch(
            start ->
                start.length() < SHORTEST_BEGINNING
                    ? lower.equals(start)
                    : lower.startsWith(start));
  }

  private static boolean isKnown(String name) {
    int end = name.indexOf(' ');
    return end > 0
        && GivenNames.genderOf(name.substring(0, end).toLowerCase(Locale.ROOT)) != Gender.UNKNOWN;
  }
}
