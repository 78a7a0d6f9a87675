package io.nutgraf.article;

import static io.nutgraf.article.FrontMatterWords.anyOf;

import io.nutgraf.model.Document;
import io.nutgraf.model.Headline;
import io.nutgraf.model.Span;
import io.nutgraf.model.Stated;
import io.nutgraf.text.LinearPattern;
import io.nutgraf.text.LinearPattern.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds a document's headline: the title that was stated with it, or a first line that stands over
 * the text as a headline does. A text that begins with its lead has none: its first sentence is a
 * sentence, and none is made up.
 */
final class HeadlineExtractor {

  /** Headlines in the news run to 15 words; book and journal titles to twice that. */
  private static final int MOST_WORDS = 30;

  private static final int LONGEST = 220;

  /** How many lines are looked at for the text that a headline stands over. */
  private static final int LINES = 6;

  /** How many rules of dashes may stand between them. */
  private static final int RULES = 6;

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

  private HeadlineExtractor() {}

  /**
   * The headline of {@code document}. Where it stands in the text, it comes with its place there.
   *
   * @param words the document's text without noise
   */
  static Optional<Headline> extract(Document document, String words) {
    String text = document.text();
    List<TextLine> lines = firstLines(words);
    LayoutHeadline layout = new LayoutHeadline(text, words, document.structure());
    Optional<Stated.Words> title = document.stated().title();
    if (title.isPresent()) {
      return title.map(stated -> stated(text, stated, lines, layout));
    }
    return layout
        .first()
        .map(span -> new Headline(span.of(text), span))
        .or(() -> layout.mayBegin(lines) ? leading(text, lines) : Optional.empty());
  }

  private static Headline stated(
      String text, Stated.Words title, List<TextLine> lines, LayoutHeadline layout) {
    Optional<Span> known = layout.standing(title);
    if (known.isPresent()) {
      return new Headline(known.get().of(text), known.get());
    }
    String words = title.text();
    String headline = PageTitle.of(words, new Span(0, words.length())).headline().of(words);
    return firstLine(text, lines)
        .filter(first -> first.of(text).equals(headline))
        .or(() -> layout.reading(headline))
        .map(span -> new Headline(span.of(text), span))
        .orElseGet(() -> new Headline(headline, null));
  }

  private static Optional<Span> firstLine(String text, List<TextLine> lines) {
    return lines.stream()
        .findFirst()
        .map(line -> PageTitle.of(text, unlabelled(text, line.span())).headline());
  }

  private static Optional<Headline> leading(String text, List<TextLine> lines) {
    if (lines.size() < 2) {
      return Optional.empty();
    }
    TextLine first = lines.getFirst();
    Span span = PageTitle.of(text, unlabelled(text, first.span())).headline();
    boolean overText = lines.stream().skip(1).anyMatch(TextLine::isProse);
    return overText && isHeadline(first, span, text)
        ? Optional.of(new Headline(span.of(text), span))
        : Optional.empty();
  }

  private static boolean isHeadline(TextLine line, Span span, String text) {
    if (line.words() > MOST_WORDS || span.length() > LONGEST || span.isEmpty()) {
      return false;
    }
    String words = span.of(text);
    return line.words() >= 2
        && endsAsHeadline(words)
        && !LIST_ITEM.fits(words)
        && !BYLINE_OR_FIELD.fits(words);
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
  private static boolean isRule(String text, TextLine line) {
    return line.span().of(text).codePoints().noneMatch(HeadlineExtractor::isLetterOrNumber);
  }

  private static boolean isLetterOrNumber(int character) {
    int type = Character.getType(character);
    return Character.isLetterOrDigit(character)
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  /** The first lines, without rules of dashes. */
  private static List<TextLine> firstLines(String words) {
    return TextLine.first(words, LINES + RULES).stream()
        .filter(line -> !isRule(words, line))
        .limit(LINES)
        .toList();
  }

  private static Span unlabelled(String text, Span line) {
    Found label = LABEL.at(text, line.start(), line.end());
    return label == null ? line : TextLine.trim(text, label.end(), line.end());
  }
}
