package io.nutgraf.digest;

import io.nutgraf.model.Span;
import io.nutgraf.text.LinearPattern;
import java.util.List;

/**
 * What looks like a sentence of a story and is one of its page: captions of pictures, which say who
 * is seen and on which day of which year, and what does not begin like a sentence. English words
 * are known; of other languages only what needs none.
 */
final class Furniture {

  /** A word that a caption has, and how it goes on from there. */
  private record Sign(String word, LinearPattern sign) {

    static Sign of(String word, String pattern) {
      return new Sign(word, LinearPattern.of(pattern));
    }

    boolean isIn(String text, Span span) {
      return text.indexOf(word, span.start(), span.end()) >= 0
          && sign.in(text, span.start(), span.end()) != null;
    }
  }

  private static final String WEEKDAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";

  private static final List<Sign> SIGNS =
      List.of(
          Sign.of("photo", "\\bfile photo\\b|^In this\\b.{0,60}\\bphoto\\b"),
          Sign.of("photo", "\\b[Pp]os(?:e|es|ing) for (?:a|the|an)\\b.{0,20}\\bphoto"),
          Sign.of("image", "\\bfile image\\b|^In this\\b.{0,60}\\bimage\\b"),
          Sign.of(
              "day, ", "\\b" + WEEKDAY + ", \\p{Lu}[a-z]{2,8}\\.? \\d{1,2},? (?:19|20)\\d\\d\\b"),
          Sign.of(", left", ", left,"),
          Sign.of(", right", ", right,"),
          Sign.of(", center", ", center,"),
          Sign.of(", centre", ", centre,"),
          Sign.of("(L)", "\\(L\\)"),
          Sign.of("(R)", "\\(R\\)"));

  private Furniture() {}

  /** Whether the words at {@code span} are none of the story. */
  static boolean is(String text, Span span) {
    return !beginsLikeSentence(text, span) || SIGNS.stream().anyMatch(it -> it.isIn(text, span));
  }

  /** With a letter that is no small one, a number, or what is opened: a quotation, a bracket. */
  private static boolean beginsLikeSentence(String text, Span span) {
    int first = text.codePointAt(span.start());
    return switch (Character.getType(first)) {
      case Character.UPPERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.OTHER_LETTER,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.START_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.CURRENCY_SYMBOL ->
          true;
      default -> "\"'¿¡@#".indexOf(first) >= 0 || startsInSmall(text, span);
    };
  }

  /** A name may begin in a small letter: "iPhone", "al-Assad", "eBay". */
  private static boolean startsInSmall(String text, Span span) {
    for (int i = span.start(); i < span.end() && Character.isLetter(text.charAt(i)); i++) {
      if (Character.isUpperCase(text.charAt(i))) {
        return true;
      }
    }
    return text.startsWith("al-", span.start());
  }
}
