package io.nutgraf.reading.html;

import io.nutgraf.text.LanguagePack;
import io.nutgraf.text.LanguagePack.Feature;
import io.nutgraf.text.WordLists;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the words that stand before and behind the names of a byline, in whatever language. */
final class Bylines {

  /** So many words that introduce somebody may follow one another: "Text: Written by". */
  private static final int MOST_INTRODUCTIONS = 3;

  /** So many words may stand before one that introduces somebody: "Saved by". */
  private static final int MOST_WORDS_BEFORE = 4;

  private static final WordLists WORDS = LanguagePack.wordsOfAll(Feature.FRONT_MATTER, "; ");

  /** What stands before who wrote it, in small letters. */
  private static final Set<String> BEFORE = before();

  private static final Set<String> INSIDE = small(WORDS.of("by"));

  /** What a card says before an author begins with one of these. */
  private static final List<String> LABELS = List.of("verfasst", "written");

  private static final Set<String> ENDING_WORDS = small(WORDS.of("byline-end"));

  /** Marks that end a byline; some of them stand in names, too, and end one between spaces. */
  private static final List<String> ENDING_MARKS =
      List.of(
          "|",
          "\u2022",
          " \u00b7 ",
          " \u2013 ",
          " \u2014 ",
          " - ",
          "(",
          "[",
          "http",
          " // ",
          "\u00bb");

  private Bylines() {}

  private static Set<String> before() {
    Set<String> before = new LinkedHashSet<>();
    for (String list : List.of("by", "by-headline", "written", "author", "credit-by", "by-page")) {
      before.addAll(small(WORDS.ofAny(list)));
    }
    return before;
  }

  private static Set<String> small(Set<String> words) {
    return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
  }

  /** True where {@code line} begins with words that stand before an author. */
  static boolean isIntroduced(String line) {
    return !withoutIntroduction(line.strip()).equals(line.strip());
  }

  /** True where {@code line} is all that stands before an author. */
  static boolean isIntroduction(String line) {
    return BEFORE.contains(PageNames.trimmed(line).toLowerCase(Locale.ROOT));
  }

  /** True where {@code label} says that what is beside it is an author. */
  static boolean isLabel(String label) {
    String small = label.toLowerCase(Locale.ROOT);
    return isIntroduced(label + " x") || LABELS.stream().anyMatch(small::startsWith);
  }

  /** Where an author begins behind a few other words: "Saved by Jane Doe"; -1 where none does. */
  static int behindIntroduction(String line) {
    int first = line.indexOf(' ');
    if (first < 0 || PageNames.isGiven(line.substring(0, first))) {
      return -1;
    }
    int words = 0;
    for (int at = first; at > 0 && words < MOST_WORDS_BEFORE; at = line.indexOf(' ', at + 1)) {
      words++;
      int end = line.indexOf(' ', at + 1);
      if (end > 0 && isInside(line.substring(at + 1, end))) {
        return end + 1;
      }
    }
    return -1;
  }

  private static boolean isInside(String word) {
    return INSIDE.contains(PageNames.trimmed(word).toLowerCase(Locale.ROOT));
  }

  /** {@code text} without the words that it begins with and that stand before an author. */
  static String withoutIntroduction(String text) {
    String rest = isGlued(text) ? text.substring(2) : text;
    for (int i = 0; i < MOST_INTRODUCTIONS; i++) {
      int end = 0;
      while (end < rest.length() && Character.isLetter(rest.charAt(end))) {
        end++;
      }
      boolean goesOn = end < rest.length() && " :\u00a0.\u2019".indexOf(rest.charAt(end)) >= 0;
      if (!goesOn || !BEFORE.contains(rest.substring(0, end).toLowerCase(Locale.ROOT))) {
        return rest;
      }
      rest = rest.substring(end + 1).strip();
      while (rest.startsWith(":") || rest.startsWith("/")) {
        rest = rest.substring(1).strip();
      }
    }
    return rest;
  }

  /** "ByJane Doe": the elements that are shown apart are not so in the page. */
  private static boolean isGlued(String text) {
    return text.length() > 4
        && text.startsWith("By")
        && Character.isUpperCase(text.charAt(2))
        && Character.isLowerCase(text.charAt(3));
  }

  /** {@code byline} up to what tells of something else: where, for whom, what else. */
  static String withoutEnd(String byline) {
    String spaced = byline + " ";
    int end = byline.length();
    for (String mark : ENDING_MARKS) {
      end = earlier(end, spaced.indexOf(mark));
    }
    for (String word : ENDING_WORDS) {
      end = earlier(end, spaced.indexOf(" " + word + " "));
    }
    return byline.substring(0, end);
  }

  private static int earlier(int end, int found) {
    return found > 0 ? Math.min(end, found) : end;
  }
}
