package io.nutgraf.digest;

import io.nutgraf.model.Span;
import io.nutgraf.text.LinearPattern;

/**
 * What looks like a sentence of a story and is one of its page: what does not begin like a
 * sentence, and what was cut off. What its words say of that is for {@link PassageRules} to tell.
 */
final class Furniture {

  /** The same with another text behind it. */
  private static final LinearPattern JOINED =
      LinearPattern.of("^[^\"“«„]*\\p{L} (?:…|\\.\\.\\.) \\p{Lu}");

  /** Who speaks in an interview ("GROSS: "), or the number of an item ("3. "). */
  private static final LinearPattern LABEL =
      LinearPattern.of("\\p{Lu}[\\p{Lu} .'’-]{2,25}: |\\d{1,2}[.)] ");

  private Furniture() {}

  /** Whether the words at {@code span} are none of the story, whatever their language. */
  static boolean is(String text, Span span) {
    return !beginsLikeSentence(text, span)
        || LABEL.fitsAt(text, span.start(), span.end())
        || isCutOff(text, span);
  }

  /** A link ends in points where its words were too many for it. */
  private static boolean isCutOff(String text, Span span) {
    return text.startsWith("...", Math.max(span.start(), span.end() - 3))
        || text.charAt(span.end() - 1) == '…'
        || JOINED.in(text, span.start(), span.end()) != null;
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
