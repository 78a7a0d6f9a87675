package io.nutgraf.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

  private final TestApi api = new TestApi();

  @BeforeEach
  void drop() {
    api.drop("000.txt", TestApi.seed("000_8f3eb1f4b4bb600a.txt"));
    api.drop("001.txt", TestApi.seed("001_5b55b37c765ce05d.txt"));
  }

  @Test
  void tellsAllAboutAPerson() {
    JsonNode page = api.get("/v1/people/jens-stoltenberg").json();
    assertThat(page.path("name").asText()).isEqualTo("Jens Stoltenberg");
    assertThat(page.path("documentCount").asInt()).isEqualTo(2);
    assertThat(page.path("documents")).hasSize(2);
    assertThat(page.path("names").findValuesAsText("text")).contains("Stoltenberg");
    assertThat(page.at("/roles/0/text").asText()).isEqualTo("NATO Secretary General");
    assertThat(page.at("/roles/0/documents").asInt()).isEqualTo(2);
    assertThat(page.path("quotes")).hasSize(8);
    assertThat(page.at("/coOccurring/0/type").asText()).isEqualTo("person");
    assertThat(page.at("/coOccurring/0/documents").asInt()).isEqualTo(2);
    assertThat(page.has("partial")).isFalse();
    assertThat(page.has("resolved")).isFalse();
  }

  @Test
  void citesWhatStandsInTheTexts() {
    for (String path : List.of("people/lavrov", "organizations/nato", "places/kiev")) {
      JsonNode page = api.get("/v1/" + path).json();
      var cited = page.findValues("firstSeen");
      cited.addAll(page.findValues("lastSeen"));
      int places = 0;
      for (JsonNode place : cited) {
        if (place.isObject()) {
          places++;
          String text = api.get("/v1/documents/" + place.path("id").asText() + "/text").body();
          int offset = place.path("offset").asInt();
          assertThat(text.substring(offset, offset + place.path("length").asInt()))
              .isEqualTo(place.path("text").asText());
        }
      }
      assertThat(places).as(path).isGreaterThan(10);
    }
  }

  @Test
  void tellsBothSpellingsOfAName() {
    JsonNode names = api.get("/v1/people/sergei-lavrov").json().path("names");
    assertThat(names.findValuesAsText("text"))
        .filteredOn(text -> text.startsWith("Serg"))
        .contains("Sergey Lavrov", "Sergei Lavrov");
  }

  @Test
  void findsAPageByAShortName() {
    JsonNode page = api.get("/v1/people/Stoltenberg").json();
    assertThat(page.path("id").asText()).isEqualTo("jens-stoltenberg");
    assertThat(page.at("/resolved/0/given").asText()).isEqualTo("Stoltenberg");
    assertThat(page.at("/resolved/0/parameter").asText()).isEqualTo("id");
    assertThat(api.get("/v1/people/Jens%20Stoltenberg").at("/id")).isEqualTo("jens-stoltenberg");
  }

  @Test
  void offersAllOfAName() {
    api.drop("oslo.txt", "Thorvald Stoltenberg spoke in Oslo on Monday about the harbour.");
    TestApi.Answer answer = api.get("/v1/people/stoltenberg");
    assertThat(answer.status()).isEqualTo(300);
    assertThat(answer.json().path("choices")).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/people/nobody",
        "/v1/people/nobody-of-the-kind",
        "/v1/people/nato",
        "/v1/places/jens-stoltenberg",
        "/v1/organizations/%22stoltenberg%22",
      })
  void knowsNoOther(String target) {
    assertThat(api.get(target).status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/people/%21", "/v1/people/%zz", "/v1/people/%00"})
  void refusesWhatIsNoName(String target) {
    TestApi.Answer answer = api.get(target);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.at("/parameter")).isEqualTo("id");
  }

  @Test
  void findsNamesByTheirBeginning() {
    TestApi.Answer found = api.get("/v1/people?q=stol");
    assertThat(found.at("/names/0/name")).isEqualTo("Jens Stoltenberg");
    assertThat(found.at("/names/0/documents")).isEqualTo("2");
    assertThat(found.at("/more")).isEqualTo("false");
    assertThat(api.get("/v1/people?q=S&limit=1").status()).isEqualTo(400);
    assertThat(api.get("/v1/people").status()).isEqualTo(400);
    assertThat(api.get("/v1/places?q=xy").json().path("names")).isEmpty();
    assertThat(api.get("/v1/organizations?q=hua").at("/names/0/id")).isEqualTo("global-times");
  }
}
