package io.nutgraf.app;

import static io.nutgraf.app.Articles.UPLOADED;
import static io.nutgraf.app.Articles.about;
import static io.nutgraf.app.Articles.id;
import static io.nutgraf.app.Articles.sequencer;
import static io.nutgraf.model.EntityType.ORGANIZATION;
import static io.nutgraf.model.EntityType.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.app.FindName.Answer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FindNameTest {

  private static final Topic ANN = Topic.of(Topic.Kind.PERSON, "Ann Ode");
  private static final Topic BEN = Topic.of(Topic.Kind.PERSON, "Ben Ode");
  private static final Topic BARE = Topic.of(Topic.Kind.PERSON, "Ode");

  private final InMemorySummaryStore articles = new InMemorySummaryStore(Articles.DROP_PREFIX);
  private final FindName findName = new FindName(articles, articles);

  private void save(String name, Topic... topics) {
    articles.save(about(name, "2022-11-29", List.of(topics)), null, sequencer(1));
  }

  @Test
  void takesAFullNameAsItStands() {
    save("a", ANN);
    save("b", Topic.of(Topic.Kind.PERSON, "Joan Ann Ode"));
    assertThat(findName.find(PERSON, "ANN ODE"))
        .isEqualTo(new Answer.Found(AnyTopic.of(ANN), Optional.empty(), true));
  }

  @Test
  void findsTheOnlyPersonOfAName() {
    save("a", ANN);
    assertThat(findName.find(PERSON, "Ode"))
        .isEqualTo(new Answer.Found(AnyTopic.of(ANN), Optional.of(ANN), true));
  }

  @Test
  void findsTooWhoIsNamedByThatAlone() {
    save("a", ANN);
    save("b", BARE);
    assertThat(findName.find(PERSON, "Ode"))
        .isEqualTo(new Answer.Found(AnyTopic.of(ANN, BARE), Optional.of(ANN), true));
  }

  @Test
  void offersSeveralWithTheBestKnownFirst() {
    save("a", ANN);
    save("b", BEN);
    save("c", BEN);
    LocalDate day = LocalDate.of(2022, 11, 29);
    assertThat(findName.find(PERSON, "ode"))
        .isEqualTo(
            new Answer.Several(
                List.of(
                    new FindName.Choice(BEN, "ben-ode", false, 2, day),
                    new FindName.Choice(ANN, "ann-ode", false, 1, day)),
                false));
  }

  @Test
  void offersTheBareNameAmongThem() {
    save("a", ANN);
    save("b", BEN);
    save("c", BARE);
    Answer answer = findName.find(PERSON, "Ode");
    assertThat(((Answer.Several) answer).choices())
        .extracting(FindName.Choice::topic, FindName.Choice::exact)
        .contains(org.assertj.core.groups.Tuple.tuple(BARE, true))
        .hasSize(3);
    assertThat(findName.find(PERSON, "“Ode”"))
        .isEqualTo(new Answer.Found(AnyTopic.of(BARE), Optional.empty(), true));
  }

  @Test
  void forgetsWhoseDocumentsAreGone() {
    save("a", ANN);
    save("b", BEN);
    articles.remove(id("b"), sequencer(2), UPLOADED);
    assertThat(findName.find(PERSON, "Ode"))
        .isEqualTo(new Answer.Found(AnyTopic.of(ANN), Optional.of(ANN), true));
  }

  @Test
  void saysThatNobodyIsKnown() {
    save("a", ANN);
    for (String name : List.of("Stranger", "Ann Stranger", "\"Ode\"")) {
      assertThat(((Answer.Found) findName.find(PERSON, name)).known()).as(name).isFalse();
    }
    assertThat(((Answer.Found) findName.find(ORGANIZATION, "Ode")).known()).isFalse();
  }

  @Test
  void offersNoMoreThanAFew() {
    for (int i = 0; i < 30; i++) {
      save("n" + i, Topic.of(Topic.Kind.PERSON, "Given" + i + " Ode"));
    }
    var several = (Answer.Several) findName.find(PERSON, "Ode");
    assertThat(several.choices()).hasSize(FindName.MOST_CHOICES);
    assertThat(several.more()).isTrue();
  }
}
