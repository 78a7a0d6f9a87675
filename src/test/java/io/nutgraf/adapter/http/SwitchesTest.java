package io.nutgraf.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.app.Feature;
import io.nutgraf.app.Features;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is switched off says so, and all else goes on. */
class SwitchesTest {

  private static final String STORY =
      "Prime Minister Ann Ode of Norway met reporters in Oslo on Tuesday. “We will open the new"
          + " line in spring,” Ann Ode said. The line leads from Oslo to the north of Norway.";

  private static TestApi without(Feature off) {
    var api = new TestApi(Features.without(Set.of(off)));
    api.drop("agency/a.txt", STORY);
    return api;
  }

  @ParameterizedTest
  @CsvSource({
    "FACETS, /v1/documents?language=en, language",
    "FACETS, /v1/documents?source=agency, source",
    "FACETS, /v1/documents?status=failed, status",
    "FACETS, /v1/documents?keyPhrase=line, keyPhrase",
    "FACETS, /v1/digest?language=en, language",
    "NAMES, /v1/documents?person=Ann+Ode, person",
    "NAMES, /v1/documents?organization=NATO, organization",
    "NAMES, /v1/digest?place=Oslo, place",
    "NAMES, /v1/quotes, ",
    "NAMES, /v1/quotes?speaker=Ode, ",
    "NAMES, /v1/people?q=od, ",
    "NAMES, /v1/people/ann-ode, ",
    "NAMES, /v1/organizations/nato, ",
    "NAMES, /v1/places/oslo, ",
    "REUSE, /v1/documents/{id}/novelty, ",
    "REUSE, /v1/documents?collapse=duplicates, collapse",
    "REUSE, /v1/documents?novelty=true, novelty",
    "REUSE, /v1/documents/{id}?include=novelty, include",
  })
  void whatNeedsAFeatureThatIsOffSaysSo(Feature off, String path, @Nullable String parameter) {
    String target = path.replace("{id}", TestApi.id("agency/a.txt"));
    TestApi.Answer answer = without(off).get(target);
    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.at("/code")).isEqualTo("feature_off");
    assertThat(answer.at("/detail")).contains("its parameter " + off.parameter());
    assertThat(answer.json().path("parameter").asText(null)).isEqualTo(parameter);
    assertThat(without(other(off)).get(target).status()).isIn(200, 404);
  }

  @Test
  void whatNeedsNoneGoesOn() {
    var none = new TestApi(Features.without(Set.of(Feature.values())));
    String id = none.drop("agency/a.txt", STORY);
    assertThat(none.get("/v1/documents").at("/documents/0/id")).isEqualTo(id);
    assertThat(none.get("/v1/documents?from=2020-01-01").status()).isEqualTo(200);
    assertThat(none.get("/v1/documents/" + id).at("/quotes/0/speaker/name")).isEqualTo("Ann Ode");
    assertThat(none.get("/v1/digest").status()).isEqualTo(200);
  }

  @Test
  void whatIsRelatedNeedsAllOfThem() {
    for (Feature off : Feature.values()) {
      TestApi.Answer answer =
          without(off).get("/v1/documents/" + TestApi.id("agency/a.txt") + "/related");
      assertThat(answer.at("/code")).isEqualTo("feature_off");
      assertThat(answer.at("/detail")).contains("its parameter " + off.parameter());
    }
  }

  private static Feature other(Feature feature) {
    return feature == Feature.FACETS ? Feature.NAMES : Feature.FACETS;
  }
}
