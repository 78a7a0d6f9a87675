package io.nutgraf.app;

import static io.nutgraf.app.Articles.UPLOADED;
import static io.nutgraf.app.Articles.about;
import static io.nutgraf.app.Articles.id;
import static io.nutgraf.app.Articles.sequencer;
import static io.nutgraf.model.EntityType.ORGANIZATION;
import static io.nutgraf.model.EntityType.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.Article;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link NameIndex} tells of the articles that a store was given. */
public abstract class NameIndexContract {

  private static final Topic ANN = Topic.of(Topic.Kind.PERSON, "Ann Ode");
  private static final Topic BEN = Topic.of(Topic.Kind.PERSON, "Ben Ode Jr.");
  private static final Topic ODETTE = Topic.of(Topic.Kind.PERSON, "Odette");
  private static final Topic ZOE = Topic.of(Topic.Kind.PERSON, "Zoe Fry");
  private static final Topic ODE = Topic.of(Topic.Kind.ORGANIZATION, "Ode");

  private SummaryStore store;
  private NameIndex names;

  /** A store of nothing, for documents dropped below {@link Articles#DROP_PREFIX}. */
  protected abstract SummaryStore empty();

  /** The names of what {@code store} holds. */
  protected abstract NameIndex namesOf(SummaryStore store);

  @BeforeEach
  void fill() {
    store = empty();
    names = namesOf(store);
    save(about("a", "2022-11-29", List.of(ANN, ODE)));
    save(about("b", "2022-10-01", List.of(BEN, ANN)));
    save(about("c", "2021-01-01", List.of(ANN)));
    save(about("d", "2022-11-28", List.of(ODETTE)));
    save(Articles.calling(about("e", "2020-11-28", List.of(ZOE)), ZOE.id(), "Odelia"));
  }

  private void save(Article article) {
    store.save(article, null, sequencer(1));
  }

  @Test
  void findsPersonsByTheirLastName() {
    assertThat(names.called(PERSON, "ode", 10))
        .containsExactly(
            new ShortName(PERSON, "ode", "ann-ode"), new ShortName(PERSON, "ode", "ben-ode-jr"));
    assertThat(names.called(PERSON, "odette", 10))
        .containsExactly(new ShortName(PERSON, "odette", "odette"));
    assertThat(names.called(PERSON, "odelia", 10))
        .containsExactly(new ShortName(PERSON, "odelia", "zoe-fry"));
    assertThat(names.called(PERSON, "ode", 1)).hasSize(1);
    assertThat(names.called(PERSON, "od", 10)).isEmpty();
    assertThat(names.called(PERSON, "x", 10)).isEmpty();
    assertThat(names.called(ORGANIZATION, "ode", 10)).isEmpty();
  }

  @Test
  void findsNamesByTheirBeginning() {
    assertThat(names.beginningWith(PERSON, "ode", 10))
        .extracting(ShortName::id)
        .containsExactly("ann-ode", "ben-ode-jr", "zoe-fry", "odette");
    assertThat(names.beginningWith(PERSON, "od", 2)).hasSize(2);
    assertThat(names.beginningWith(PERSON, "odes", 10)).isEmpty();
  }

  @Test
  void countsWhatIsListed() {
    assertThat(names.count(AnyTopic.of(ANN), 10)).isEqualTo(3);
    assertThat(names.count(AnyTopic.of(ANN), 2)).isEqualTo(2);
    assertThat(names.count(AnyTopic.of(ANN, BEN), 10)).isEqualTo(4);
    assertThat(names.count(AnyTopic.of(ANN, BEN), 3)).isEqualTo(3);
    assertThat(names.count(AnyTopic.of(Topic.of(Topic.Kind.PLACE, "Ode")), 10)).isZero();
  }

  @Test
  void tellsWhatIsListedAround() {
    ListPosition second = ListPosition.of(about("b", "2022-10-01", List.of(BEN, ANN)));
    assertThat(names.around(ANN, second, 9)).containsExactly(id("c"), id("a"));
    assertThat(names.around(BEN, second, 9)).isEmpty();
    ListPosition last = ListPosition.of(about("a", "2022-11-29", List.of(ANN, ODE)));
    assertThat(names.around(ANN, last, 9)).containsExactly(id("b"), id("c"));
    assertThat(names.around(ANN, last, 1)).containsExactly(id("b"));
    assertThat(names.around(ODETTE, second, 1)).containsExactly(id("d"));
  }

  @Test
  void tellsTheEarliest() {
    assertThat(names.earliest(AnyTopic.of(ANN), 2))
        .extracting(Article::id)
        .containsExactly(id("c"), id("b"));
    assertThat(names.earliest(AnyTopic.of(ODETTE, ANN, BEN), 9))
        .extracting(Article::id)
        .containsExactly(id("c"), id("b"), id("d"), id("a"));
  }

  @Test
  void followsWhatBecomesOfArticles() {
    store.remove(id("c"), sequencer(2), UPLOADED);
    store.save(about("b", "2020-01-01", List.of(BEN)), null, sequencer(2));
    assertThat(names.count(AnyTopic.of(ANN), 10)).isEqualTo(1);
    assertThat(names.earliest(AnyTopic.of(ANN, BEN), 9))
        .extracting(Article::id)
        .containsExactly(id("b"), id("a"));
  }
}
