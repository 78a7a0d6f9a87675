package io.nutgraf.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.nutgraf.model.DocumentId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CollapseTest {

  private static final List<String> WIRE =
      List.of(
          "The ferry between the two islands stopped running on Tuesday after its engine failed.",
          "Some four hundred passengers spent the night in a school near the landing stage.",
          "The shipping line said that divers would look at the propeller in the morning.",
          "A second ferry will take over the evening crossings until the end of the month.",
          "The mayor of the northern island asked for a bridge for the third time this year.");
  private static final String OTHER =
      "Orchards in the upper valley lost a third of their blossom to late frost this week. "
          + "Growers there expect a small harvest and ask for help from the regional fund.";

  private final TestApi api = new TestApi();
  private final String original = "original.txt";

  @BeforeEach
  void dropDocuments() {
    api.drop("copy.txt", "2023-03-09\n\n" + String.join("\n", WIRE));
    api.drop("other.txt", "2023-03-08\n\n" + OTHER);
    api.drop(original, "2023-03-07\n\n" + String.join("\n", WIRE));
    api.drop(
        "cut.txt",
        "2023-03-10\n\nEvening briefing from the harbour desk of this paper.\n"
            + String.join("\n", WIRE.subList(0, 4)));
    api.drop("empty.txt", "");
  }

  private static List<String> ids(JsonNode array) {
    return array.valueStream().map(it -> it.path("id").asText()).toList();
  }

  private static List<String> idsOf(String... names) {
    return Stream.of(names).map(TestApi::id).toList();
  }

  @Test
  void hasTheEarliestOfEachGroupAndLinksTheOthers() {
    JsonNode page = api.get("/v1/documents?collapse=duplicates").json();
    assertThat(ids(page.path("documents"))).isEqualTo(idsOf("empty.txt", "other.txt", original));
    JsonNode entry = page.path("documents").path(2);
    assertThat(entry.at("/duplicates/count").asInt()).isEqualTo(2);
    assertThat(ids(entry.at("/duplicates/documents"))).isEqualTo(idsOf("copy.txt", "cut.txt"));
    assertThat(entry.at("/duplicates/documents/0/share").asDouble()).isEqualTo(1);
    assertThat(page.at("/documents/1").has("duplicates")).isFalse();
  }

  @Test
  void tellsWhatIsCollapsedWithTheEntryThatItIsUnder() {
    JsonNode page = api.get("/v1/documents?collapse=duplicates").json();
    assertThat(ids(page.path("collapsed"))).isEqualTo(idsOf("cut.txt", "copy.txt"));
    assertThat(page.path("collapsed").valueStream().map(it -> it.at("/under/id").asText()))
        .containsOnly(TestApi.id(original));
  }

  @Test
  void nothingIsCollapsedUnasked() {
    JsonNode page = api.get("/v1/documents").json();
    assertThat(page.path("documents")).hasSize(5);
    assertThat(page.has("collapsed")).isFalse();
    assertThat(page.toString()).doesNotContain("duplicates");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void overPagesEachDocumentIsToldOnceAndEachGroupHasOneEntry(int limit) {
    List<String> entries = new ArrayList<>();
    List<String> collapsed = new ArrayList<>();
    @Nullable String target = "/v1/documents?collapse=duplicates&limit=" + limit;
    while (target != null) {
      TestApi.Answer answer = api.get(target);
      entries.addAll(ids(answer.json().path("documents")));
      collapsed.addAll(ids(answer.json().path("collapsed")));
      target =
          answer.json().has("nextCursor")
              ? "/v1/documents?collapse=duplicates&limit="
                  + limit
                  + "&cursor="
                  + answer.at("/nextCursor")
              : null;
    }
    assertThat(entries).isEqualTo(idsOf("empty.txt", "other.txt", original));
    assertThat(collapsed).isEqualTo(idsOf("cut.txt", "copy.txt"));
  }

  /** Else a group whose first document lies before the days that are asked for would be gone. */
  @Test
  void theEarliestThatMatchesTheFilterStands() {
    JsonNode page = api.get("/v1/documents?collapse=duplicates&from=2023-03-08").json();
    assertThat(ids(page.path("documents"))).isEqualTo(idsOf("empty.txt", "copy.txt", "other.txt"));
    assertThat(ids(page.at("/documents/1/duplicates/documents")))
        .isEqualTo(idsOf(original, "cut.txt"));
    assertThat(ids(page.path("collapsed"))).isEqualTo(idsOf("cut.txt"));
  }

  @Test
  void aChainOfVersionsLosesNone() {
    var chain = new TestApi();
    List<String> all = new ArrayList<>();
    for (int version = 0; version < 12; version++) {
      chain.now = chain.now.plusSeconds(60);
      String name = "v" + version + ".txt";
      chain.drop(name, "2023-03-%02d\n\n".formatted(1 + version) + version(version));
      all.add(TestApi.id(name));
    }
    JsonNode page = chain.get("/v1/documents?collapse=duplicates").json();
    Map<String, String> under =
        page.path("collapsed")
            .valueStream()
            .collect(
                Collectors.toMap(it -> it.path("id").asText(), it -> it.at("/under/id").asText()));
    List<String> entries = ids(page.path("documents"));
    assertThat(Stream.concat(entries.stream(), under.keySet().stream()))
        .containsExactlyInAnyOrderElementsOf(all);
    assertThat(entries).hasSizeBetween(2, 6).containsAll(under.values());
    page.path("documents")
        .forEach(
            entry ->
                assertThat(ids(entry.at("/duplicates/documents")))
                    .containsAll(
                        under.entrySet().stream()
                            .filter(it -> it.getValue().equals(entry.path("id").asText()))
                            .map(Map.Entry::getKey)
                            .toList()));
  }

  /** Whether one joins the one before it is decided by that one, and so on. */
  @Test
  void aLongChainIsToldAsPartial() {
    var chain = new TestApi();
    for (int version = 0; version < 70; version++) {
      chain.now = chain.now.plusSeconds(60);
      chain.drop("v" + version + ".txt", version(version));
    }
    JsonNode page = chain.get("/v1/documents?collapse=duplicates").json();
    assertThat(page.path("partial").toString()).isEqualTo("[\"cost\"]");
    assertThat(page.path("documents").size() + page.path("collapsed").size()).isEqualTo(20);
  }

  /** A version that has nine of ten sentences of the one before it, and one more. */
  private static String version(int number) {
    List<String> sentences = new ArrayList<>();
    for (int i = number; i < number + 10; i++) {
      sentences.add(
          "Reporter number %1$d of the paper%1$d wrote about harbour%1$d and the tide of day%1$d."
              .formatted(100 + i));
    }
    return String.join("\n", sentences);
  }

  @Test
  void whatIsDeletedCountsNoLonger() {
    api.send("DELETE", "/v1/documents/" + TestApi.id(original), Map.of(), "");
    JsonNode page = api.get("/v1/documents?collapse=duplicates").json();
    assertThat(ids(page.path("documents"))).contains(TestApi.id("copy.txt"));
    assertThat(ids(page.path("collapsed"))).isEqualTo(idsOf("cut.txt"));
  }

  @Test
  void whatIsNotIndexedStands() {
    api.reuse.clear(new DocumentId(TestApi.id("copy.txt")), List.of());
    JsonNode page = api.get("/v1/documents?collapse=duplicates").json();
    assertThat(ids(page.path("documents"))).contains(TestApi.id("copy.txt"));
    assertThat(ids(page.path("collapsed"))).isEqualTo(idsOf("cut.txt"));
  }

  @Test
  void tellsHowMuchOfEachIsNew() {
    JsonNode page = api.get("/v1/documents?novelty=true").json();
    Map<String, Double> shares =
        page.path("documents")
            .valueStream()
            .filter(it -> it.has("novelty"))
            .collect(
                Collectors.toMap(
                    it -> it.path("id").asText(), it -> it.at("/novelty/newShare").asDouble()));
    assertThat(shares).hasSize(4).containsEntry(TestApi.id(original), 1.0);
    assertThat(shares).containsEntry(TestApi.id("copy.txt"), 0.0);
    shares.forEach(
        (id, share) ->
            assertThat(
                    api.get("/v1/documents/" + id + "/novelty").json().path("newShare").asDouble())
                .isEqualTo(share));
  }

  @Test
  void saysOfWhichTheShareIsNotKnown() {
    api.reuse.clear(new DocumentId(TestApi.id("other.txt")), List.of());
    JsonNode entry = api.get("/v1/documents?novelty=true&to=2023-03-08").json().at("/documents/0");
    assertThat(entry.path("id").asText()).isEqualTo(TestApi.id("other.txt"));
    assertThat(entry.path("novelty").toString()).isEqualTo("{\"partial\":[\"not_indexed\"]}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "collapse=all",
        "collapse=",
        "novelty=yes",
        "collapse=duplicates&limit=21",
        "novelty=true&limit=21"
      })
  void refusesWhatItDoesNotTake(String query) {
    assertThat(api.get("/v1/documents?" + query).status()).isEqualTo(400);
    assertThat(api.get("/v1/documents?limit=21&novelty=false").status()).isEqualTo(200);
  }
}
