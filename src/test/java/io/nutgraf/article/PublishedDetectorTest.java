package io.nutgraf.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.Document;
import io.nutgraf.model.Published;
import io.nutgraf.model.Published.Basis;
import io.nutgraf.model.Published.Precision;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedDetectorTest {

  private static final LocalDate UPLOAD = LocalDate.of(2026, 11, 22);

  @ParameterizedTest
  @CsvSource(
      delimiter = '^',
      textBlock =
          """
          date 2022-11-29 NATO recognizes the desire.                | 2022-11-29
          Published: November 29, 2022 - NATO recognizes the desire. | 2022-11-29
          Veröffentlicht am 29.11.2022 | Die NATO erkennt den Wunsch an. | 2022-11-29
          PUBLISHED: . 14:11 EST, 25 October 2013 . | . UPDATED: . 15:36 EST, 26 October 2013 . The bishop spoke. | 2013-10-25
          March 10, 2015 . We visit Italy and Russia today.          | 2015-03-10
          10 March 2015 – We visit Italy and Russia today.           | 2015-03-10
          UPDATED: . 15:36 EST, 26 October 2013 . The bishop spoke.  | 2013-10-26
          """)
  void readsThePrefix(String line) {
    String text = line.substring(0, line.lastIndexOf('|')).strip();
    Published published = detect(text, null, UPLOAD).orElseThrow();
    assertThat(published.value()).isEqualTo(line.substring(line.lastIndexOf('|') + 1).strip());
    assertThat(published.basis()).isEqualTo(Basis.PREFIX);
    assertThat(published.confidence()).isGreaterThan(.9);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Pressemitteilung\n\nWerk eröffnet\n\nKassel, 29. November 2022. Die Nordwerk AG hat ein Werk eröffnet, in dem zweihundert Menschen arbeiten.",
        "Pressmeddelande\n\nFabrik invigd\n\nBorås, 29 november 2022. Nordverk har invigt en fabrik i Borås där tvåhundra personer arbetar.",
      })
  void readsTheFirstWordsOfARelease(String text) {
    assertThat(detect(text, null, UPLOAD).orElseThrow().value()).isEqualTo("2022-11-29");
  }

  @Test
  void knowsNoDayFromFirstWordsWithoutARelease() {
    String text =
        "Werk eröffnet\n\nKassel, 29. November 2022. Die Nordwerk AG hat ein Werk eröffnet, in dem zweihundert Menschen arbeiten.";
    assertThat(detect(text, null, UPLOAD).orElseThrow().basis()).isEqualTo(Basis.UPLOAD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "KYIV, Nov 29, 2022 (Reuters) - The allies met.",
        "MOSCOW, November 29, 2022. /TASS/. The allies met.",
        "BUCHAREST, Romania, 29 November 2022 (AP) — The allies met.",
        "NEW YORK (29 November 2022) – The allies met.",
        "Bukarest, 29.11.2022 (dpa) - Die Verbündeten trafen sich.",
        "WASHINGTON, Tuesday, Nov. 29 (AP) -- The allies met."
      })
  void readsTheDateline(String text) {
    Published published = detect("Allies meet\n\n" + text, null, UPLOAD).orElseThrow();
    assertThat(published.value()).isEqualTo("2022-11-29");
    assertThat(published.basis()).isEqualTo(Basis.DATELINE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Pool opens\n\nVANCOUVER, BC / ACCESSWIRE / November 29, 2022 / Acme has opened the pool.",
        "FOR IMMEDIATE RELEASE – November 29, 2022\n\nPool opens\n\nThe town has opened the pool.",
        "EMBARGOED UNTIL 00:01 on 29 November 2022\n\nPool opens\n\nThe town has opened the pool.",
        "Pool opens\nAdmin | November 29, 2022\n\nThe town has opened the pool.",
        "November 29, 2022 Contact: Jane Doe\n\nPool opens\n\nThe town has opened the pool.",
        "Oban, 29 November 2022\n\nDear Sir,\n\nthe town has opened the pool.",
        "Ulm, den 29. November 2022\n\nBad öffnet\n\nDie Stadt hat das Bad geöffnet.",
        "Paris, le 29 novembre 2022\n\nLa piscine ouvre\n\nLa ville a ouvert la piscine.",
        "г. Тула, 29 ноября 2022 г.\n\nУважаемые коллеги,\n\nбассейн снова открыт.",
        "V Plzni dne 29. listopadu 2022\n\nVážení přátelé,\n\nbazén je znovu otevřen.",
        "Bazén otevřen\nVydáno: 29. 11. 2022\n\nMěsto po dvou letech znovu otevřelo bazén.",
        "Havuz açıldı\nYayınlanma tarihi: 29 Kasım 2022 Salı\n\nKent havuzu yeniden açtı.",
        "Basen otwarty\n\nLublin, 29 listopada 2022 r. – Miasto otworzyło basen po dwóch latach.",
        "プール再開\n\n2022年11月29日\n\n市は二年ぶりにプールを再開した。",
        "Pool opens\n\nThe board said on Tuesday, 29 November 2022 that the pool would open."
      })
  void readsTheHeadOfAReleaseOrALetter(String text) {
    assertThat(published(Document.of(text).asReadOn(UPLOAD)).map(Published::value))
        .contains("2022-11-29");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Fair returns\n\nThe fair returns on Saturday, 13 July 2024 after years. Stalls are cheap.",
        "The fire\n\nOn Tuesday, 5 May 1931, a spark set the pier alight. By noon it was gone.",
        "Open day | 7 June 2024\n\nThe town has opened the pool after two years of waiting."
      })
  void theDayOfAnEventIsNotThatOfTheReport(String text) {
    assertThat(published(Document.of(text).asReadOn(UPLOAD))).isEmpty();
  }

  @Test
  void whatIsYetToComeIsNoDayOfPublication() {
    Document document = Document.of("The trial opens on Friday, 20 November 2026, in Oban.");
    assertThat(published(document.asReadOn(UPLOAD))).isEmpty();
  }

  @Test
  void aDatelineWithoutAYearIsOfTheLastOne() {
    Published published =
        detect("KYIV, Nov 29 (Reuters) - The allies met.", null, UPLOAD).orElseThrow();
    assertThat(published.value()).isEqualTo("2025-11-29");
    assertThat(published.confidence()).isLessThan(.7);
  }

  @Test
  void aDayWithItsWeekdayTellsTheYear() {
    assertThat(detect("The allies met on Tuesday, November 29, in Bucharest.", null, UPLOAD))
        .contains(new Published("2022-11-29", Precision.DAY, Basis.TEXT, .72));
  }

  @Test
  void aLineOfNameAndDayIsThatOfTheDocument() {
    String body = "\n\nThe allies met in Bucharest and talked of ships for many hours.";
    assertThat(detect("On ritual\n\nIda Lind Tuesday, November 29, 2016" + body, null, UPLOAD))
        .hasValueSatisfying(day -> assertThat(day.value()).isEqualTo("2016-11-29"));
    assertThat(detect("Harbour\n\nThey met on Tuesday, November 29, 2016" + body, null, UPLOAD))
        .hasValueSatisfying(day -> assertThat(day.basis()).isEqualTo(Basis.UPLOAD));
  }

  @Test
  void takesTheYearBeforeTheReferenceDate() {
    assertThat(
            detect(
                "The allies met on Tuesday, November 29, in Bucharest.",
                LocalDate.of(2017, 1, 3),
                UPLOAD))
        .contains(new Published("2016-11-29", Precision.DAY, Basis.TEXT, .72));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The allies will meet on Tuesday, November 29, in Bucharest.",
        "The talks are scheduled for Tuesday, November 29, in Bucharest.",
        "The allies met on November 29 in Bucharest.",
        "The allies met on Wednesday, January 22, in Bucharest.",
        "The allies met on Tuesday, November 29, 2016, in Bucharest.",
        "On September 11, 2001, he was a boy."
      })
  void theStatedDayIsWorthMoreThanWhatMayBeAnotherDay(String text) {
    LocalDate stated = LocalDate.of(2022, 11, 28);
    assertThat(detect(text, stated, UPLOAD))
        .contains(new Published("2022-11-28", Precision.DAY, Basis.METADATA, .7));
  }

  @Test
  void theUploadIsTheLastResort() {
    assertThat(detect("The allies met in Bucharest.", null, UPLOAD))
        .contains(new Published("2026-11-22", Precision.DAY, Basis.UPLOAD, .2));
    assertThat(detect("The allies met in Bucharest.", null, null)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "date 2027-01-01 NATO recognizes the desire.",
        "KYIV, Jan 1, 2027 (Reuters) - The allies met.",
        "The allies met on Friday, January 1, 2027, in Bucharest."
      })
  void noDateLiesAfterTheUpload(String text) {
    assertThat(detect(text, LocalDate.of(2027, 1, 1), UPLOAD).map(Published::basis))
        .contains(Basis.UPLOAD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "date 2027-01-01 NATO recognizes the desire.",
        "KYIV, Jan 1, 2027 (Reuters) - The allies met.",
        "The allies met on Friday, January 1, 2027, in Bucharest."
      })
  void withoutAnUploadNoDateLiesAfterTheDayOfReading(String text) {
    assertThat(published(Document.of(text).asReadOn(UPLOAD))).isEmpty();
    assertThat(published(Document.of(text).asReadOn(LocalDate.of(2026, 12, 31)))).isPresent();
    Document stated = Document.of(text, null, LocalDate.of(2027, 1, 1), null);
    assertThat(published(stated.asReadOn(UPLOAD)).map(Published::value)).contains("2027-01-01");
  }

  @Test
  void theDayOfReadingTellsNoDate() {
    assertThat(published(Document.of("The allies met in Bucharest.").asReadOn(UPLOAD))).isEmpty();
    assertThat(published(Document.of("KYIV, Nov 29 (AP) - The allies met.").asReadOn(UPLOAD)))
        .isEmpty();
  }

  @Test
  void aMonthIsAsExactAsItIs() {
    assertThat(
            detect("Published: November 2022\n\nThe allies met in Bucharest again.", null, UPLOAD))
        .contains(new Published("2022-11", Precision.MONTH, Basis.PREFIX, .95));
  }

  private static Optional<Published> detect(
      String text, @Nullable LocalDate reference, @Nullable LocalDate upload) {
    return published(Document.of(text, null, reference, upload));
  }

  private static Optional<Published> published(Document document) {
    return Optional.ofNullable(ArticleReader.standard().read(document).front().published());
  }
}
