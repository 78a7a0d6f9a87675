package io.nutgraf.phrases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.nutgraf.article.PlainArticle;
import io.nutgraf.model.EntityType;
import io.nutgraf.model.Excerpt;
import io.nutgraf.model.KeyPhrase;
import io.nutgraf.model.Mention;
import io.nutgraf.model.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyPhraseExtractorTest {

  private static final String ARTICLE =
      """
      The council has approved a flood barrier for the old harbour. The flood barrier will cost 40 \
      million euros, and the supply of steel is to begin in May.

      Mayor Jane Doe said that steel supplies had been late before. "A flood barrier is no luxury," \
      she told reporters. Insurance companies support the plan, and residents pay a small levy.

      Critics say that flood barriers only move the water. Insurance companies do not agree.""";

  @Test
  void ranksWhatTheArticleIsAboutFirst() {
    List<KeyPhrase> phrases = english(ARTICLE);
    assertThat(phrases.getFirst().excerpt().text()).isEqualTo("flood barrier");
    assertThat(phrases.getFirst().score()).isEqualTo(1);
    assertThat(phrases).isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()));
    assertThat(texts(phrases)).contains("Insurance companies", "supply of steel");
  }

  @Test
  void countsInflectedAndTurnedForms() {
    List<KeyPhrase> phrases = english(ARTICLE);
    assertThat(phrases)
        .filteredOn(phrase -> phrase.excerpt().text().equals("flood barrier"))
        .extracting(KeyPhrase::count)
        .containsExactly(4);
    assertThat(phrases)
        .filteredOn(phrase -> phrase.excerpt().text().equals("supply of steel"))
        .extracting(KeyPhrase::count)
        .containsExactly(2);
  }

  @Test
  void aLetterThatFoldsToTwoEndsATextSafely() {
    assertThat(english("The flood barrier is new. The flood barrier is at \u0130"))
        .allMatch(phrase -> phrase.excerpt().text().length() == phrase.excerpt().length());
  }

  @Test
  void noWordStandsInTwoPhrases() {
    List<String> words =
        texts(english(ARTICLE)).stream()
            .flatMap(text -> List.of(text.split(" ")).stream())
            .filter(word -> !word.equals("of"))
            .toList();
    assertThat(words).doesNotHaveDuplicates();
  }

  @Test
  void noElidedNounStandsInTwoPhrases() {
    String text =
        "Le flux d'air monte. Un flux d'air froid descend, et l'air sec reste. L'air sec.";
    assertThat(texts(extract(text, "fr", List.of())))
        .filteredOn(phrase -> phrase.contains("air"))
        .hasSize(1);
  }

  @Test
  void givesTheFirstPlaceVerbatim() {
    for (KeyPhrase phrase : english(ARTICLE)) {
      Span span = phrase.excerpt().span();
      assertThat(span.of(ARTICLE)).isEqualTo(phrase.excerpt().text());
    }
    assertThat(english(ARTICLE).getFirst().excerpt().offset())
        .isEqualTo(ARTICLE.indexOf("flood barrier"));
  }

  @Test
  void givesTwelveAtMost() {
    StringBuilder text = new StringBuilder();
    for (char c = 'a'; c <= 'z'; c++) {
      text.append("The ").append(c).append("xon barrier").append(c).append(" is here. ");
    }
    assertThat(english(text.toString().repeat(2))).hasSize(12);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They will support the military operation.                  | military operation
          He praised their military support for the city.            | military support
          The country's critical infrastructure was hit again.       | critical infrastructure
          We want long-term peace in the region.                     | long-term peace
          The report warns of rising energy prices for households.   | energy prices
          The accused soldier denied the war crimes in court.        | war crimes
          Officers carrying assault rifles stormed the place.        | assault rifles
          It was a matter of public health and of common sense.      | public health
          They're sure the water treatment is safe.                  | water treatment
          """)
  void findsTheNounPhrase(String sentence, String phrase) {
    assertThat(texts(english(sentence))).anyMatch(text -> text.contains(phrase));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The campaign machine goes into overdrive.                          | goes
          The author also details stories of the strike.                     | details
          Ties between Norland and Sudland date back to the great war.       | date
          In the village underwent repairs the walls of the harbour.         | underwent
          He is one of the stars of the casino-centered series.              | stars of the casino
          They saw a preview of the firm's forthcoming network.              | preview of the firm
          He had been accused of making a mistake in the ledger.             | accused
          It was a statue of a sitting Bodhisattva from the north.           | sitting
          Polls show 60 percent support for the flood barrier.               | percent
          A harbour official said so, and a harbour official wrote it.       | official
          They spoke on condition of anonymity.                              | anonymity
          Good bakers begin by making acid in a bowl.                        | making
          The couple found divorce fast becoming the norm at last.           | becoming
          The door of their house and the chapter of his book were shown.    | their
          """)
  void holdsNoScrap(String sentence, String scrap) {
    assertThat(texts(english(sentence))).noneMatch(text -> text.contains(scrap));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The largest steel mill of all was shut.                | steel mill
          The crash of Transair Flight 9525, they said, was bad. | crash of Transair Flight 9525
          He sells them in a high street store.                  | high street store
          """)
  void isWhole(String sentence, String phrase) {
    assertThat(texts(english(sentence))).contains(phrase);
  }

  @Test
  void readsPlainWordsBesideFourOthers() {
    String text = "The harbour master of the new flood barrier came. ".repeat(2);
    assertThat(texts(english(text))).containsExactly("harbour master", "flood barrier");
  }

  @Test
  void onlyAFewAreSingleWords() {
    StringBuilder text = new StringBuilder();
    for (char c = 'a'; c <= 'k'; c++) {
      text.append("The barrier").append(c).append(" is here. ");
    }
    assertThat(texts(english(text.toString().repeat(4)))).hasSize(4);
  }

  @Test
  void whatIsSaidOnceAndLateIsToldOnlyWhereThereIsLittleElse() {
    String asides = "A garish lantern hung there. A wooden ladder stood there. ";
    assertThat(texts(english("It was here. It was there. It was so. " + asides)))
        .contains("garish lantern", "wooden ladder");
    StringBuilder text = new StringBuilder();
    for (char c = 'a'; c <= 'i'; c++) {
      text.append("The flood").append(c).append(" barrier").append(c).append(" is here. ");
    }
    assertThat(texts(english(text.toString().repeat(2) + asides)))
        .hasSize(9)
        .allMatch(phrase -> phrase.contains("barrier"));
  }

  @Test
  void aPartOfOnePhraseIsNoPhrase() {
    String text = "The human growth hormone was found. A human growth hormone is banned.";
    assertThat(texts(english(text))).contains("human growth hormone").doesNotContain("hormone");
  }

  @Test
  void aPersonAndOneWordMoreAreNoPhraseUnlessRepeated() {
    String text = "On the island President Jane Doe bikes for an hour. It rained.";
    assertThat(texts(extract(text, "en", List.of(person(text, "Jane Doe")))))
        .noneMatch(phrase -> phrase.contains("Doe"));
    String often = text + " Jane Doe supporters came. The Jane Doe supporters sang.";
    assertThat(texts(extract(often, "en", List.of(person(often, "Jane Doe")))))
        .contains("Jane Doe supporters");
  }

  @Test
  void wordsOfANameAreNoPhrase() {
    String text = "Jane Doe Smith met voters. Smith Doe met voters. Smith Doe left.";
    assertThat(texts(extract(text, "en", List.of(person(text, "Jane Doe Smith")))))
        .doesNotContain("Smith Doe");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They will support it, and we can report that.",
        "He said so last week, and she said so last year.",
        "It doesn't matter, and they don't care. It doesn't matter, and they don't care.",
        "This is very good. That was the first time, and the last one.",
        ""
      })
  void scrapsAreNoPhrases(String text) {
    assertThat(english(text)).isEmpty();
  }

  @Test
  void namesOfMentionsAreLeftToThem() {
    String text = "Jane Doe Smith met voters. The voters cheered Jane Doe Smith and her tax plan.";
    assertThat(texts(english(text))).contains("Jane Doe Smith");
    Mention jane = person(text, "Jane Doe Smith");
    assertThat(texts(extract(text, "en", List.of(jane)))).doesNotContain("Jane Doe Smith", "Doe");
    assertThat(texts(extract(text, "en", List.of(jane)))).contains("tax plan");
  }

  @Test
  void aPhraseMayHoldAName() {
    String text = "Ukraine seeks NATO membership. NATO membership is far, say diplomats.";
    assertThat(texts(extract(text, "en", List.of(person(text, "NATO")))))
        .contains("NATO membership");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de | Der Rat stimmte dem Umbau zu. Die neue Brücke ist teuer. Der Umbau dauert, und die neue Brücke auch. | neue Brücke
          fr | La réforme des retraites est votée. Pour la gauche, la réforme des retraites est injuste.  | réforme des retraites
          fr | Les règles de l'âge légal changent. On discute de l'âge légal depuis un an.                | âge légal
          es | El plan contra la sequía incluye ayudas directas. Las ayudas directas llegarán pronto.     | ayudas directas
          it | Il Senato approva la riforma della giustizia. La riforma della giustizia piace.            | riforma della giustizia
          pt | A reforma tributária foi aprovada. Para o relator, a reforma tributária é justa.           | reforma tributária
          ru | Обсудили поставки вооружений и военную помощь. О военной помощи просили давно.             | военную помощь
          uk | Домовилися про військову допомогу. Військова допомога триватиме.                           | військову допомогу
          pl | Rząd przyjął projekt ustawy. Zdaniem posłów projekt ustawy jest zły.                       | projekt ustawy
          """)
  void findsPhrasesInOtherLanguages(String language, String text, String phrase) {
    assertThat(texts(extract(text, language, List.of()))).contains(phrase);
  }

  @Test
  void scriptsWithoutSpacesHaveNone() {
    assertThat(extract("北约国家同意更密切合作。北约国家同意。", "zh", List.of())).isEmpty();
  }

  @Test
  void hostileTextIsReadInLinearTime() {
    String words = "barrier-flood of the " + "harbour wall ".repeat(40_000);
    assertTimeout(
        Duration.ofSeconds(20), () -> english(words + "x".repeat(100_000) + " of".repeat(50_000)));
  }

  @Test
  void saysWhereItDidNotReadAll() {
    var words = new StringBuilder("A long text.");
    for (int i = 0; i < 510_000; i++) {
      words.append(i % 20 == 0 ? ".\nThe " : " ").append(word(i));
    }

    assertThat(phrases(words.toString(), "en", List.of()).isWhole()).isFalse();
    assertThat(phrases("A long text.", "en", List.of()).isWhole()).isTrue();
    assertThat(phrases("長い文。", "ja", List.of()).isWhole()).isTrue();
  }

  /** A word of its own for each number. */
  private static String word(int number) {
    var word = new StringBuilder();
    for (int rest = number; rest > 0 || word.length() < 4; rest /= 26) {
      word.append((char) ('a' + rest % 26));
    }
    return word.toString();
  }

  private static List<KeyPhrase> english(String text) {
    return extract(text, "en", List.of());
  }

  private static List<KeyPhrase> extract(String text, String code, List<Mention> mentions) {
    return phrases(text, code, mentions).best();
  }

  private static KeyPhraseExtractor.KeyPhrases phrases(
      String text, String code, List<Mention> mentions) {
    return KeyPhraseExtractor.standard().extract(PlainArticle.of(text, code), mentions);
  }

  private static Mention person(String text, String name) {
    List<Excerpt> occurrences = new ArrayList<>();
    for (int i = text.indexOf(name); i >= 0; i = text.indexOf(name, i + 1)) {
      occurrences.add(Excerpt.of(text, new Span(i, i + name.length())));
    }
    return new Mention("id", EntityType.PERSON, name, List.of(), null, 1, 1, occurrences);
  }

  private static List<String> texts(List<KeyPhrase> phrases) {
    return phrases.stream().map(phrase -> phrase.excerpt().text()).toList();
  }
}
