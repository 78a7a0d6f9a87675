package io.nutgraf.metadata;

import io.nutgraf.model.Document;
import io.nutgraf.model.Headline;
import io.nutgraf.model.Noise;
import io.nutgraf.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds a document's headline: the title that was stated with it, or a first line that stands over
 * the text as a headline does. A text that begins with its lead has none: its first sentence is a
 * sentence, and none is made up.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class HeadlineExtractor {

  /** Headlines in the news run to 15 words; book and journal titles to twice that. */
  private static final int MOST_WORDS = 30;

  private static final int LONGEST = 220;

  /** How many lines are looked at for the text that a headline stands over. */
  private static final int LINES = 6;

  /** How many rules of dashes may stand between them. */
  private static final int RULES = 6;

  private static final Pattern LABEL =
      Pattern.compile(
          "(?:#{1,6}\\s+|(?:title|headline|titel|titre|título|titolo|заголовок)\\s*:\\s*)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** A headline over itself, as "Headline" over "========", or between asterisks. */
  private static final Pattern RULE = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final Pattern ABBREVIATION = Pattern.compile("\\b\\p{Lu}\\.\\p{Lu}\\.$");

  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:['\u2019]\\p{L}+)?");

  /** The words that English titles write small. */
  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "the", "of", "to", "in", "on", "at", "by", "for", "and", "or", "but", "nor",
          "as", "with", "from", "into", "over", "up", "off", "out", "per", "via", "vs", "than",
          "that");

  private static final Pattern LIST_ITEM =
      Pattern.compile("(?:[-*\u2022\u2023\u25aa]|\\(?\\d{1,2}[.)])\\s.*");

  private static final Pattern BYLINE_OR_FIELD =
      Pattern.compile(
          "(?:By|BY)\\s\\p{Lu}\\S*(?:\\s\\S+){0,4}"
              + "|(?:From|To|Subject|Sent|Cc|Q|A|Question|Answer)\\s?:.*");

  private HeadlineExtractor() {}

  public static HeadlineExtractor standard() {
    return new HeadlineExtractor();
  }

  /**
   * The headline of {@code document}. Where it stands in the text, it comes with its place there.
   *
   * @param noise what in the document is noise
   */
  public Optional<Headline> extract(Document document, List<Noise> noise) {
    List<Line> lines = firstLines(document.text(), noise);
    return document.title() == null
        ? leading(document.text(), lines)
        : Optional.of(stated(document.text(), document.title(), lines));
  }

  private static Headline stated(String text, String title, List<Line> lines) {
    String headline = Title.of(title, new Span(0, title.length())).headline().of(title);
    if (lines.isEmpty()) {
      return new Headline(headline, null);
    }
    Span first = Title.of(text, unlabelled(text, lines.getFirst().span())).headline();
    return new Headline(headline, first.of(text).equals(headline) ? first : null);
  }

  private static Optional<Headline> leading(String text, List<Line> lines) {
    if (lines.size() < 2) {
      return Optional.empty();
    }
    Line first = lines.getFirst();
    Span span = Title.of(text, unlabelled(text, first.span())).headline();
    boolean overText = lines.stream().skip(1).anyMatch(Line::isProse);
    return overText && isHeadline(first, span, text)
        ? Optional.of(new Headline(span.of(text), span))
        : Optional.empty();
  }

  private static boolean isHeadline(Line line, Span span, String text) {
    if (line.words() > MOST_WORDS || span.length() > LONGEST || span.isEmpty()) {
      return false;
    }
    String words = span.of(text);
    return line.words() >= 2
        && endsAsHeadline(words)
        && !LIST_ITEM.matcher(words).matches()
        && !BYLINE_OR_FIELD.matcher(words).matches();
  }

  /** No mark that ends or goes on with a sentence, but for questions, cries and abbreviations. */
  private static boolean endsAsHeadline(String words) {
    int last = words.codePointBefore(words.length());
    if (last == '.') {
      return words.endsWith("...") || ABBREVIATION.matcher(words).find() || isInTitleCase(words);
    }
    return ",;:\u3002\u060c\u061b".indexOf(last) < 0
        && (Character.isLetterOrDigit(last)
            || "?!\u2026\"'\u201d\u2019\u00bb\u201c)]%\u20ac$\u061f\uff1f\uff01".indexOf(last)
                >= 0);
  }

  /** True where every word but the small ones has a capital, as no sentence's words have. */
  private static boolean isInTitleCase(String words) {
    List<String> all = WORD.matcher(words).results().map(MatchResult::group).toList();
    return all.size() >= 4
        && all.stream()
            .allMatch(word -> Character.isUpperCase(word.codePointAt(0)) || SMALL.contains(word));
  }

  /** The first lines, without noise and without rules of dashes. */
  private static List<Line> firstLines(String text, List<Noise> noise) {
    String words = Erasure.of(text, noise);
    return Line.first(words, LINES + RULES).stream()
        .filter(
            line -> !RULE.matcher(words).region(line.span().start(), line.span().end()).matches())
        .limit(LINES)
        .toList();
  }

  private static Span unlabelled(String text, Span line) {
    Matcher label = LABEL.matcher(text).region(line.start(), line.end());
    return label.lookingAt() ? Line.trim(text, label.end(), line.end()) : line;
  }
}
