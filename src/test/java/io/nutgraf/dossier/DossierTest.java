package io.nutgraf.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.nutgraf.model.EntityType;
import io.nutgraf.model.Excerpt;
import io.nutgraf.model.Mention;
import io.nutgraf.model.Span;
import io.nutgraf.reuse.Moment;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DossierTest {

  @Test
  void tellsNamesAndRolesByTime() {
    Dossier dossier =
        Dossier.of(
            List.of(
                appearance(3, mention("Ann Ode", "mayor"), List.of()),
                appearance(1, mention("Anna Ode", "clerk"), List.of()),
                appearance(2, mention("ANN ODE", "Clerk"), List.of()),
                appearance(4, mention("Ann Ode", null), List.of())));
    assertThat(dossier.name()).isEqualTo("Ann Ode");
    assertThat(dossier.names())
        .extracting(it -> it.last().excerpt().text(), Used::documents)
        .containsExactly(tuple("Ann Ode", 3), tuple("Anna Ode", 1));
    assertThat(dossier.names().getFirst().first().moment().time()).isEqualTo("2");
    assertThat(dossier.roles())
        .extracting(it -> it.last().excerpt().text(), Used::documents)
        .containsExactly(tuple("mayor", 1), tuple("Clerk", 2));
    assertThat(dossier.first().moment().time()).isEqualTo("1");
    assertThat(dossier.last().moment().time()).isEqualTo("4");
  }

  @Test
  void tellsTheNamesThatMostDocumentsHaveBeside() {
    Mention ann = mention("Ann Ode", null);
    Mention ben = mention("Ben Ash", null);
    Mention cid = mention("Cid Elm", null);
    Dossier dossier =
        Dossier.of(
            List.of(
                appearance(1, ann, List.of(cid)),
                appearance(2, ann, List.of(ben)),
                appearance(3, ann, List.of(ben, ben))));
    assertThat(dossier.company())
        .extracting(Company::name, it -> it.used().documents())
        .containsExactly(tuple("Ben Ash", 2), tuple("Cid Elm", 1));
    assertThat(dossier.company().getFirst().used().first().moment().time()).isEqualTo("2");
  }

  @Test
  void tellsNoMoreThanAFew() {
    List<Mention> others = new ArrayList<>();
    for (int i = 0; i < 90; i++) {
      others.add(mention("Guest " + i, null));
    }
    assertThat(Dossier.of(List.of(appearance(1, mention("Ann Ode", null), others))).company())
        .hasSize(Dossier.MOST_COMPANY);
  }

  private static Appearance appearance(int time, Mention own, List<Mention> others) {
    return new Appearance(new Moment(String.valueOf(time), "d" + time), List.of(own), others);
  }

  private static Mention mention(String name, @Nullable String role) {
    return new Mention(
        name,
        EntityType.PERSON,
        name,
        List.of(),
        role == null ? null : new Excerpt(role, new Span(50, 50 + role.length())),
        .5,
        .5,
        List.of(new Excerpt(name, new Span(0, name.length()))));
  }
}
