package io.nutgraf.article;

import io.nutgraf.model.Document;
import io.nutgraf.model.Headline;
import io.nutgraf.model.Span;
import io.nutgraf.model.Stated;
import java.util.List;
import java.util.Optional;

/**
 * Finds a document's headline: the title that was stated with it, or a first line that stands over
 * the text as a headline does. A text that begins with its lead has none: its first sentence is a
 * sentence, and none is made up.
 */
final class HeadlineExtractor {

  private HeadlineExtractor() {}

  /**
   * The headline of {@code document}. Where it stands in the text, it comes with its place there.
   *
   * @param words the document's text without noise
   * @param prefixes its prefixes, which are noise
   */
  static Optional<Headline> extract(Document document, String words, List<Prefix> prefixes) {
    String text = document.text();
    List<TextLine> lines = LeadingHeadline.firstLines(words);
    LayoutHeadline layout = new LayoutHeadline(text, words, document.structure());
    Optional<Stated.Words> title = document.stated().title();
    if (title.isPresent()) {
      return title.map(stated -> stated(text, stated, lines, layout));
    }
    return layout
        .first()
        .map(span -> new Headline(span.of(text), span))
        .or(
            () ->
                layout.mayBegin(lines)
                    ? new LeadingHeadline(text, words, document.structure().isKnown(), prefixes)
                        .find()
                        .map(span -> new Headline(span.of(text), span))
                    : Optional.empty());
  }

  private static Headline stated(
      String text, Stated.Words title, List<TextLine> lines, LayoutHeadline layout) {
    Optional<Span> known = layout.standing(title);
    if (known.isPresent()) {
      return new Headline(known.get().of(text), known.get());
    }
    String words = title.text();
    String headline = PageTitle.ofStated(words).headline().of(words);
    return firstLine(text, lines)
        .filter(first -> first.of(text).equals(headline))
        .or(() -> layout.reading(headline))
        .map(span -> new Headline(span.of(text), span))
        .orElseGet(() -> new Headline(headline, null));
  }

  private static Optional<Span> firstLine(String text, List<TextLine> lines) {
    return lines.stream()
        .findFirst()
        .map(line -> PageTitle.of(text, HeadlineForm.unlabelled(text, line.span())).headline());
  }
}
