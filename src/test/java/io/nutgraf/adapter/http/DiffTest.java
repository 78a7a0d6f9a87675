package io.nutgraf.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.nutgraf.app.Articles;
import io.nutgraf.model.Budget;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DiffTest {

  private static final String FIRST =
      """
      2023-05-04

      The port authority closed the northern lock on Thursday after a barge hit its gate.
      Divers found a crack of two metres below the water line, the authority said.
      Ships bound for the inner harbour have to wait outside the breakwater until Sunday.
      The owner of the barge did not answer questions from reporters in the evening.
      """;
  private static final String SECOND =
      """
      2023-05-05

      The port authority closed the northern lock on Thursday after a barge hit its gate.
      Divers found a crack of three metres below the water line, the authority said.
      Ships bound for the inner harbour have to wait outside the breakwater until Sunday.
      The owner of the barge did not answer questions from reporters in the evening.
      A second lock to the south stays open for boats of up to twelve metres.
      """;

  private final TestApi api = new TestApi();

  private TestApi.Answer diff(String here, String there) {
    return api.get("/v1/documents/" + here + "/diff/" + there);
  }

  private static Stream<JsonNode> passages(TestApi.Answer answer, String kind) {
    return answer
        .json()
        .path("passages")
        .valueStream()
        .filter(passage -> passage.path("kind").asText().equals(kind));
  }

  @Test
  void tellsWhatIsDifferentAndWhichSideIsTheLaterVersion() {
    String first = api.drop("first.txt", FIRST);
    String second = api.drop("second.txt", SECOND);

    TestApi.Answer answer = diff(second, first);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.at("/here/id")).isEqualTo(second);
    assertThat(answer.at("/there/basis")).isEqualTo("prefix");
    assertThat(answer.at("/later")).isEqualTo("here");
    assertThat(diff(first, second).at("/later")).isEqualTo("there");
    assertThat(passages(answer, "added").map(it -> it.at("/here/text").asText()))
        .anyMatch(text -> text.startsWith("A second lock"));
    List<JsonNode> edited =
        passages(answer, "edited").filter(it -> it.toString().contains("Divers")).toList();
    assertThat(edited).hasSize(1);
    JsonNode change = edited.getFirst().path("changes").path(0);
    assertThat(change.path("kind").asText()).isEqualTo("figure");
    assertThat(change.path("loud").asBoolean()).isTrue();
    assertThat(slice(SECOND, change.path("here"))).isEqualTo("three");
    assertThat(slice(FIRST, change.path("there"))).isEqualTo("two");
  }

  @Test
  void theSeedsDifferInOneStatementByTwoWordings() {
    String one = api.drop("000.txt", TestApi.seed("000_8f3eb1f4b4bb600a.txt"));
    String other = api.drop("001.txt", TestApi.seed("001_5b55b37c765ce05d.txt"));
    TestApi.Answer answer = diff(other, one);
    List<JsonNode> edited = passages(answer, "edited").toList();
    assertThat(edited).hasSize(1);
    assertThat(edited.getFirst().at("/here/text").asText()).contains("Lavrov");
    assertThat(
            edited
                .getFirst()
                .path("changes")
                .valueStream()
                .map(
                    it ->
                        it.path("kind").asText()
                            + " "
                            + it.at("/there/text").asText()
                            + " > "
                            + it.at("/here/text").asText())
                .collect(Collectors.toSet()))
        .containsExactlyInAnyOrder("wording Sergey > Sergei", "wording would > will");
    assertThat(answer.json().has("later")).isFalse();
  }

  @Test
  void aDocumentIsTheSameAsItself() {
    String first = api.drop("first.txt", FIRST);
    TestApi.Answer answer = diff(first, first);
    assertThat(answer.at("/kind")).isEqualTo("duplicate");
    assertThat(answer.json().path("passages").valueStream().map(it -> it.path("kind").asText()))
        .containsOnly("same");
  }

  @Test
  void saysWhichOneIsNotThere() {
    String first = api.drop("first.txt", FIRST);
    String nothing = Articles.id("nothing").value();
    for (TestApi.Answer answer : List.of(diff(first, nothing), diff(nothing, first))) {
      assertThat(answer.status()).isEqualTo(404);
      assertThat(answer.at("/code")).isEqualTo("not_found");
      assertThat(answer.at("/detail")).contains(nothing);
    }
    assertThat(diff(first, "no-id").at("/code")).isEqualTo("not_found");
  }

  @Test
  void saysOfWhichOneNoTextIsKept() {
    String first = api.drop("first.txt", FIRST);
    String empty = api.drop("empty.txt", "");
    TestApi.Answer failed = diff(first, empty);
    assertThat(failed.status()).isEqualTo(404);
    assertThat(failed.at("/code")).isEqualTo("text_not_kept");
    assertThat(failed.at("/detail")).contains(empty);
  }

  @Test
  void aTextThatWasRemovedIsToldAsSuch() {
    String first = api.drop("first.txt", FIRST);
    String longOne = api.drop("long.txt", longText());
    assertThat(diff(longOne, first).status()).isEqualTo(200);
    api.texts.names().forEach(api.texts::delete);
    TestApi.Answer answer = diff(longOne, first);
    assertThat(answer.at("/code")).isEqualTo("text_not_kept");
    assertThat(answer.at("/detail")).contains(longOne);
  }

  /** So long that its text does not lie beside its article. */
  private static String longText() {
    var text = new StringBuilder();
    var random = new Random(7);
    while (text.length() < 150_000) {
      for (int word = 0; word < 12; word++) {
        text.append(Long.toString(random.nextLong(1L << 50), 36)).append(' ');
      }
      text.append("end.\n");
    }
    return text.toString();
  }

  @Test
  void takesNoLongerThanADocumentMay() {
    String first = api.drop("first.txt", FIRST);
    api.budgets = () -> Budget.of("no time", () -> true);
    TestApi.Answer answer = diff(first, first);
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.at("/code")).isEqualTo("time_limit_exceeded");
  }

  private static String slice(String text, JsonNode place) {
    int offset = place.path("offset").asInt();
    return text.substring(offset, offset + place.path("length").asInt());
  }
}
