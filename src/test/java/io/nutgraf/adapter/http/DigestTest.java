package io.nutgraf.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.nutgraf.model.Budget;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigestTest {

  private final TestApi api = new TestApi();
  private final List<String> texts = new ArrayList<>();

  @BeforeEach
  void dropSeeds() {
    api.drop("000.txt", TestApi.seed("000_8f3eb1f4b4bb600a.txt"));
    api.drop("001.txt", TestApi.seed("001_5b55b37c765ce05d.txt"));
  }

  private static Stream<JsonNode> told(JsonNode digest) {
    return digest
        .path("stories")
        .valueStream()
        .flatMap(story -> story.path("sentences").valueStream());
  }

  private static JsonNode telling(JsonNode digest, String words) {
    List<JsonNode> telling =
        told(digest).filter(it -> it.path("text").asText().contains(words)).toList();
    assertThat(telling).as(words).hasSize(1);
    return telling.getFirst();
  }

  @Test
  void theSeedsAreOneStoryThatSaysEachThingOnceAndCitesBoth() {
    TestApi.Answer answer = api.get("/v1/digest?words=1000");
    assertThat(answer.status()).isEqualTo(200);
    JsonNode digest = answer.json();

    assertThat(digest.path("documentCount").asInt()).isEqualTo(2);
    assertThat(digest.path("stories")).hasSize(1);
    assertThat(digest.path("stories").path(0).path("documentIds")).hasSize(2);
    for (String shared :
        List.of("made a special mention of Germany", "Global Times", "legitimate target")) {
      JsonNode it = telling(digest, shared);
      assertThat(it.path("alsoIn")).as(shared).hasSize(1);
      assertThat(it.path("alsoIn").path(0).path("documentId").asText())
          .isNotEqualTo(it.path("documentId").asText());
    }
  }

  @Test
  void everythingIsASliceOfTheTextOfItsDocument() {
    JsonNode digest = api.get("/v1/digest?words=1000").json();

    digest.findParents("documentId").stream()
        .filter(it -> it.has("text") && it.has("offset"))
        .forEach(
            it -> {
              String id = it.path("documentId").asText();
              String text = api.get("/v1/documents/" + id + "/text").body();
              int offset = it.path("offset").asInt();
              texts.add(text.substring(offset, offset + it.path("length").asInt()));
              assertThat(texts.getLast()).isEqualTo(it.path("text").asText());
            });
    assertThat(texts).hasSizeGreaterThan(10);
  }

  @Test
  void takesTheFiltersOfTheList() {
    assertThat(api.get("/v1/digest?to=2000-01-01").json().path("documentCount").asInt()).isZero();
    JsonNode named = api.get("/v1/digest?person=Stoltenberg&sentences=1").json();
    assertThat(named.path("documentCount").asInt()).isEqualTo(2);
    assertThat(told(named)).hasSize(1);
    assertThat(named.path("resolved").path(0).path("id").asText()).isEqualTo("jens-stoltenberg");
  }

  /** One seed says in its first line when it was published; the other one's time is its upload. */
  @Test
  void whatWasToldBeforeIsLeftOut() {
    api.drop(
        "002.txt",
        """
        NATO opened an office in Odesa on Wednesday, and its first officers moved in before noon.

        Moscow has repeatedly condemned the supply of weapons to Ukraine.
        """);
    JsonNode digest = api.get("/v1/digest?since=2026-01-01&words=1000").json();

    assertThat(digest.path("documentCount").asInt()).isEqualTo(2);
    assertThat(digest.path("earlierCount").asInt()).isEqualTo(1);
    assertThat(told(digest).map(it -> it.path("text").asText()))
        .noneMatch(words -> words.contains("repeatedly condemned"))
        .anyMatch(words -> words.contains("office in Odesa"));
  }

  @ParameterizedTest
  @CsvSource({
    "words=0,words",
    "words=5001,words",
    "sentences=201,sentences",
    "words=10&sentences=3,sentences",
    "since=yesterday,since",
    "days=401,days",
    "query=%20,query",
    "status=failed,status",
    "from=2022-12-01&to=2022-11-01,from"
  })
  void refusesWhatItDoesNotTake(String query, String parameter) {
    TestApi.Answer answer = api.get("/v1/digest?" + query);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().path("parameter").asText()).isEqualTo(parameter);
  }

  @Test
  void saysWhatToNarrowWhereItWouldTakeTooLong() {
    api.budgets = () -> Budget.of("no time", () -> true);
    TestApi.Answer answer = api.get("/v1/digest");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().path("parameter").asText()).isEqualTo("from");
    assertThat(answer.json().path("detail").asText()).contains("narrow");
  }

  @Test
  void readsTheNewestAndSaysHowFarBackWhereTooManyMatch() {
    for (int i = 0; i < 205; i++) {
      api.drop("n" + i + ".txt", "The ferry number " + i + " left the harbour at noon on its way.");
    }
    JsonNode digest = api.get("/v1/digest").json();

    assertThat(digest.path("documentCount").asInt()).isEqualTo(200);
    JsonNode warning = digest.path("warnings").path(0);
    assertThat(warning.path("code").asText()).isEqualTo("documents_left_out");
    assertThat(warning.path("detail").asText()).contains("2026-01-02").contains("from");
  }
}
