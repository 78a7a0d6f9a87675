package io.nutgraf.reading.pdf;

import io.nutgraf.text.Gender;
import io.nutgraf.text.GivenNames;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads who wrote a document off the lines below its title, where that is sure: nothing but names
 * stands there, and one begins with a given name that is known, or they are centered as the title.
 */
final class LayoutAuthors {

  private static final Set<String> PARTICLES =
      Set.of(
          "von", "van", "de", "der", "den", "di", "da", "del", "della", "dos", "du", "la", "le",
          "bin", "ibn", "al", "el", "ter", "zu", "y", "e");

  /** How words begin that name what is no person. */
  private static final List<String> NO_NAMES =
      List.of(
          "universit",
          "institut",
          "college",
          "school",
          "department",
          "dept",
          "laborator",
          "cent",
          "facult",
          "compan",
          "corporat",
          "associat",
          "committ",
          "minist",
          "agenc",
          "council",
          "review",
          "journal",
          "working",
          "paper",
          "report",
          "proceeding",
          "edition",
          "version",
          "chapter",
          "part",
          "volum",
          "abstract",
          "summary",
          "introduc",
          "content",
          "draft",
          "press",
          "publi",
          "inc",
          "ltd",
          "gmbh",
          "group",
          "the",
          "court",
          "united",
          "state",
          "federal",
          "national",
          "international",
          "office",
          "bank",
          "foundation",
          "academ",
          "hospital",
          "research",
          "bericht",
          "abteilung",
          "résumé",
          "rapport",
          "informe",
          "guide",
          "manual",
          "handbook",
          "your",
          "for",
          "with",
          "and");

  private static final int MOST_NAMES = 12;

  private LayoutAuthors() {}

  /**
   * The names on the first lines of {@code below}, which stands below {@code title}; none where it
   * is not sure that they are all.
   */
  static List<String> of(Passage title, Passage below) {
    List<String> names = new ArrayList<>();
    for (Line line : below.lines()) {
      List<String> parts = parts(line.text());
      boolean areNames = !parts.isEmpty() && parts.stream().allMatch(LayoutAuthors::isName);
      if (!areNames && parts.stream().anyMatch(LayoutAuthors::isName)) {
        return List.of();
      }
      if (!areNames) {
        break;
      }
      names.addAll(parts);
    }
    boolean isSure = names.stream().anyMatch(LayoutAuthors::isKnown) || areCentered(title, below);
    return names.size() <= MOST_NAMES && isSure ? names : List.of();
  }

  /** What commas, marks and numbers of notes, and the word for "and" set apart. */
  private static List<String> parts(String words) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean isMark = Character.isDigit(c) || "*†‡§¶∗".indexOf(c) >= 0;
      plain.append(isMark ? ' ' : ",&·•".indexOf(c) >= 0 ? ';' : c);
    }
    String apart =
        plain.toString().replace(" and ", ";").replace(" und ", ";").replace(" et ", ";");
    return Arrays.stream(apart.split(";", -1))
        .map(String::strip)
        .filter(p -> !p.isEmpty())
        .toList();
  }

  private static boolean isName(String name) {
    List<String> tokens =
        Arrays.stream(name.split(" ", -1)).filter(token -> !token.isEmpty()).toList();
    if (tokens.size() < 2 || tokens.size() > 4) {
      return false;
    }
    boolean hasWord = false;
    for (String token : tokens) {
      String lower = token.toLowerCase(Locale.ROOT);
      boolean isCapital = Character.isUpperCase(token.codePointAt(0));
      boolean isPlain =
          lower.chars().allMatch(c -> Character.isLetter(c) || "'’.-".indexOf(c) >= 0);
      if (!isPlain || !(isCapital || PARTICLES.contains(lower)) || isNoName(lower)) {
        return false;
      }
      hasWord |= isCapital && lower.length() > 2;
    }
    return hasWord && Character.isUpperCase(name.codePointAt(0));
  }

  private static boolean isNoName(String lower) {
    return NO_NAMES.stream()
        .anyMatch(start -> start.length() < 5 ? lower.equals(start) : lower.startsWith(start));
  }

  private static boolean isKnown(String name) {
    String first = name.substring(0, name.indexOf(' ')).toLowerCase(Locale.ROOT);
    return GivenNames.genderOf(first) != Gender.UNKNOWN;
  }

  /** Both stand in the middle of one axis, and neither fills a line. */
  private static boolean areCentered(Passage title, Passage below) {
    float axis = (title.first().left() + title.first().right()) / 2;
    float own = (below.first().left() + below.first().right()) / 2;
    return Math.abs(axis - own) < below.size()
        && Math.abs(title.first().left() - below.first().left()) > 2 * below.size();
  }
}
