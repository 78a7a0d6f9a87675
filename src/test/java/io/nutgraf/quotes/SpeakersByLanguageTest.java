package io.nutgraf.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Languages whose verbs of speech and function words stand in a folder of their own. */
class SpeakersByLanguageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "da | »Vi lukker broen,« siger borgmester Anna Berg.",
        "da | »Vi lukker broen,« tilføjede Anna Berg mandag.",
        "sv | ”Vi stänger bron”, sade Anna Berg till tidningen.",
        "no | «Vi stenger broen», forklarer ordfører Anna Berg.",
        "nl | “We sluiten de brug”, zegt burgemeester Anna Berg.",
        "nl | “We sluiten de brug”, zuchtte Anna Berg.",
        "de | „Wir schließen“, so Bürgermeisterin Anna Berg.",
        "da | »Vi lukker broen,« siger formanden Anna Berg.",
        "sv | Tränaren Anna Berg var nöjd: ”Vi stänger bron.”",
        "cs | „Most zavřeme,“ řekla v pondělí Anna Berg.",
        "sk | „Most zatvoríme,“ povedala primátorka Anna Berg.",
        "ro | „Închidem podul”, a declarat luni primarul Anna Berg.",
        "tr | \"Köprüyü kapatıyoruz\" diye ekledi Anna Berg.",
        "tr | Anna Berg, \"Köprüyü kapatıyoruz\" dedi.",
        "fr | « Le pont ferme », s'est indignée Anna Berg.",
        "fr | D’après Anna Berg, « le pont ferme lundi ».",
        "fr | Pour Anna Berg, urbaniste, « le pont ne sert plus à personne ».",
        "fr | « Le pont ferme, a prévenu Anna Berg, et l'école aussi. »",
        "es | De acuerdo con Anna Berg, «el puente se cierra el lunes».",
        "es | «El puente se cierra», avisó la delegada del Gobierno en Soria, Anna Berg, este lunes.",
        "es | Anna Berg visitó la obra. «El puente se cierra», dijo ante los obreros.",
        "it | A detta di Anna Berg, «il ponte chiude lunedì».",
        "it | Anna Berg ha visto il cantiere. «Il ponte chiude», ha detto agli operai.",
        "it | «Il ponte chiude», ha ribattuto l'architetta Anna Berg.",
        "pt | De acordo com Anna Berg, “a ponte fecha na segunda-feira”.",
      })
  void findsWhoSpeaks(String language, String text) {
    assertThat(Article.of(text, language).person("Anna Berg").quotes())
        .singleElement()
        .satisfies(
            quote ->
                assertThat(quote.speaker())
                    .isNotNull()
                    .satisfies(speaker -> assertThat(speaker.name()).isEqualTo("Anna Berg")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "es | Anna Berg visitó la obra. «El puente se cierra», dijeron ante la prensa.",
        "es | Hubo un acuerdo con Anna Berg. «El puente se cierra». La pintada cubre el muro.",
        "fr | « Bonjour à tous, madame Anna Berg, et merci. » Le carton est resté au mur.",
      })
  void tellsNobodyWhoDoesNotSpeak(String language, String text) {
    assertThat(Article.of(text, language).person("Anna Berg").quotes())
        .isNotEmpty()
        .allSatisfy(quote -> assertThat(quote.speaker()).isNull());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "pl | Na scenę weszła Anna Berg. „Zamykamy most” – powiedziała.",
        "cs | Na pódium vystoupila Anna Berg. „Most zavřeme,“ řekla.",
        "uk | До зали увійшла Anna Berg. «Ми закриваємо міст», — сказала.",
      })
  void aVerbWithoutSubjectIsSaidByWhomItsEndFits(String language, String text) {
    assertThat(speakers(language, text)).containsExactly("Anna Berg");
  }

  @Test
  void noWomanSaysWhatTheVerbGivesToAMan() {
    assertThat(speakers("cs", "Na pódium vystoupila Anna Berg. „Most zavřeme,“ řekl."))
        .containsExactly("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | Nach dem Spiel rief der Mann „Lasst uns gehen!“ und lief davon. | der Mann",
        "de | „Wir schließen die Brücke“, sagte die Fahrerin am Abend. | die Fahrerin",
        "nl | Volgens getuigen riep de man “Laat ons gaan!” en rende hij weg. | de man",
        "sv | Enligt vittnen ropade mannen ”Låt mig vara i fred!” och sprang därifrån. | mannen",
        "da | Ifølge vidner råbte manden »Lad mig være i fred!« og løb sin vej. | manden",
      })
  void findsWhoHasNoName(String language, String text, String speaker) {
    assertThat(Article.of(text, language).quotes())
        .singleElement()
        .satisfies(
            quote ->
                assertThat(quote.speaker())
                    .isNotNull()
                    .satisfies(found -> assertThat(found.name()).isEqualTo(speaker)));
  }

  /** What a word that names the source behind a quotation is before one, it is not. */
  @Test
  void soIsNoSourceBeforeAQuotation() {
    assertThat(Article.of("Es war so „Das Beste, was uns je geschehen ist“.", "de").quotes())
        .allSatisfy(quote -> assertThat(quote.speaker()).isNull());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "pl | „Zamykamy most – powiedziała Anna Berg – i nie wiemy, na jak długo”.",
        "ru | «Мы закрываем мост, — сказала Anna Berg, — и не знаем, надолго ли».",
        "uk | «Ми закриваємо міст, — сказала Anna Berg. — Не знаємо, чи надовго».",
      })
  void dashesWithinTheMarksPartAQuotation(String language, String text) {
    assertThat(speakers(language, text)).containsExactly("Anna Berg", "Anna Berg");
  }

  @Test
  void aDashWithoutAVerbOfSpeechPartsNone() {
    assertThat(speakers("ru", "«Мост — это символ города — и надежды», — сказала Anna Berg."))
        .containsExactly("Anna Berg");
  }

  @Test
  void aSourceIsNoPartOfWhatItSays() {
    assertThat(Article.of("Podle Anny Berg „most zůstane dlouho zavřený“.", "cs").quotes())
        .singleElement()
        .satisfies(
            quote -> assertThat(quote.excerpt().text()).isEqualTo("„most zůstane dlouho zavřený“"));
  }

  private static List<String> speakers(String language, String text) {
    return Article.of(text, language).person("Anna Berg").quotes().stream()
        .map(quote -> quote.speaker() == null ? "-" : quote.speaker().name())
        .toList();
  }

  @Test
  void japaneseMarksSpeechByWhatFollowsIt() {
    String text = "政府は「働き方改革」と呼ばれる政策を進める。田中市長は「反対だ」と述べた。「残念だ」と鈴木議員は話した。";
    assertThat(Article.of(text, "ja").told())
        .containsExactly("DIRECT 田中市長 [と述べた] 「反対だ」", "DIRECT 鈴木議員 [と鈴木議員は話した] 「残念だ」");
  }
}
