package io.nutgraf.article;

import static io.nutgraf.article.FrontMatterWords.anyOf;

import io.nutgraf.model.Span;
import io.nutgraf.text.LinearPattern;
import io.nutgraf.text.LinearPattern.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Whether a line reads as a headline does. */
final class HeadlineForm {

  /** Headlines in the news run to 15 words; book and journal titles to twice that. */
  private static final int MOST_WORDS = 30;

  private static final int LONGEST = 220;

  private static final LinearPattern LABEL =
      LinearPattern.ofAnyCase("(?:#{1,6}\\s+|" + anyOf("headline") + "\\s*:\\s*)");

  /** How long "U.S." is, in UTF-16 code units. */
  private static final int ABBREVIATION = 4;

  /** The words that titles write small. */
  private static final Set<String> SMALL = FrontMatterWords.of("small");

  private static final LinearPattern LIST_ITEM =
      LinearPattern.of("(?:[-*\u2022\u2023\u25aa]|\\(?\\d{1,2}[.)])\\s.*");

  private static final LinearPattern BYLINE_OR_FIELD =
      LinearPattern.of(
          anyOf("by-headline") + "\\s\\p{Lu}\\S*(?:\\s\\S+){0,4}|" + anyOf("field") + "\\s?:.*");

  private HeadlineForm() {}

  /**
   * Whether {@code span} of {@code text} reads as a headline.
   *
   * @param line all of its line
   * @param isSigned whether it says right below it who wrote what follows: then it may be a
   *     sentence
   */
  static boolean fits(TextLine line, Span span, String text, boolean isSigned) {
    if (line.words() > MOST_WORDS || span.length() > LONGEST || span.isEmpty()) {
      return false;
    }
    String words = span.of(text);
    return line.words() >= 2
        && (endsAsHeadline(words) || (isSigned && isOneSentence(words)))
        && !LIST_ITEM.fits(words)
        && !BYLINE_OR_FIELD.fits(words);
  }

  /** "The pool is closed." */
  private static boolean isOneSentence(String words) {
    return words.endsWith(".") && words.indexOf(". ") < 0;
  }

  /** Whether it has capitals and no small letters. */
  static boolean isInCapitals(String words) {
    return words.codePoints().anyMatch(Character::isUpperCase)
        && words.codePoints().noneMatch(Character::isLowerCase);
  }

  /** No mark that ends or goes on with a sentence, but for questions, cries and abbreviations. */
  private static boolean endsAsHeadline(String words) {
    int last = words.codePointBefore(words.length());
    if (last == '.') {
      return words.endsWith("...") || endsAsAbbreviation(words) || isInTitleCase(words);
    }
    return ",;:\u3002\u060c\u061b".indexOf(last) < 0
        && (Character.isLetterOrDigit(last)
            || "?!\u2026\"'\u201d\u2019\u00bb\u201c)]%\u20ac$\u061f\uff1f\uff01".indexOf(last)
                >= 0);
  }

  /** True for words that end in "U.S.". */
  private static boolean endsAsAbbreviation(String words) {
    int from = words.length() - ABBREVIATION;
    return from >= 0
        && Character.isUpperCase(words.charAt(from))
        && words.charAt(from + 1) == '.'
        && Character.isUpperCase(words.charAt(from + 2))
        && (from == 0 || !Character.isLetterOrDigit(words.charAt(from - 1)));
  }

  /** True where every word but the small ones has a capital, as no sentence's words have. */
  private static boolean isInTitleCase(String words) {
    List<String> all = wordsOf(words);
    return all.size() >= 4
        && all.stream()
            .allMatch(word -> Character.isUpperCase(word.codePointAt(0)) || SMALL.contains(word));
  }

  /** Runs of letters, two that an apostrophe joins as one: "don't". */
  private static List<String> wordsOf(String words) {
    List<String> all = new ArrayList<>();
    for (int start = 0; start < words.length(); ) {
      int end = endOfLetters(words, start);
      if (end > start && end < words.length() && "'\u2019".indexOf(words.charAt(end)) >= 0) {
        int more = endOfLetters(words, end + 1);
        end = more > end + 1 ? more : end;
      }
      if (end > start) {
        all.add(words.substring(start, end));
      }
      start = Math.max(end, start + 1);
    }
    return all;
  }

  private static int endOfLetters(String words, int start) {
    int end = start;
    while (end < words.length() && Character.isLetter(words.codePointAt(end))) {
      end += Character.charCount(words.codePointAt(end));
    }
    return end;
  }

  /** A headline over itself, as "Headline" over "========", or between asterisks. */
  static boolean isRule(String text, TextLine line) {
    return line.span().of(text).codePoints().noneMatch(HeadlineForm::isLetterOrNumber);
  }

  private static boolean isLetterOrNumber(int character) {
    int type = Character.getType(character);
    return Character.isLetterOrDigit(character)
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  /** Without what may stand before a headline: "Headline:". */
  static Span unlabelled(String text, Span line) {
    Found label = LABEL.at(text, line.start(), line.end());
    return label == null ? line : TextLine.trim(text, label.end(), line.end());
  }
}
