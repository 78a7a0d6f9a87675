package io.nutgraf.article;

import static io.nutgraf.article.FrontMatterWords.anyOf;

import io.nutgraf.model.Budget;
import io.nutgraf.model.Span;
import io.nutgraf.text.LinearPattern;
import io.nutgraf.text.LinearPattern.Found;
import io.nutgraf.text.ParagraphSplitter;
import java.util.List;
import java.util.Optional;

/**
 * Finds the headline among the first lines of a text whose layout does not tell it: the first that
 * stands over the text as a headline does, below a letterhead or a kicker. The first line of a
 * paragraph that was wrapped is none.
 */
final class LeadingHeadline {

  /** How many lines are looked at for a headline, and for the text that it stands over. */
  private static final int LINES = 14;

  /** How many right below a headline are looked at for that text, where it stands among them. */
  private static final int NEAR = 6;

  /** The same, where it stands alone. */
  private static final int FAR = 60;

  /** How many rules of dashes may stand between them. */
  private static final int RULES = 6;

  /** How much of a text says how it is wrapped, in UTF-16 code units. */
  private static final int HEAD = 6_000;

  private static final int MOST_OF_KICKER = 2;
  private static final int FEWEST_BELOW_KICKER = 4;

  private static final LinearPattern COLUMNS = LinearPattern.of("\\S\\s{3,}\\S");
  private static final LinearPattern GLUED =
      LinearPattern.of(
          "(?<headline>[^.!?()]{10,200}[\\p{Ll}\\d])\\(\\p{Lu}[\\p{L}"
              + " -]{1,30}(?:,\\s\\p{Lu}[\\p{L}.]{1,20})?\\)\\s?[-\u2013\u2014]\\s");

  private static final LinearPattern FIELD = LinearPattern.of(anyOf("field") + "\\s?:.*");

  private final String text;
  private final List<TextLine> lines;
  private final List<TextLine> far;
  private final List<Span> paragraphs;
  private final List<Prefix> prefixes;

  /**
   * @param words {@code text} without noise
   * @param isLaidOut whether its layout says what a paragraph is
   * @param prefixes those of the text
   */
  LeadingHeadline(String text, String words, boolean isLaidOut, List<Prefix> prefixes) {
    this.text = text;
    this.far = withoutRules(words, FAR);
    this.lines = far.subList(0, Math.min(far.size(), LINES));
    this.prefixes = prefixes;
    this.paragraphs = isLaidOut ? List.of() : ParagraphSplitter.split(head(words));
  }

  /** The first lines of {@code words}, without rules of dashes. */
  static List<TextLine> firstLines(String words) {
    return withoutRules(words, LINES);
  }

  private static List<TextLine> withoutRules(String words, int most) {
    return TextLine.first(words, most + RULES).stream()
        .filter(line -> !HeadlineForm.isRule(words, line))
        .limit(most)
        .toList();
  }

  private static String head(String words) {
    int end = words.length() <= HEAD ? words.length() : words.indexOf('\n', HEAD);
    return end < 0 ? words : words.substring(0, end);
  }

  /** Where the headline stands; without a label before it, and the outlet behind it. */
  Optional<Span> find() {
    Optional<Span> certain = repeated().or(this::beforeDateline);
    if (certain.isPresent()) {
      return certain;
    }
    for (int i = 0; i + 1 < lines.size(); i++) {
      Budget.check();
      if (!isLetterhead(i) && !isKicker(i)) {
        return isHeadline(i) ? Optional.of(headline(i)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The title that a saved page has in its first line, once more over the text. */
  private Optional<Span> repeated() {
    String first = lines.isEmpty() ? "" : lines.getFirst().span().of(text);
    return lines.stream()
        .skip(1)
        .filter(line -> line.words() >= FEWEST_BELOW_KICKER)
        .map(TextLine::span)
        .filter(span -> PageTitle.isBeforeOutlet(first, span.of(text)))
        .findFirst();
  }

  /** A headline that lost the line break behind it: "Man found in 2011(Oban, Maine) - Today …". */
  private Optional<Span> beforeDateline() {
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    Span first = lines.getFirst().span();
    Found glued = GLUED.at(text, first.start(), first.end());
    return glued == null
        ? Optional.empty()
        : Optional.of(new Span(glued.start("headline"), glued.end("headline")));
  }

  private Span headline(int i) {
    return PageTitle.of(text, HeadlineForm.unlabelled(text, paragraph(i).span())).headline();
  }

  private boolean isHeadline(int i) {
    TextLine whole = paragraph(i);
    Span span = headline(i);
    return HeadlineForm.fits(whole, span, text, isSigned(i)) && isOverText(i);
  }

  /** The line with those that it goes on in. */
  private TextLine paragraph(int i) {
    Span line = lines.get(i).span();
    return paragraphs.stream()
        .filter(span -> span.contains(line))
        .findFirst()
        .filter(span -> span.start() == line.start() && span.end() > line.end())
        .map(span -> TextLine.at(text, span))
        .orElse(lines.get(i));
  }

  private boolean isOverText(int i) {
    int end = paragraph(i).span().end();
    long near = isAlone(i) ? FAR : NEAR;
    return far.stream()
        .skip(i + 1L)
        .limit(near)
        .filter(line -> line.span().start() > end)
        .anyMatch(TextLine::isProse);
  }

  private boolean isAlone(int i) {
    return lines.get(i).isApartFrom(far.get(i + 1), text);
  }

  /** Whether it says right below a line who wrote what follows. */
  private boolean isSigned(int i) {
    int end = lines.get(i).span().end();
    int next = lines.get(i + 1).span().start();
    return prefixes.stream()
        .anyMatch(
            prefix ->
                prefix.byline() != null
                    && prefix.span().start() >= end
                    && prefix.span().start() < next);
  }

  /** In two columns, as the heads of standards are, or a field of a form. */
  private boolean isLetterhead(int i) {
    Span span = lines.get(i).span();
    return COLUMNS.in(text, span.start(), span.end()) != null
        || FIELD.fits(text, span.start(), span.end());
  }

  /**
   * One or two words, in capitals, a person's name or over a line that is signed, and a headline
   * below them.
   */
  private boolean isKicker(int i) {
    TextLine line = lines.get(i);
    TextLine below = lines.get(i + 1);
    if (line.words() > MOST_OF_KICKER
        || line.isSentence()
        || i + 2 >= far.size()
        || below.words() < FEWEST_BELOW_KICKER
        || HeadlineForm.isInCapitals(below.span().of(text))) {
      return false;
    }
    String words = line.span().of(text);
    return (HeadlineForm.isInCapitals(words) || BylineScan.isOfPerson(words) || isSigned(i + 1))
        && isHeadline(i + 1);
  }
}
