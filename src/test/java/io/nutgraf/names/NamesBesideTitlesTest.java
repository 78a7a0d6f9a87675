package io.nutgraf.names;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.article.PlainArticle;
import io.nutgraf.model.EntityType;
import io.nutgraf.model.Excerpt;
import io.nutgraf.model.Mention;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names beside posts, titles, marks and other bearers of them. */
class NamesBesideTitlesTest {

  private static List<Mention> mentions(String text, String language) {
    return NameExtractor.standard().extract(PlainArticle.of(text, language)).mentions();
  }

  private static List<String> names(EntityType type, String text, String language) {
    return mentions(text, language).stream()
        .filter(mention -> mention.type() == type)
        .map(Mention::name)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | Bundeskanzler Olaf Berger traf am Montag die Verbände. | Olaf Berger",
        "de | Oberbürgermeister Jan Wolf lobte die Feuerwehr. | Jan Wolf",
        "fr | Le maire de Brest Paul Roux est parti. | Paul Roux",
        "fr | Selon Mme Moreau, rien ne change. | Moreau",
        "pt | Presidente da Câmara de Lisboa Carlos Moreira falou ontem. | Carlos Moreira",
      })
  void aPostIsNoPartOfAPersonsName(String language, String text, String name) {
    assertThat(names(EntityType.PERSON, text, language)).containsExactly(name);
  }

  @Test
  void aBodyCalledAfterAPersonIsNoPerson() {
    String text = "A orquestra doou um piano ao Instituto Lula. O Instituto Lula agradeceu.";
    assertThat(names(EntityType.PERSON, text, "pt")).isEmpty();
    assertThat(names(EntityType.ORGANIZATION, text, "pt")).containsExactly("Instituto Lula");
  }

  @Test
  void aCapitalIsNotItsCountry() {
    String text = "Gunmen attacked a museum in Tunis on Wednesday. Tunisia has been calm.";
    assertThat(names(EntityType.PLACE, text, "en")).containsExactlyInAnyOrder("Tunis", "Tunisia");
  }

  @Test
  void aFamilyNameThatIsACountrysStaysThePersons() {
    String text =
        "Police named Samuel Holland, 45, of York. Holland is charged with fraud. A judge set bail"
            + " for Holland.";
    assertThat(names(EntityType.PLACE, text, "en")).doesNotContain("Holland");
  }

  @Test
  void firmsWithAnAmpersandAreWhole() {
    String text =
        "Procter & Gamble hired Baker & McKenzie. It sued Barnes and Noble and Johnson & Weld.";
    assertThat(names(EntityType.ORGANIZATION, text, "en"))
        .contains("Procter & Gamble", "Baker & McKenzie", "Johnson & Weld");
  }

  @Test
  void aSoftHyphenPartsNoName() {
    String name = "Benjamin Netan\u00adyahu";
    String text = "Prime minister " + name + " met the press in Sochi. Netan\u00adyahu agreed.";
    assertThat(mentions(text, "en"))
        .filteredOn(mention -> mention.type() == EntityType.PERSON)
        .singleElement()
        .satisfies(mention -> assertThat(mention.name()).isEqualTo(name))
        .satisfies(mention -> assertThat(mention.occurrences()).hasSize(2));
  }

  @Test
  void apostrophesOfAnyFormAreOne() {
    String text = "Steve O'Hare met the mayor in Paris. O’Hare said the plane left late.";
    assertThat(mentions(text, "en"))
        .filteredOn(mention -> mention.type() == EntityType.PERSON)
        .singleElement()
        .satisfies(
            mention ->
                assertThat(mention.occurrences())
                    .extracting(Excerpt::text)
                    .containsExactly("Steve O'Hare", "O’Hare"));
  }

  @Test
  void aTitleTellsWhichBearerOfANameIsMeant() {
    String text =
        "Mayor Ellen Brandt opened the pier. Her brother Lars Brandt was there. It rained. Lars"
            + " Brandt left. Everybody thanked Mayor Brandt.";
    assertThat(mentions(text, "en"))
        .filteredOn(mention -> mention.name().equals("Ellen Brandt"))
        .singleElement()
        .satisfies(mention -> assertThat(mention.occurrences()).hasSize(2));
  }

  @Test
  void mrAndMrsAreNotTheirChild() {
    String text =
        "Mr. Holm spoke to Mrs. Holm about the house. Elisa Holm, their daughter, was out. Mr."
            + " Holm shut the door. Mrs. Holm sighed.";
    assertThat(mentions(text, "en"))
        .filteredOn(mention -> mention.name().equals("Elisa Holm"))
        .singleElement()
        .satisfies(mention -> assertThat(mention.occurrences()).hasSize(1));
  }

  @Test
  void theNextOfAnEnumerationIsNoRole() {
    String text = "A detective, Victor Parrow, an associate and a client have been charged.";
    assertThat(mentions(text, "en"))
        .extracting(Mention::role)
        .allMatch(role -> role == null || !role.text().contains("client"));
  }
}
