package io.nutgraf.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListTest {

  private static final String NEWS =
      """
      The council met on Monday and agreed on the budget. The mayor said that schools come first.

      Opponents called the plan too dear. A vote of the full assembly follows next week.
      """;

  private final TestApi api = new TestApi();

  @BeforeEach
  void dropDocuments() {
    api.drop("000.txt", TestApi.seed("000_8f3eb1f4b4bb600a.txt"));
    api.drop("agency/001.txt", TestApi.seed("001_5b55b37c765ce05d.txt"));
    api.drop("agency/news one.txt", NEWS);
    api.drop("agency/empty.txt", " \n ");
    api.drop("picture.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, "image/png");
  }

  @Test
  void listsNewestFirst() {
    List<String> keys = keys(api.get("/v1/documents"));
    assertThat(keys).hasSize(5);
    // Uploaded last and of no day of its own: before what was published years ago.
    assertThat(keys.subList(0, 3))
        .containsExactly(
            "inbox/picture.png", "inbox/agency/empty.txt", "inbox/agency/news one.txt");
    assertThat(keys.getLast()).isIn("inbox/000.txt", "inbox/agency/001.txt");
  }

  @Test
  void refusesASourceOfMoreBytesThanAKeyHas() {
    var answer = api.get("/v1/documents?source=" + "%E2%82%AC".repeat(301));
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().path("parameter").asText()).isEqualTo("source");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "status=failed|2",
        "status=succeeded|3",
        "source=agency|3",
        "source=agency/|3",
        "source=age|0",
        "source=agency&status=failed|1",
        "language=en|3",
        "language=de|0",
        "from=2026-01-02|3",
        "from=2022-11-29&to=2022-11-29|2",
        "to=2000-01-01|0",
        "person=nobody-of-the-kind|0",
        "person=x&organization=x&place=x&keyPhrase=x|0",
        "minConfidence=1|5",
        "person=Jens+Stoltenberg&minConfidence=0.5|2",
        "person=Jens+Stoltenberg&minConfidence=1|0",
        "from=2026-01-02&to=2026-01-02&status=failed&source=agency|1",
      })
  void filters(String filter, int expected) {
    assertThat(keys(api.get("/v1/documents?" + filter))).hasSize(expected);
  }

  @Test
  void findsAPersonByTheLastName() {
    TestApi.Answer page = api.get("/v1/documents?person=Stoltenberg");
    assertThat(keys(page)).containsExactlyInAnyOrder("inbox/000.txt", "inbox/agency/001.txt");
    assertThat(page.json().path("resolved").toString())
        .isEqualTo(
            "[{\"parameter\":\"person\",\"given\":\"Stoltenberg\",\"type\":\"person\","
                + "\"id\":\"jens-stoltenberg\"}]");
    assertThat(api.get("/v1/documents?person=Jens+Stoltenberg").json().has("resolved")).isFalse();
    TestApi.Answer first = api.get("/v1/documents?person=Stoltenberg&limit=1");
    assertThat(keys(api.get(String.valueOf(next(first))))).hasSize(1);
  }

  @Test
  void offersAllPersonsOfAName() {
    api.drop("oslo.txt", "Thorvald Stoltenberg spoke in Oslo on Monday about the harbour.");
    TestApi.Answer answer = api.get("/v1/documents?person=Stoltenberg");
    assertThat(answer.status()).isEqualTo(300);
    assertThat(answer.at("/code")).isEqualTo("ambiguous_name");
    assertThat(answer.at("/parameter")).isEqualTo("person");
    assertThat(answer.at("/choices/0/name")).isEqualTo("Jens Stoltenberg");
    assertThat(answer.at("/choices/0/documents")).isEqualTo("2");
    assertThat(answer.at("/choices/1/name")).isEqualTo("Thorvald Stoltenberg");
    assertThat(answer.json().path("choices")).hasSize(2);
    assertThat(keys(api.get("/v1/documents?person=" + answer.at("/choices/1/value"))))
        .containsExactly("inbox/oslo.txt");
    assertThat(keys(api.get("/v1/documents?person=%22Stoltenberg%22"))).isEmpty();
  }

  @Test
  void walksEveryPageOnce() {
    List<String> all = keys(api.get("/v1/documents"));
    for (int limit = 1; limit <= 5; limit++) {
      var walked = new ArrayList<String>();
      @Nullable String target = "/v1/documents?limit=" + limit;
      while (target != null) {
        TestApi.Answer page = api.get(target);
        assertThat(keys(page).size()).isLessThanOrEqualTo(limit);
        walked.addAll(keys(page));
        target = next(page);
      }
      assertThat(walked).as("limit " + limit).isEqualTo(all);
    }
  }

  @Test
  void linksToTheNextPageWithTheSameFilter() {
    TestApi.Answer page = api.get("/v1/documents?source=agency/&limit=1&status=succeeded");
    assertThat(page.headers().get("link"))
        .isEqualTo(
            "</v1/documents?cursor=%s&limit=1&source=agency%%2F&status=succeeded>; rel=\"next\""
                .formatted(page.at("/nextCursor")));
    TestApi.Answer last = api.get(String.valueOf(next(page)));
    assertThat(last.headers()).doesNotContainKey("link");
    assertThat(last.json().has("nextCursor")).isFalse();
  }

  @Test
  void aCursorServesItsOwnFilterOnly() {
    String cursor = api.get("/v1/documents?limit=1").at("/nextCursor");
    assertThat(api.get("/v1/documents?limit=3&cursor=" + cursor).status()).isEqualTo(200);
    for (String other :
        List.of(
            "status=failed&cursor=" + cursor,
            "cursor=" + cursor.substring(1),
            "cursor=" + cursor + "A",
            "cursor=x",
            "cursor=%F0%9F%9A%80")) {
      TestApi.Answer answer = api.get("/v1/documents?" + other);
      assertThat(answer.status()).as(other).isEqualTo(400);
      assertThat(answer.at("/code")).isEqualTo("invalid_cursor");
      assertThat(answer.at("/parameter")).isEqualTo("cursor");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "limit=0|limit",
        "limit=101|limit",
        "limit=ten|limit",
        "limit=|limit",
        "limit=1&limit=2|limit",
        "cursor=|cursor",
        "from=yesterday|from",
        "from=2026-13-01|from",
        "to=2026-01-02T00:00:00Z|to",
        "from=2026-01-02&to=2026-01-01|from",
        "source=|source",
        "source=%00|source",
        "language=EN|language",
        "language=eng|language",
        "status=ok|status",
        "status=SUCCEEDED|status",
        "minConfidence=2|minConfidence",
        "person=|person",
        "person=%21%3f|person",
        "person=a&person=b|person",
        "organization=%00|organization",
        "place=+|place",
        "keyPhrase=|keyPhrase",
        "keyphrase=x|keyphrase",
        "collapse=all|collapse",
        "duplicates=true|duplicates",
        "Limit=1|Limit",
      })
  void namesTheParameterThatIsWrong(String query, String parameter) {
    TestApi.Answer answer = api.get("/v1/documents?" + query);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.at("/code")).isEqualTo("invalid_parameter");
    assertThat(answer.at("/parameter")).isEqualTo(parameter);
  }

  @Test
  void aPageThatDidNotChangeIsNotSentAgain() {
    String tag = api.get("/v1/documents").header("etag");
    var named = Map.of("if-none-match", tag);
    assertThat(api.send("GET", "/v1/documents", named, "").status()).isEqualTo(304);
    api.drop("new.txt", NEWS);
    assertThat(api.send("GET", "/v1/documents", named, "").status()).isEqualTo(200);
  }

  @Test
  void anOverwrittenDocumentIsListedOnce() {
    api.drop("000.txt", NEWS);
    assertThat(keys(api.get("/v1/documents"))).hasSize(5);
  }

  private static List<String> keys(TestApi.Answer page) {
    assertThat(page.status()).isEqualTo(200);
    return page.json()
        .path("documents")
        .valueStream()
        .map((JsonNode document) -> document.at("/source/key").asText())
        .toList();
  }

  /** The target of the page's link, where it has one. */
  private static @Nullable String next(TestApi.Answer page) {
    String link = page.headers().get("link");
    return link == null ? null : link.substring(1, link.indexOf('>'));
  }
}
