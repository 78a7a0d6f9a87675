package io.nutgraf.article;

import io.nutgraf.spelling.OutletNames;
import io.nutgraf.text.LanguagePack;
import io.nutgraf.text.LanguagePack.Feature;
import io.nutgraf.text.LinearPattern;
import io.nutgraf.text.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;

/** Tells the names of news agencies and other outlets: listed ones, and those built as theirs. */
final class Outlets {

  private static final WordLists WORDS = LanguagePack.wordsOfAll(Feature.OUTLETS, "; ");
  private static final Set<String> FIRST = WORDS.of("first");
  private static final Set<String> LAST = WORDS.of("last");
  private static final Set<String> ARTICLE = WORDS.of("article");
  private static final LinearPattern ADDRESS =
      LinearPattern.ofAnyCase(
          "(?:www\\.)?[\\p{L}\\d-]{2,40}(?:\\.[\\p{L}\\d-]{2,40})?"
              + "\\.(?:com|org|net|news|info|tv|de|fr|es|it|uk|ru|ua|pl|br|eu|ch|at|nl|in|au|ca)");

  /** What an agency's own people are called: "Reuters Staff", "Daily Mail Reporter". */
  private static final LinearPattern STAFF =
      LinearPattern.of(
          "\\s"
              + LinearPattern.anyOf(WORDS.of("staff"))
              + "(?:\\s"
              + LinearPattern.anyOf(WORDS.of("staff-after"))
              + ")?");

  private static final int MOST_WORDS = 7;

  private Outlets() {}

  /** True for the name of an agency, as datelines write it. */
  static boolean isAgency(String name) {
    return OutletNames.isAgency(name) || name.startsWith("CNN ");
  }

  /** True for a name that is listed, or for one such as BBC Sport and RT Arabic. */
  static boolean isKnown(String name) {
    if (isAgency(name) || OutletNames.isOutlet(name)) {
      return true;
    }
    int space = name.indexOf(' ');
    return space > 0
        && OutletNames.isOutlet(name.substring(0, space))
        && isCapitals(name.substring(0, space))
        && name.length() > space + 1
        && Character.isUpperCase(name.codePointAt(space + 1));
  }

  /** True for the name of an agency or another outlet, known or by the look of it. */
  static boolean isOutlet(String name) {
    if (isKnown(name) || isAddress(name)) {
      return true;
    }
    List<String> words = words(name);
    return words.size() > 1
        && words.size() <= MOST_WORDS
        && Character.isUpperCase(name.codePointAt(0))
        && (LAST.contains(titled(words.getLast()))
            || FIRST.contains(words.getFirst())
            || (ARTICLE.contains(words.getFirst())
                && isKnown(name.substring(words.getFirst().length()).strip())));
  }

  /** The words of {@code name}, of those above {@value #MOST_WORDS} only one. */
  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (var rest = new StringTokenizer(name);
        rest.hasMoreTokens() && words.size() <= MOST_WORDS; ) {
      words.add(rest.nextToken());
    }
    return words;
  }

  private static boolean isAddress(String name) {
    return name.indexOf('.') > 0 && ADDRESS.fits(name);
  }

  /** {@code name} without the words for its staff: "Daily Mail" of "Daily Mail Reporter". */
  static String withoutStaff(String name) {
    int space = name.indexOf(' ');
    while (space >= 0 && !STAFF.fits(name, space, name.length())) {
      space = name.indexOf(' ', space + 1);
    }
    return space < 0 ? name : name.substring(0, space);
  }

  /** A regular expression for the name of an agency. */
  static String agencies() {
    return LinearPattern.anyOf(OutletNames.agencies());
  }

  private static boolean isCapitals(String word) {
    return word.equals(word.toUpperCase(Locale.ROOT));
  }

  /** PRESS is written as Press. */
  private static String titled(String word) {
    return word.length() > 2 && isCapitals(word)
        ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT)
        : word;
  }
}
