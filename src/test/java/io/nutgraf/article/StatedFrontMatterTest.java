package io.nutgraf.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.BlockKind;
import io.nutgraf.model.Credit;
import io.nutgraf.model.Document;
import io.nutgraf.model.Headline;
import io.nutgraf.model.LaidOut;
import io.nutgraf.model.Published;
import io.nutgraf.model.Published.Basis;
import io.nutgraf.model.Sentence;
import io.nutgraf.model.Span;
import io.nutgraf.model.Stated.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a document says of itself where its markup, headers or layout state it. */
class StatedFrontMatterTest {

  private static final String NEWS =
      "The old bridge over the river was closed on Monday by the town.";

  @Test
  void aStatedTitleIsTheHeadlineWhereItStands() {
    LaidOut page = new LaidOut().with("Traffic").heading(2, "News: Old bridge closed").with(NEWS);
    Span span = page.span("Old bridge closed");
    ReadText read = read(page.titled("Old bridge closed", Source.JSON_LD, span));
    assertThat(read.front().headline()).isEqualTo(new Headline("Old bridge closed", span));
    assertThat(sentences(read)).doesNotContain("Old bridge closed").contains(NEWS);
  }

  @Test
  void aStatedTitleIsToldAsItStandsAmongTheHeadingsOverTheText() {
    LaidOut page =
        new LaidOut().with("Traffic").heading(1, "“Old bridge” closed!").with(NEWS).with(NEWS);
    ReadText read = read(page.titled("\"Old Bridge\" closed", Source.OPEN_GRAPH, null));
    assertThat(read.front().headline())
        .isEqualTo(new Headline("“Old bridge” closed!", page.span("“Old bridge” closed!")));
    assertThat(sentences(read)).containsExactly("Traffic", NEWS, NEWS);
  }

  @Test
  void aStatedTitleWithinASentenceStandsNowhere() {
    LaidOut page = new LaidOut().with(NEWS).with(NEWS);
    ReadText read = read(page.titled("old bridge", Source.META, page.span("old bridge")));
    assertThat(read.front().headline()).isEqualTo(new Headline("old bridge", null));
    assertThat(sentences(read)).containsExactly(NEWS, NEWS);
  }

  @Test
  void whatIsStatedForAFarDayIsPassedOver() {
    LaidOut page = new LaidOut().with(NEWS).on("2099-01-01", Source.JSON_LD);
    Document document = page.on("2022-12-01", Source.META).document();
    ReadText read = ArticleReader.standard().read(document.asReadOn(LocalDate.of(2022, 11, 30)));
    assertThat(read.front().published()).extracting(Published::value).isEqualTo("2022-12-01");
  }

  @Test
  void theCallersTitleComesFirst() {
    Document page = new LaidOut().heading(1, "Traffic").with(NEWS).document();
    Document titled =
        new Document(
            page.text(),
            page.structure(),
            page.stated().titledBy("My own title"),
            null,
            null,
            null,
            List.of());
    assertThat(ArticleReader.standard().read(titled).front().headline())
        .isEqualTo(new Headline("My own title", null));
  }

  @Test
  void theOnlyHighestHeadingOverTheTextIsTheHeadline() {
    LaidOut page = new LaidOut().heading(1, "Closed").with(NEWS).heading(2, "Later").with(NEWS);
    assertThat(headline(page)).isEqualTo("Closed");
  }

  @Test
  void aHeadingOverHeadingsIsTheHeadline() {
    LaidOut page =
        new LaidOut()
            .heading(1, "Bridges in winter")
            .heading(1, "Part one")
            .with(NEWS)
            .heading(1, "Part two")
            .with(NEWS);
    assertThat(headline(page)).isEqualTo("Bridges in winter");
  }

  @Test
  void theHeadingOfTheFirstOfSeveralPartsIsNone() {
    assertThat(headline(new LaidOut().heading(1, "Part one").with(NEWS).heading(1, "Part two")))
        .isNull();
    assertThat(headline(new LaidOut().heading(2, "Part one").with(NEWS))).isNull();
    assertThat(headline(new LaidOut().with(NEWS).heading(1, "Only then"))).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1 Introduction", "2. Method", "3.1 The old bridge", "Between:"})
  void aHeadingOfAPartIsNoHeadlineThoughItIsTheOnlyOne(String heading) {
    assertThat(headline(new LaidOut().heading(1, heading).with(NEWS))).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"10 bridges that closed", "2022 Annual Report", "1 bridge closed"})
  void aHeadlineMayBeginWithANumber(String heading) {
    assertThat(headline(new LaidOut().heading(1, heading).with(NEWS))).isEqualTo(heading);
  }

  @ParameterizedTest
  @EnumSource(
      value = BlockKind.class,
      names = {"LIST_ITEM", "CAPTION", "TABLE_ROW", "CODE", "CUE", "BLOCK_QUOTE"})
  void whatIsNoParagraphIsNoHeadlineByItsLook(BlockKind kind) {
    assertThat(headline(new LaidOut().with(kind, "Old bridge closed").with(NEWS))).isNull();
    assertThat(headline(new LaidOut().with("Old bridge closed").with(NEWS)))
        .isEqualTo("Old bridge closed");
  }

  @Test
  void authorsThatStandTogetherAreToldWhereTheyStand() {
    LaidOut page = new LaidOut().with("Jane Doe and John Roe, Political Editor").with(NEWS);
    page.by("Jane Doe", Source.JSON_LD, page.span("Jane Doe"))
        .by("John Roe", Source.JSON_LD, page.span("John Roe"));
    ReadText read = read(page);
    assertThat(read.front().byline())
        .isEqualTo(new Credit("Jane Doe and John Roe", new Span(0, 21)));
    assertThat(sentences(read)).containsExactly(NEWS);
  }

  @Test
  void otherAuthorsAreJoined() {
    LaidOut page = new LaidOut().with(NEWS);
    page.by("Jane Doe", Source.META, null).by("John Roe", Source.META, null);
    assertThat(read(page).front().byline()).isEqualTo(new Credit("Jane Doe, John Roe", null));
  }

  @Test
  void aStatedAuthorIsFoundInTheByline() {
    LaidOut page = new LaidOut().with("By Jane Doe").with(NEWS);
    page.by("Jane Doe", Source.META, null);
    assertThat(read(page).front().byline()).isEqualTo(new Credit("Jane Doe", new Span(3, 11)));
  }

  @Test
  void theAuthorOfAMailIsNotToldFromItsSignature() {
    LaidOut mail = new LaidOut().with(NEWS).with(BlockKind.SIGNATURE, "Jane Doe");
    mail.by("Jane Doe", Source.MAIL_HEADER, mail.span("Jane Doe"));
    assertThat(read(mail).front().byline()).isEqualTo(new Credit("Jane Doe", null));
  }

  @Test
  void thePropertiesOfAFileNameItsAuthorLast() {
    LaidOut file = new LaidOut().with("By Jane Doe").with(NEWS);
    file.by("admin", Source.CORE_PROPERTIES, null).from("Acme", Source.CORE_PROPERTIES);
    FrontMatter front = read(file).front();
    assertThat(Objects.requireNonNull(front.byline()).text()).isEqualTo("Jane Doe");
    assertThat(front.publisher()).isEqualTo(new Credit("Acme", null));
    LaidOut unsigned = new LaidOut().with(NEWS).by("admin", Source.CORE_PROPERTIES, null);
    assertThat(read(unsigned).front().byline()).isEqualTo(new Credit("admin", null));
  }

  @Test
  void theStatedPublisherComesBeforeTheOneRead() {
    LaidOut page = new LaidOut().with("KYIV, Nov. 29 (Reuters) - " + NEWS);
    assertThat(Objects.requireNonNull(read(page).front().publisher()).text()).isEqualTo("Reuters");
    assertThat(read(page.from("The Daily Planet", Source.OPEN_GRAPH)).front().publisher())
        .isEqualTo(new Credit("The Daily Planet", null));
  }

  @Test
  void theDayOfTheMarkupComesBeforeThatOfTheText() {
    LaidOut page = new LaidOut().with("KYIV, Nov. 29, 2022 (Reuters) - " + NEWS);
    assertThat(published(page).basis()).isEqualTo(Basis.DATELINE);
    page.on("2022-11-30", Source.CORE_PROPERTIES);
    assertThat(published(page).basis()).isEqualTo(Basis.DATELINE);
    page.on("not a date", Source.META).on("2022-12-01", Source.META);
    assertThat(published(page))
        .extracting(Published::value, Published::basis)
        .containsExactly("2022-12-01", Basis.MARKUP);
  }

  @Test
  void theDayOfAFilesPropertiesComesBeforeThatOfItsUpload() {
    LaidOut file = new LaidOut().with(NEWS).on("2022-11-30", Source.CORE_PROPERTIES);
    assertThat(published(file.uploaded("2024-01-01")))
        .extracting(Published::value, Published::basis)
        .containsExactly("2022-11-30", Basis.METADATA);
  }

  @Test
  void noDayOfTheMarkupLiesAfterTheUpload() {
    LaidOut page = new LaidOut().with(NEWS).uploaded("2022-11-30");
    page.on("2022-12-02", Source.JSON_LD).on("2022-12-01", Source.META);
    assertThat(published(page).value()).isEqualTo("2022-12-01");
  }

  @Test
  void aLineOfAStatedDayIsNoPartOfTheBody() {
    LaidOut page = new LaidOut().with("on air since Tuesday 29 November 2022").with(NEWS);
    page.on("2022-11-29", Source.TIME_ELEMENT, page.span("29 November 2022"));
    assertThat(sentences(read(page))).containsExactly(NEWS);
  }

  private static Published published(LaidOut document) {
    return Objects.requireNonNull(read(document).front().published());
  }

  private static @org.jspecify.annotations.Nullable String headline(LaidOut document) {
    Headline headline = read(document).front().headline();
    return headline == null ? null : headline.text();
  }

  private static ReadText read(LaidOut document) {
    return ArticleReader.standard().read(document.document());
  }

  private static List<String> sentences(ReadText read) {
    return read.sentences().stream().map(Sentence::span).map(s -> s.of(read.text())).toList();
  }
}
