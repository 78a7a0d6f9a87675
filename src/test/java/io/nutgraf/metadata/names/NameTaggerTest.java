package io.nutgraf.metadata.names;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.Language;
import io.nutgraf.model.Span;
import io.nutgraf.text.Segmenter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NameTaggerTest {

  @Test
  void findsPersonsOrganizationsAndPlaces() {
    assertThat(names("Angela Merkel met officials of the World Bank in Berlin on Tuesday."))
        .containsExactly("PERSON Angela Merkel", "ORGANIZATION World Bank", "PLACE Berlin");
  }

  @Test
  void tellsAnOrganizationFromThePersonBehindIt() {
    assertThat(names("Polish Ambassador to NATO Tomasz Shatkowski spoke in Kyiv."))
        .containsExactly("ORGANIZATION NATO", "PERSON Tomasz Shatkowski", "PLACE Kyiv");
  }

  @Test
  void takesNoNationalityAndNoDayForAName() {
    assertThat(names("The French and German ministers will meet on Monday, January 12.")).isEmpty();
  }

  @Test
  void leavesTitlesAndArticlesOut() {
    assertThat(names("President Barack Obama flew to the Netherlands with Mrs. Clinton."))
        .containsExactly("PERSON Barack Obama", "PLACE Netherlands", "PERSON Clinton");
  }

  @Test
  void takesWhatHasALegalFormForAnOrganization() {
    assertThat(
            names(
                "Lindqvist Marine AB opened a yard in Oslo. Anna Lindqvist of Lindqvist Marine"
                    + " said so."))
        .contains("ORGANIZATION Lindqvist Marine AB", "ORGANIZATION Lindqvist Marine")
        .contains("PERSON Anna Lindqvist");
  }

  @Test
  void isSureToADegree() {
    List<NamePhrase> found = tag("Barack Obama lives in Washington.");
    assertThat(found).isNotEmpty();
    assertThat(found).allSatisfy(name -> assertThat(name.confidence()).isBetween(0.3, 1.0));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  @Timeout(30)
  void takesWhateverComes(String text) {
    int end = 0;
    for (NamePhrase name : tag(text)) {
      assertThat(name.span().start()).isGreaterThanOrEqualTo(end);
      end = name.span().end();
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
  }

  static Stream<String> hostile() {
    return Stream.of(
        "",
        "A",
        "'",
        "U.S.",
        "\ud83d",
        "\ud83d\ude00 \ud83d",
        "Ab ".repeat(300_000),
        "ABC".repeat(300_000),
        "A.".repeat(300_000),
        "-A'".repeat(300_000),
        "@".repeat(300_000));
  }

  private static List<String> names(String text) {
    return tag(text).stream().map(name -> name.type() + " " + name.span().of(text)).toList();
  }

  private static List<NamePhrase> tag(String text) {
    List<Span> sentences =
        Segmenter.standard().segment(text, new Language("en", 1)).sentences().stream()
            .map(sentence -> sentence.span())
            .toList();
    return NameTagger.standard().tag(NameTokens.of(text, sentences));
  }
}
