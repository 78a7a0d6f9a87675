package io.nutgraf.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The words that tell the language of a sample, and what each counts: names belong to no language,
 * and neither does what joins their parts, "de la"; what is quoted may be in another one.
 */
final class WeighedWords {

  /** A capital within a text makes a name likely. */
  private static final double NAME = 0.4;

  /** A quotation says less than what stands around it ... */
  private static final double QUOTED = 0.15;

  /** ... where that is so much of the sample, in words. */
  private static final double LEAST_AROUND = 0.25;

  private static final Set<String> PARTICLES =
      Set.of(LanguagePack.any().trait("joining").orElseThrow().split(" ", -1));

  /** No quotation is longer, in UTF-16 code units, and so no mark costs more. */
  private static final int LONGEST_QUOTATION = 2_000;

  /** A name has so many particles in a row. */
  private static final int MOST_PARTICLES = 3;

  private static final String OPENING = "\u201c\u201e\u00ab";

  /**
   * A word.
   *
   * @param weight what it counts, 0..1
   * @param isOfName true where it is part of a name, by its capital or between such
   */
  record Weighed(String word, double weight, boolean isOfName) {}

  private record Place(int start, int end, boolean isQuoted) {}

  private final String text;
  private final Predicate<String> isStopword;
  private final List<Place> places;

  private WeighedWords(String text, Predicate<String> isStopword) {
    this.text = text;
    this.isStopword = isStopword;
    this.places = places(text);
  }

  /**
   * The words of {@code text} in scripts with spaces.
   *
   * @param isStopword whether a word in small letters is a stopword of some language
   */
  static List<Weighed> of(String text, Predicate<String> isStopword) {
    return new WeighedWords(text, isStopword).words();
  }

  private List<Weighed> words() {
    long around = places.stream().filter(place -> !place.isQuoted()).count();
    double quoted = around >= LEAST_AROUND * places.size() ? QUOTED : 1;
    List<Weighed> words = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      Place place = places.get(i);
      double weight = i > 0 && isCapitalized(i) ? NAME : 1;
      words.add(new Weighed(word(i), weight * (place.isQuoted() ? quoted : 1), isOfName(i)));
    }
    return words;
  }

  private boolean isOfName(int i) {
    return isCapitalized(i)
        ? !opensSentence(i) || isNamed(i)
        : isCapitalized(before(i)) && isCapitalized(behind(i)) && isParticle(i);
  }

  /** True where the first word of a sentence is that of a name: "José María". */
  private boolean isNamed(int i) {
    return isCapitalized(behind(i)) && !isStopword.test(word(i).toLowerCase(Locale.ROOT));
  }

  private boolean opensSentence(int i) {
    if (i == 0) {
      return true;
    }
    int at = places.get(i).start() - 1;
    while (at > places.get(i - 1).end() && ".!?".indexOf(text.charAt(at)) < 0) {
      at--;
    }
    return ".!?".indexOf(text.charAt(at)) >= 0;
  }

  /** The nearest word before that is no particle. */
  private int before(int i) {
    int at = i - 1;
    while (at >= Math.max(0, i - MOST_PARTICLES) && isParticle(at)) {
      at--;
    }
    return at;
  }

  private int behind(int i) {
    int at = i + 1;
    while (at < places.size() && at <= i + MOST_PARTICLES && isParticle(at)) {
      at++;
    }
    return at;
  }

  private boolean isParticle(int i) {
    return !isCapitalized(i) && PARTICLES.contains(word(i));
  }

  private boolean isCapitalized(int i) {
    return i >= 0
        && i < places.size()
        && Character.isUpperCase(text.codePointAt(places.get(i).start()));
  }

  private String word(int i) {
    return text.substring(places.get(i).start(), places.get(i).end());
  }

  private static List<Place> places(String text) {
    var places = new ArrayList<Place>();
    int quotation = 0; // where the one around ends
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      if (!Character.isLetter(c) || CodePoints.isSpaceless(c)) {
        quotation = i >= quotation && isOpening(text, i) ? endOfQuotation(text, i) : quotation;
        i += Character.charCount(c);
        continue;
      }
      int end = WordRule.TERMS.end(text, i, text.length());
      places.add(new Place(i, end, i < quotation));
      i = end;
    }
    return places;
  }

  private static boolean isOpening(String text, int at) {
    char mark = text.charAt(at);
    boolean apart = at == 0 || text.charAt(at - 1) <= ' ';
    return OPENING.indexOf(mark) >= 0 || (mark == '"' && apart);
  }

  /** Where the quotation that opens at {@code at} closes; there itself, where it doesn't. */
  private static int endOfQuotation(String text, int at) {
    String closing =
        switch (text.charAt(at)) {
          case '\u201e' -> "\u201c\u201d";
          case '\u00ab' -> "\u00bb";
          case '"' -> "\"";
          default -> "\u201d";
        };
    int end = at + 1;
    int limit = Math.min(text.length(), at + LONGEST_QUOTATION);
    while (end < limit && closing.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end < limit ? end : at;
  }
}
