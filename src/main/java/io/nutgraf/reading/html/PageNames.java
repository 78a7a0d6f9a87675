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

/** Reads the names of authors out of what is written around them. */
final class PageNames {

  private static final int LONGEST = 300;
  private static final int LONGEST_NAME = 60;
  private static final int MOST_NAMES = 20;

  private static final WordLists WORDS = LanguagePack.wordsOfAll(Feature.FRONT_MATTER, "; ");

  /** What stands before who wrote it, in small letters. */
  private static final Set<String> BEFORE = before();

  private static final Set<String> INSIDE = lower(WORDS.of("by"));

  private static final Set<String> AND = lower(WORDS.of("and"));

  /** What ends a byline. */
  private static final List<String> ENDS =
      List.of(
          " | ",
          "|",
          " \u2022 ",
          "\u2022",
          " \u00b7 ",
          " \u2013 ",
          " \u2014 ",
          " - ",
          "(",
          "[",
          "http",
          " // ",
          "\u00bb",
          " on ",
          " am ",
          " in ",
          " at ",
          " le ",
          " il ",
          " vom ");

  private PageNames() {}

  private static Set<String> lower(Set<String> words) {
    return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
  }

  private static Set<String> before() {
    Set<String> before = new LinkedHashSet<>();
    for (String list : List.of("by", "by-headline", "written", "author", "credit-by")) {
      before.addAll(lower(WORDS.ofAny(list)));
    }
    before.addAll(
        List.of(
            "posted by",
            "published by",
            "written by",
            "author",
            "autor",
            "autorin",
            "by",
            "von",
            "par",
            "por",
            "di",
            "text"));
    return before;
  }

  /** True where {@code line} begins with words that stand before an author. */
  static boolean isIntroduced(String line) {
    return !withoutIntroduction(line.strip()).equals(line.strip());
  }

  /** The names in {@code stated}, which is said to be who wrote a page; none where it can't be. */
  static List<String> stated(String stated) {
    String text = folded(stated.substring(0, Math.min(stated.length(), LONGEST)));
    return split(withoutIntroduction(text));
  }

  /** The names in {@code byline}, words that may stand around one; none where it can't be one. */
  static List<String> in(String byline) {
    String text = folded(byline.substring(0, Math.min(byline.length(), LONGEST)));
    text = withoutDates(withoutIntroduction(text));
    int inside = behindIntroduction(text);
    if (inside > 0) {
      text = text.substring(inside);
    }
    for (String end : ENDS) {
      int at = (text.toLowerCase(Locale.ROOT) + " ").indexOf(end);
      if (at > 0) {
        text = text.substring(0, at);
      }
    }
    return split(text);
  }

  private static List<String> split(String text) {
    Set<String> names = new LinkedHashSet<>();
    for (String part : parts(text)) {
      String name = trimmed(withoutIntroduction(part.strip()));
      if (isName(name) && !(isDegree(name) && !names.isEmpty()) && names.size() < MOST_NAMES) {
        names.add(name);
      }
    }
    return List.copyOf(names);
  }

  /** One space for all white space. */
  private static String folded(String text) {
    var folded = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
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

  /** True where {@code line} is all that stands before an author. */
  static boolean isIntroduction(String line) {
    String words = trimmed(line).toLowerCase(Locale.ROOT);
    return BEFORE.contains(words);
  }

  /** Where an author begins behind a few other words: "Saved by Jane Doe"; -1 where none does. */
  static int behindIntroduction(String line) {
    int words = 0;
    int first = line.indexOf(' ');
    if (first < 0 || isGiven(line.substring(0, first))) {
      return -1;
    }
    for (int at = line.indexOf(' '); at > 0 && words < 4; at = line.indexOf(' ', at + 1)) {
      words++;
      int end = line.indexOf(' ', at + 1);
      if (end > 0
          && INSIDE.contains(trimmed(line.substring(at + 1, end)).toLowerCase(Locale.ROOT))) {
        return end + 1;
      }
    }
    return -1;
  }

  /** True where {@code word} is a given name of women or of men. */
  static boolean isGiven(String word) {
    return GivenNames.genderOf(word.toLowerCase(Locale.ROOT)) != Gender.UNKNOWN;
  }

  private static String withoutIntroduction(String text) {
    String rest = text;
    if (rest.length() > 4
        && rest.startsWith("By")
        && Character.isUpperCase(rest.charAt(2))
        && Character.isLowerCase(rest.charAt(3))) {
      rest = rest.substring(2);
    }
    for (int i = 0; i < 3; i++) {
      int end = 0;
      while (end < rest.length() && Character.isLetter(rest.charAt(end))) {
        end++;
      }
      String word = rest.substring(0, end).toLowerCase(Locale.ROOT);
      boolean goesOn = end < rest.length() && " :\u00a0.\u2019".indexOf(rest.charAt(end)) >= 0;
      if (!goesOn || !BEFORE.contains(word)) {
        return rest;
      }
      rest = rest.substring(end + 1).strip();
      while (rest.startsWith(":") || rest.startsWith("/")) {
        rest = rest.substring(1).strip();
      }
    }
    return rest;
  }

  private static String withoutDates(String text) {
    List<StatedDate> dates = StatedDates.in(text, new Span(0, text.length()));
    if (dates.isEmpty()) {
      return text;
    }
    Span first = dates.getFirst().span();
    String before = text.substring(0, first.start()).strip();
    return before.isEmpty() ? text.substring(first.end()) : before;
  }

  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    var part = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      boolean and =
          AND.contains(word.toLowerCase(Locale.ROOT))
              || word.equals("et")
              || word.equals("y")
              || word.equals("e");
      if (and) {
        parts.add(part.toString());
        part.setLength(0);
        continue;
      }
      int from = 0;
      for (int i = 0; i < word.length(); i++) {
        if (",;/&".indexOf(word.charAt(i)) >= 0) {
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

  private static String trimmed(String name) {
    int start = 0;
    int end = name.length();
    while (start < end && !Character.isLetterOrDigit(name.charAt(start))) {
      start++;
    }
    while (end > start
        && !Character.isLetterOrDigit(name.charAt(end - 1))
        && ".!)'\u2019".indexOf(name.charAt(end - 1)) < 0) {
      end--;
    }
    return name.substring(start, end);
  }

  /** "PhD", "MD" and "RD" stand behind a name. */
  private static boolean isDegree(String name) {
    return name.length() <= 5
        && name.indexOf(' ') < 0
        && name.chars().filter(Character::isUpperCase).count() >= 2;
  }

  private static boolean isName(String name) {
    return !name.isEmpty()
        && name.length() <= LONGEST_NAME
        && name.indexOf('@') < 0
        && name.chars().anyMatch(Character::isLetter)
        && name.chars().filter(c -> c == ' ').count() < 7;
  }
}
