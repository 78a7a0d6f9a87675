package io.nutgraf.reading.html;

import io.nutgraf.dates.StatedDate;
import io.nutgraf.dates.StatedDates;
import io.nutgraf.model.Span;
import io.nutgraf.text.Gender;
import io.nutgraf.text.GivenNames;
import io.nutgraf.text.LanguagePack;
import io.nutgraf.text.LanguagePack.Feature;
import io.nutgraf.text.WordLists;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the names of authors out of what is written around them ({@link Bylines}). */
final class PageNames {

  /** In UTF-16 code units, as the next. */
  private static final int LONGEST = 300;

  private static final int LONGEST_NAME = 60;
  private static final int MOST_SPACES = 6;
  private static final int LONGEST_DEGREE = 5;
  private static final int MOST_NAMES = 20;

  private static final WordLists WORDS = LanguagePack.wordsOfAll(Feature.FRONT_MATTER, "; ");

  /** What stands between two names, in small letters. */
  private static final Set<String> AND =
      WORDS.of("and").stream()
          .map(word -> word.toLowerCase(Locale.ROOT))
          .collect(Collectors.toSet());

  /** The same, as it is written: with a capital it is an initial. */
  private static final Set<String> SMALL_AND = WORDS.of("and-page");

  private static final Set<String> POSTS =
      WORDS.of("post").stream()
          .map(word -> word.toLowerCase(Locale.ROOT))
          .collect(Collectors.toSet());

  private static final String SEPARATORS = ",;/&";

  /** Marks that may be the last of a name. */
  private static final String LAST_MARKS = ".!)'\u2019";

  private PageNames() {}

  /** The names in {@code stated}, which is said to be who wrote a page; none where it can't be. */
  static List<String> stated(String stated) {
    return split(Bylines.withoutIntroduction(folded(stated)));
  }

  /** The names in {@code byline}, words that may stand around one; none where it can't be one. */
  static List<String> in(String byline) {
    String text = withoutDates(Bylines.withoutIntroduction(folded(byline)));
    int inside = Bylines.behindIntroduction(text);
    return split(Bylines.withoutEnd(inside > 0 ? text.substring(inside) : text));
  }

  private static List<String> split(String text) {
    Set<String> names = new LinkedHashSet<>();
    for (String part : parts(text)) {
      String name = trimmed(Bylines.withoutIntroduction(part.strip()));
      boolean ofFormer = !names.isEmpty() && (isDegree(name) || namesPost(name));
      if (isName(name) && !ofFormer && names.size() < MOST_NAMES) {
        names.add(name);
      }
    }
    return List.copyOf(names);
  }

  /** The first of {@code text}, one space for all white space. */
  private static String folded(String text) {
    var folded = new StringBuilder();
    for (int i = 0; i < Math.min(text.length(), LONGEST); i++) {
      char c = text.charAt(i);
      boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
      if (!blank) {
        folded.append(c);
      } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
        folded.append(' ');
      }
    }
    return folded.toString().strip();
  }

  private static String withoutDates(String text) {
    List<StatedDate> dates = StatedDates.in(text, new Span(0, text.length()));
    if (dates.isEmpty()) {
      return text;
    }
    Span first = dates.getFirst().span();
    String before = text.substring(0, first.start()).strip();
    String behind = text.substring(first.end());
    return before.isEmpty() || Bylines.isIntroduced(behind) ? behind : before;
  }

  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    var part = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (isAnd(word)) {
        parts.add(part.toString());
        part.setLength(0);
        continue;
      }
      int from = 0;
      for (int i = 0; i < word.length(); i++) {
        if (SEPARATORS.indexOf(word.charAt(i)) >= 0) {
          parts.add(part + " " + word.substring(from, i));
          part.setLength(0);
          from = i + 1;
        }
      }
      part.append(' ').append(word, from, word.length());
    }
    parts.add(part.toString());
    return parts;
  }

  private static boolean isAnd(String word) {
    boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
    return SMALL_AND.contains(word) || (!initial && AND.contains(word.toLowerCase(Locale.ROOT)));
  }

  /** {@code name} without the marks around it. */
  static String trimmed(String name) {
    int start = 0;
    int end = name.length();
    while (start < end && !Character.isLetterOrDigit(name.charAt(start))) {
      start++;
    }
    while (end > start
        && !Character.isLetterOrDigit(name.charAt(end - 1))
        && LAST_MARKS.indexOf(name.charAt(end - 1)) < 0) {
      end--;
    }
    return name.substring(start, end);
  }

  /** "PhD", "MD" and "RD" stand behind a name. */
  private static boolean isDegree(String name) {
    return name.length() <= LONGEST_DEGREE
        && name.indexOf(' ') < 0
        && name.chars().filter(Character::isUpperCase).count() >= 2;
  }

  /** True where a word of {@code name} is that of a post: "Staff Writer". */
  static boolean namesPost(String name) {
    return List.of(PageFold.of(name).split(" ", -1)).stream().anyMatch(POSTS::contains);
  }

  private static boolean isName(String name) {
    return !name.isEmpty()
        && name.length() <= LONGEST_NAME
        && name.indexOf('@') < 0
        && name.chars().anyMatch(Character::isLetter)
        && name.chars().filter(c -> c == ' ').count() <= MOST_SPACES;
  }

  /** True where {@code word} is a given name of women or of men. */
  static boolean isGiven(String word) {
    return GivenNames.genderOf(word.toLowerCase(Locale.ROOT)) != Gender.UNKNOWN;
  }

  /** True where {@code name} begins with a capital, or in a script that has none. */
  static boolean isCapital(String name) {
    int c = name.codePointAt(0);
    return Character.isUpperCase(c) || (Character.isLetter(c) && !Character.isLowerCase(c));
  }
}
