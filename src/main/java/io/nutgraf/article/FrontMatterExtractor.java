package io.nutgraf.article;

import io.nutgraf.model.Credit;
import io.nutgraf.model.Document;
import io.nutgraf.model.Excerpt;
import io.nutgraf.model.Headline;
import io.nutgraf.model.Language;
import io.nutgraf.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what a document says of itself. */
final class FrontMatterExtractor {

  private FrontMatterExtractor() {}

  /**
   * What {@code document} says of itself.
   *
   * @param words its text without {@code noise}
   * @param language what it is written in
   */
  static FrontMatter extract(
      Document document, String words, DetectedNoise noise, Language language) {
    String text = document.text();
    Optional<Headline> headline = HeadlineExtractor.extract(document, words, noise.prefixes());
    Opening opening = Opening.of(words, document.structure(), headline, noise.prefixes());
    Optional<Byline> byline =
        opening.prefixes().stream().flatMap(p -> p.signed().stream()).findFirst();
    Optional<Dateline> dateline = opening.datelines().stream().findFirst();
    List<SignOff> signOffs = SignOffDetector.detect(opening.body());
    StatedCredits stated = new StatedCredits(document, words, noise);
    Optional<PageTitle> title = headline.flatMap(line -> title(text, line));
    return new FrontMatter(
        headline.orElse(null),
        stated.author(byline(text, byline, signOffs)).orElse(null),
        stated
            .publisher(
                PublisherExtractor.extract(
                    text,
                    noise.lines(),
                    ofTitle(document, title),
                    outlets(byline, dateline, signOffs)))
            .orElse(null),
        dateline.map(found -> Excerpt.of(text, found.span())).orElse(null),
        PublishedDetector.detect(document, opening, language).orElse(null),
        apart(title, dateline, signOffs, stated.lines()));
  }

  /** The line in the text that is the headline, with the outlet that may be named after it. */
  private static Optional<PageTitle> title(String text, Headline headline) {
    Span span = headline.span();
    if (span == null) {
      return Optional.empty();
    }
    int end = TextLine.endAt(text, span.end());
    PageTitle title = PageTitle.of(text, TextLine.trim(text, span.start(), end));
    return Optional.of(title.headline().equals(span) ? title : new PageTitle(span, null));
  }

  private static Optional<Credit> byline(
      String text, Optional<Byline> byline, List<SignOff> signOffs) {
    return Stream.concat(byline.map(Byline::names).stream(), signOffs.stream().map(SignOff::names))
        .filter(Objects::nonNull)
        .findFirst()
        .map(names -> new Credit(names.of(text), names));
  }

  private static Optional<Credit> ofTitle(Document document, Optional<PageTitle> inText) {
    String stated = document.title();
    if (stated != null) {
      Span outlet = PageTitle.ofStated(stated).outlet();
      return Optional.ofNullable(outlet).map(span -> new Credit(span.of(stated), null));
    }
    return inText.map(PageTitle::outlet).map(span -> new Credit(span.of(document.text()), span));
  }

  private static Stream<Span> outlets(
      Optional<Byline> byline, Optional<Dateline> dateline, List<SignOff> signOffs) {
    Stream<@Nullable Span> below = signOffs.stream().map(SignOff::outlet);
    return Stream.of(
            byline.map(Byline::outlet).stream(), below, dateline.map(Dateline::agency).stream())
        .flatMap(outlets -> outlets)
        .filter(Objects::nonNull);
  }

  private static List<Span> apart(
      Optional<PageTitle> title,
      Optional<Dateline> dateline,
      List<SignOff> signOffs,
      List<Span> credits) {
    List<Span> apart = new ArrayList<>(credits);
    title.map(PageTitle::whole).ifPresent(apart::add);
    dateline.map(Dateline::whole).ifPresent(apart::add);
    signOffs.stream().map(SignOff::span).forEach(apart::add);
    return apart;
  }
}
