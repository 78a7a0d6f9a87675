package io.nutgraf.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.nutgraf.app.Articles;
import io.nutgraf.model.DocumentId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RelatedTest {

  private static final String STRIKE =
      """
      2023-03-07

      Port workers in Lisbon stopped work on Tuesday, said Maria Almeida of the dockers' union.
      Maria Almeida said that the strike at the port would last until the end of the week.
      The mayor of Lisbon, Rui Teixeira, called the strike a blow to the whole of the city.
      Forty ships were waiting outside the harbour on Tuesday evening, the port authority said.
      """;
  private static final String LATER =
      """
      2023-03-09

      Port workers in Lisbon stopped work on Tuesday, said Maria Almeida of the dockers' union.
      Maria Almeida said that the strike at the port would last until the end of the week.
      Talks between the dockers' union and the owners of the terminals broke down on Thursday.
      Shops in the old town complain of empty shelves, and fishermen throw away their catch.
      """;
  private static final String PROFILE =
      """
      2023-02-01

      Rui Teixeira has led Lisbon for six years and wants to build a tram to the airport.
      His old rival Maria Almeida once drove a crane and is now the voice of the dockers.
      Both grew up in the same street and went to the same school by the river.
      """;
  private static final String ORCHARDS =
      """
      2023-03-08

      Orchards in the upper valley lost a third of their blossom to late frost this week.
      Growers there expect a small harvest and ask for help from the regional fund.
      """;

  private final TestApi api = new TestApi();

  @BeforeEach
  void dropDocuments() {
    api.drop("strike.txt", STRIKE);
    api.drop("later.txt", LATER);
    api.drop("profile.txt", PROFILE);
    api.drop("orchards.txt", ORCHARDS);
  }

  private JsonNode related(String name) {
    TestApi.Answer answer = api.get("/v1/documents/" + TestApi.id(name) + "/related");
    assertThat(answer.status()).isEqualTo(200);
    return answer.json();
  }

  private static List<String> ids(JsonNode answer) {
    return answer.path("related").valueStream().map(it -> it.path("id").asText()).toList();
  }

  @Test
  void tellsWhoSharesPassagesAndThenWhoSharesNames() {
    JsonNode answer = related("strike.txt");
    assertThat(answer.path("id").asText()).isEqualTo(TestApi.id("strike.txt"));
    assertThat(ids(answer)).containsExactly(TestApi.id("later.txt"), TestApi.id("profile.txt"));
    assertThat(answer.has("partial")).isFalse();
  }

  @Test
  void tellsHowMuchOfEachIsInTheOther() {
    JsonNode later = related("strike.txt").at("/related/0");
    JsonNode back = related("later.txt").at("/related/0");
    assertThat(later.at("/passages/kind").asText()).isEqualTo("overlap");
    assertThat(later.at("/passages/share").asDouble()).isBetween(.4, .7);
    assertThat(back.path("id").asText()).isEqualTo(TestApi.id("strike.txt"));
    assertThat(back.at("/passages/shareThere")).isEqualTo(later.at("/passages/share"));
    assertThat(back.at("/names/share")).isEqualTo(later.at("/names/shareThere"));
  }

  @Test
  void tellsWhichNamesBothHave() {
    JsonNode profile = related("strike.txt").at("/related/1");
    assertThat(profile.has("passages")).isFalse();
    assertThat(profile.at("/names/shared").valueStream().map(it -> it.path("id").asText()).toList())
        .contains("maria-almeida", "rui-teixeira");
    assertThat(profile.at("/names/share").asDouble()).isBetween(.3, 1.0);
  }

  @Test
  void whatSharesNothingIsRelatedToNothing() {
    assertThat(ids(related("orchards.txt"))).isEmpty();
  }

  @Test
  void theSeedsAreRelatedBothWays() {
    String one = "000_8f3eb1f4b4bb600a.txt";
    String other = "001_5b55b37c765ce05d.txt";
    api.drop(one, TestApi.seed(one));
    api.drop(other, TestApi.seed(other));
    JsonNode related = related(one).at("/related/0");
    assertThat(related.path("id").asText()).isEqualTo(TestApi.id(other));
    assertThat(related.at("/passages/share").asDouble()).isGreaterThan(.1);
    assertThat(related.at("/names/shared").toString()).contains("jens-stoltenberg");
    assertThat(ids(related(other))).contains(TestApi.id(one));
  }

  @Test
  void aLaterVersionIsToldAsSuch() {
    api.drop("third.txt", LATER.replace("2023-03-09", "2023-03-10") + "Nobody was hurt.\n");
    JsonNode answer = related("later.txt");
    assertThat(ids(answer).getFirst()).isEqualTo(TestApi.id("third.txt"));
    assertThat(answer.at("/related/0/later").asText()).isEqualTo("there");
  }

  @Test
  void whatIsDeletedIsRelatedNoLonger() {
    api.send("DELETE", "/v1/documents/" + TestApi.id("later.txt"), Map.of(), "");
    assertThat(ids(related("strike.txt"))).containsExactly(TestApi.id("profile.txt"));
  }

  @Test
  void oneThatIsNotIndexedIsToldAsSuch() {
    api.reuse.clear(new DocumentId(TestApi.id("strike.txt")), List.of());
    JsonNode answer = related("strike.txt");
    assertThat(ids(answer).getFirst()).isEqualTo(TestApi.id("later.txt"));
    assertThat(answer.path("partial").toString()).isEqualTo("[\"not_indexed\"]");
  }

  @Test
  void tellsTheFirstOfMany() {
    for (int i = 0; i < 30; i++) {
      api.drop("many" + i + ".txt", PROFILE + "Version number " + i + " of many of this profile.");
    }
    JsonNode answer = related("strike.txt");
    assertThat(answer.path("related")).hasSize(10);
    assertThat(answer.path("partial").toString()).isEqualTo("[\"many_named\",\"many_related\"]");
  }

  @Test
  void thereIsNoneOfWhatFailedOrIsNotThere() {
    String failed = api.drop("empty.txt", "");
    for (String id : List.of(failed, Articles.id("nothing").value())) {
      assertThat(api.get("/v1/documents/" + id + "/related").status()).isEqualTo(404);
    }
  }
}
