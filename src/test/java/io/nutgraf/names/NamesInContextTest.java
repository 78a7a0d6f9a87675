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

/** What stands beside a name tells what it names, and where it begins. */
class NamesInContextTest {

  private static List<String> names(List<Mention> mentions, EntityType type) {
    return mentions.stream().filter(mention -> mention.type() == type).map(Mention::name).toList();
  }

  private static List<String> names(String marked, EntityType type) {
    return names(MarkedText.of(marked).resolved(), type);
  }

  private static List<Mention> mentions(String text) {
    return NameExtractor.standard().extract(PlainArticle.of(text, "en")).mentions();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The trial of [P Croatian Ana Kovac] began. | Ana Kovac",
        "[P Roman Polanski] filmed it. | Roman Polanski",
        "[P Christian Bale] came. | Christian Bale",
        "The minister for Women and [P Equalities Joan Pike] agreed. | Joan Pike",
        "The minister for Trade met Gandhi and [P Mary Ann Pike] there. | Mary Ann Pike",
        "Mr [P Justice Harcourt] will hear it. | Harcourt",
      })
  void whereSomebodyIsFromAndWhatForIsNoPartOfTheName(String marked, String name) {
    assertThat(names(marked, EntityType.PERSON)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The acting CEO of Meridian Data, Dr Paul Tanner, declined to comment. | Meridian Data",
        "The COO of Blue Apron declined to comment. | Blue Apron",
      })
  void whomAFirmsHeadIsNamedOfIsAFirm(String text, String name) {
    assertThat(names(mentions(text), EntityType.ORGANIZATION)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "April Jones won the race. | April Jones",
        "Her friend June Berg won the race. | June Berg",
      })
  void aGivenNameMayBeAMonths(String text, String name) {
    assertThat(names(mentions(text), EntityType.PERSON)).containsExactly(name);
  }

  @Test
  void aPartyTellsOnceForAllWhatItsNameNames() {
    String marked =
        "The [P Sorwa] party lost. [P Sorwa] said so. Critics blame [P Sorwa]. [P Sorwa] won.";
    assertThat(names(marked, EntityType.ORGANIZATION)).containsExactly("Sorwa");
    assertThat(names(marked, EntityType.PERSON)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[L Victoria] smiled at the crowd. | PERSON",
        "[L Victoria] lives nearby. | PERSON",
        "Nobody in [L Victoria] lives nearby. | PLACE",
        "[L Victoria] grew fast. | PLACE",
        "[L Oslo] lives from fish. | PLACE",
      })
  void whoLivesOrSmilesIsAPerson(String marked, EntityType type) {
    assertThat(MarkedText.of(marked).resolved()).extracting(Mention::type).containsExactly(type);
  }

  @Test
  void aDesignerIsNotTheFirmOfThatName() {
    String marked =
        "[P Ralph Lauren], the designer, sold shares of [O Ralph Lauren Corp.] on Monday.";
    assertThat(names(marked, EntityType.PERSON)).containsExactly("Ralph Lauren");
    assertThat(places(marked)).containsExactly("Ralph Lauren");
  }

  @Test
  void aFamilyNameMayStandFirst() {
    String marked = "[P Park Sung-min] flew to Tokyo. Park praised the food. The park was closed.";
    String open = marked.replace(" The park was closed.", "");
    assertThat(places(open)).containsExactly("Park Sung-min", "Park");
    assertThat(places(marked)).containsExactly("Park Sung-min");
  }

  private static List<String> places(String marked) {
    return MarkedText.of(marked).resolved().stream()
        .flatMap(mention -> mention.occurrences().stream())
        .map(Excerpt::text)
        .toList();
  }

  @Test
  void aGivenNameGoesOnAfterItsParticles() {
    assertThat(names(mentions("He met María de los Ángeles Ruiz in Leeds."), EntityType.PERSON))
        .containsExactly("María de los Ángeles Ruiz");
  }
}
