package io.nutgraf.names.linking;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.EntityType;
import io.nutgraf.model.Mention;
import io.nutgraf.names.MarkedText;
import io.nutgraf.names.words.SpelledNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EntityNamesTest {

  private static final int TEXTS = 500;

  private static final List<String> NAMES =
      List.of(
          "Smith",
          "John Smith",
          "Mary Smith",
          "J. Smith",
          "SMITH",
          "John Smith Jr.",
          "Washington",
          "WASHINGTON",
          "Kiev",
          "Kyiv",
          "the Smith Company",
          "Smith Company",
          "Smith Inc.",
          "NATO",
          "North Atlantic Treaty Organization",
          "Republic of Smith",
          "Mr. Smith",
          "Smith's");

  @Test
  void joinsPersonsOfWhomOnlyOneNameIsKnown() {
    List<Mention> mentions =
        MarkedText.of(
                "President [P Donald Trump] came. Then Mrs. [P Trump] spoke, and Mrs. [P Trump] left.")
            .resolved();

    assertThat(mentions).extracting(Mention::id).containsExactlyInAnyOrder("donald-trump", "trump");
    assertThat(MarkedText.only(mentions, "trump").occurrences()).hasSize(2);
  }

  @Test
  void believesWhatMostPlacesSaySomebodyIs() {
    List<NamedEntity> named =
        named(
            MarkedText.of("[L Harrison] lies there. [P Harrison] spoke, then [P Harrison] left."));

    assertThat(named).hasSize(1);
    assertThat(named.getFirst().entity().type()).isEqualTo(EntityType.PERSON);
    assertThat(named.getFirst().entity().phrases()).hasSize(3);
  }

  @Test
  void keepsTheIdThatItJoinsBy() {
    List<NamedEntity> named =
        named(MarkedText.of("[L Kyiv] is here, [P Kyiv] and [L Kiev] and [O KYIV] there."));

    assertThat(named).extracting(NamedEntity::id).containsExactly("kyiv");
    assertThat(named.getFirst().name()).isEqualTo("Kyiv");
    assertThat(named.getFirst().aliases()).containsExactly("Kiev", "KYIV");
  }

  @Test
  void noTwoMentionsHaveOneId() {
    Random random = new Random(20221129);
    for (int i = 0; i < TEXTS; i++) {
      String marked = marked(random);
      assertThat(MarkedText.of(marked).resolved())
          .as(marked)
          .extracting(Mention::id)
          .doesNotHaveDuplicates();
    }
  }

  /** Each place an entity of its own, as where nothing joins them. */
  private static List<NamedEntity> named(MarkedText text) {
    String words = text.text().text();
    List<Entity> entities =
        text.names().stream().map(name -> Entity.of(name.type(), List.of(name))).toList();
    return new EntityNames(words, new SpelledNames(words)).of(entities);
  }

  private static String marked(Random random) {
    List<String> sentences = new ArrayList<>();
    for (int i = random.nextInt(12); i >= 0; i--) {
      String name = NAMES.get(random.nextInt(NAMES.size()));
      String title = List.of("", "", "Mr. ", "Mrs. ").get(random.nextInt(4));
      sentences.add("Then %s[%s %s] came.".formatted(title, "POL".charAt(random.nextInt(3)), name));
    }
    return String.join(random.nextBoolean() ? " " : "\n\n", sentences);
  }
}
