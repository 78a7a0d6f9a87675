package io.nutgraf.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.nutgraf.app.Articles;
import io.nutgraf.model.DocumentId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is new in a document, as the API tells it. */
class NoveltyTest {

  private static final String ONE = "000_8f3eb1f4b4bb600a.txt";
  private static final String OTHER = "001_5b55b37c765ce05d.txt";

  private static final String SHARED =
      "The harbour authority closed both locks on Monday after a ferry had struck the gate. ";
  private static final String EARLIER =
      SHARED + "Divers will inspect the damaged gate before the ferries sail again on Thursday.";
  private static final String LATER =
      "The owner of the ferry apologised to all passengers in a letter that was published. "
          + SHARED
          + "Divers would inspect the damaged gate before the ferries sail again on Friday.";

  private final TestApi api = new TestApi();

  @Test
  void tellsWhatIsNewAndWhoHadTheRestFirst() {
    String earlier = api.drop("earlier.txt", EARLIER);
    String later = api.drop("later.txt", LATER);
    TestApi.Answer answer = novelty(later);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(labels(answer)).containsExactly("new", "repeated", "edited");
    assertThat(answer.at("/statements/new")).isEqualTo("1");
    assertThat(answer.at("/origins/0/id")).isEqualTo(earlier);
    assertThat(answer.at("/origins/0/statements")).isEqualTo("2");
    assertThat(answer.at("/origins/0/basis")).isEqualTo("upload");
    assertThat(answer.json().at("/newShare").asDouble()).isBetween(.3, .4);
    JsonNode first = answer.json().at("/novelty/1/firstSeenIn");
    assertThat(first.path("id").asText()).isEqualTo(earlier);
    assertThat(slice(EARLIER, first)).isEqualTo(SHARED.strip());
    assertThat(answer.json().at("/novelty/2/changes").valueStream())
        .anySatisfy(
            change -> {
              assertThat(change.at("/there/text").asText()).isEqualTo("Thursday");
              assertThat(change.at("/here/text").asText()).isEqualTo("Friday");
              assertThat(slice(LATER, change.path("here"))).isEqualTo("Friday");
              assertThat(slice(EARLIER, change.path("there"))).isEqualTo("Thursday");
            });
    assertThat(answer.json().has("partial")).isFalse();
    assertThat(labels(novelty(earlier))).containsOnly("new");
  }

  @Test
  void whicheverIsDroppedFirstTheAnswerIsTheSame() {
    assertThat(ofBothSeeds(List.of(ONE, OTHER))).isEqualTo(ofBothSeeds(List.of(OTHER, ONE)));
  }

  @Test
  void findsWhatTheSeedsShare() {
    List<JsonNode> both = ofBothSeeds(List.of(OTHER, ONE));
    JsonNode later = both.get(0).at("/statements/repeated").asInt() > 0 ? both.get(0) : both.get(1);
    assertThat(later.at("/statements/repeated").asInt()).isGreaterThanOrEqualTo(9);
    assertThat(later.at("/statements/edited").asInt()).isGreaterThanOrEqualTo(1);
    String changes =
        later
            .path("novelty")
            .valueStream()
            .flatMap(statement -> statement.path("changes").valueStream())
            .map(JsonNode::toString)
            .collect(Collectors.joining());
    assertThat(changes).contains("Sergey", "Sergei", "would", "will");
  }

  /** What is answered of each, in the order of their names. */
  private static List<JsonNode> ofBothSeeds(List<String> order) {
    var api = new TestApi();
    order.forEach(name -> api.drop(name, TestApi.seed(name)));
    return List.of(ONE, OTHER).stream()
        .map(name -> api.get("/v1/documents/" + TestApi.id(name) + "/novelty").json())
        .map(NoveltyTest::withoutTimesOfUpload)
        .toList();
  }

  private static JsonNode withoutTimesOfUpload(JsonNode answer) {
    var json = (ObjectNode) answer;
    json.path("origins").forEach(origin -> ((ObjectNode) origin).remove("uploadedAt"));
    if (json.path("basis").asText().equals("upload")) {
      json.remove("time");
    }
    return json;
  }

  @Test
  void whatIsOverwrittenOrDeletedCountsNoLonger() {
    String earlier = api.drop("earlier.txt", EARLIER);
    String later = api.drop("later.txt", LATER);
    api.send("DELETE", "/v1/documents/" + earlier, Map.of(), "");
    assertThat(labels(novelty(later))).containsOnly("new");
  }

  @Test
  void aDocumentThatWasNeverIndexedIsToldAsSuch() {
    api.drop("earlier.txt", EARLIER);
    String later = api.drop("later.txt", LATER);
    api.reuse.clear(new DocumentId(later), List.of());
    TestApi.Answer answer = novelty(later);
    assertThat(labels(answer)).containsExactly("new", "repeated", "edited");
    assertThat(answer.at("/partial/0")).isEqualTo("not_indexed");
  }

  @Test
  void isIncludedInASummary() {
    api.drop("earlier.txt", EARLIER);
    String later = api.drop("later.txt", LATER);
    TestApi.Answer answer = api.get("/v1/documents/" + later + "?include=novelty,sentences");
    assertThat(answer.json().path("novelty")).isEqualTo(novelty(later).json().path("novelty"));
    assertThat(answer.json().path("sentences")).hasSize(3);
  }

  @Test
  void namesPlacesInUtf16Alone() {
    String id = api.drop("earlier.txt", EARLIER);
    TestApi.Answer answer =
        api.get("/v1/documents/" + id + "?include=novelty&stringIndexType=codepoint");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.at("/parameter")).isEqualTo("stringIndexType");
  }

  @Test
  void thereIsNoneOfWhatFailedOrIsNotThere() {
    assertThat(novelty(api.drop("empty.txt", "")).status()).isEqualTo(404);
    assertThat(novelty(Articles.id("nothing").value()).status()).isEqualTo(404);
  }

  private TestApi.Answer novelty(String id) {
    return api.get("/v1/documents/" + id + "/novelty");
  }

  private static List<String> labels(TestApi.Answer answer) {
    return answer
        .json()
        .path("novelty")
        .valueStream()
        .map(statement -> statement.path("label").asText())
        .toList();
  }

  private static String slice(String text, JsonNode place) {
    int offset = place.path("offset").asInt();
    return text.substring(offset, offset + place.path("length").asInt());
  }
}
