package io.nutgraf.names.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.EntityType;
import io.nutgraf.model.Language;
import io.nutgraf.model.Span;
import io.nutgraf.names.words.NamePhrase;
import io.nutgraf.names.words.NameTokens;
import io.nutgraf.names.words.NameWords;
import io.nutgraf.text.Segmenter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameTaggerTest {

  private static final Language ENGLISH = new Language("en", 1);

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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Talks with *Ban Ki-moon* began.",
        "He met *Kim Jong-un* and *Yuen Woo-ping*.",
        "Aides of *Vladimir Putin*-backed troops fled.",
        "They honoured *Martin Luther King, Jr.*"
      })
  void endsNamesWhereTheyEnd(String marked) {
    assertThat(names(marked.replace("*", ""))).containsExactlyElementsOf(marked(marked));
  }

  @Test
  void takesNamesApartThatWereReadAsOne() {
    assertThat(mended("It is sold by Sire Records and Reprise Records.", 4, 9))
        .containsExactly("Sire Records", "Reprise Records");
    assertThat(mended("The Exchange Commission and Trade Commission met.", 1, 6)).hasSize(2);
    assertThat(mended("The Securities and Exchange Commission met.", 1, 5))
        .containsExactly("Securities and Exchange Commission");
    assertThat(mended("Regards, Debra Perl Debra Perl called.", 2, 6))
        .containsExactly("Debra Perl", "Debra Perl");
  }

  @Test
  void readsKnownOrganizationsWhole() {
    assertThat(mended("The Food and Drug Administration met.", 3, 5))
        .containsExactly("Food and Drug Administration");
    assertThat(mended("A UN Security Council vote.", 1, 2)).containsExactly("UN Security Council");
    assertThat(mended("The Pentagon waits.", 1, 2)).containsExactly("Pentagon");
  }

  @Test
  void joinsTheTwoHalvesOfACountry() {
    assertThat(names("He was born in Bosnia and Herzegovina."))
        .containsExactly("PLACE Bosnia and Herzegovina");
  }

  @Test
  void takesAnUnsureNameForWhatItsNeighbourIs() {
    NameTokens tokens = tokens("Paris and Xyz");
    List<FoundName> names =
        new ArrayList<>(
            List.of(
                new FoundName(0, 1, EntityType.PLACE, 0.9),
                new FoundName(2, 3, EntityType.PERSON, 0.4)));

    new CoordinatedNames(tokens, NameWords.of(ENGLISH)).agree(names);

    assertThat(names).extracting(FoundName::type).containsOnly(EntityType.PLACE);
  }

  /** The names that are left of tokens {@code from} to {@code to}, read as one organization. */
  private static List<String> mended(String text, int from, int to) {
    NameTokens tokens = tokens(text);
    EntityType type = EntityType.ORGANIZATION;
    return new NameBounds(tokens, NameModel.standard().lexicon(), NameWords.of(ENGLISH))
        .mend(List.of(new FoundName(from, to, type, 0.9))).stream()
            .map(name -> text.substring(tokens.start(name.from()), tokens.end(name.to() - 1)))
            .toList();
  }

  private static List<String> marked(String marked) {
    List<String> names = new ArrayList<>();
    String[] parts = marked.split("\\*", -1);
    for (int i = 1; i < parts.length; i += 2) {
      names.add("PERSON " + parts[i]);
    }
    return names;
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
    return NameTagger.of(ENGLISH).tag(tokens(text));
  }

  private static NameTokens tokens(String text) {
    List<Span> sentences =
        Segmenter.standard().segment(text, ENGLISH).sentences().stream()
            .map(sentence -> sentence.span())
            .toList();
    return NameTokens.of(text, sentences);
  }
}
