package io.nutgraf.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.nutgraf.adapter.json.Json;
import io.nutgraf.app.Deadline;
import io.nutgraf.model.Budget;
import io.nutgraf.reading.FailingReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SummariesTest {

  private static final String SEED = TestApi.seed("000_8f3eb1f4b4bb600a.txt");
  private static final String NEWS =
      "The bridge was closed on Monday. It opens again in March. The mayor said so on Tuesday.";

  private final TestApi api = new TestApi();

  @Test
  void summarizesATextAndKeepsNothing() {
    TestApi.Answer answer = api.post("/v1/summaries", Json.object().put("text", SEED));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().path("keySentences")).hasSize(3);
    assertThat(answer.at("/headline/text"))
        .isEqualTo("NATO countries agreed to work more closely with Kyiv");
    assertThat(answer.headers()).containsEntry("cache-control", "no-store");
    assertThat(answer.headers()).doesNotContainKey("etag");
    assertThat(api.get("/v1/documents").json().path("documents")).isEmpty();
  }

  @Test
  void answersWhatADropWouldHave() {
    String id = api.drop("000.txt", SEED);
    JsonNode kept = api.get("/v1/documents/" + id).json();
    JsonNode now = api.post("/v1/summaries", Json.object().put("text", SEED)).json();
    for (String field : new String[] {"keySentences", "headline", "removed", "wordCount"}) {
      assertThat(now.path(field)).as(field).isEqualTo(kept.path(field));
    }
  }

  @Test
  void readsAFileInBase64() {
    byte[] bytes = NEWS.replace("Monday", "Märzmontag").getBytes(StandardCharsets.UTF_16);
    ObjectNode body = content(bytes).put("fileName", "a.txt").put("sentenceCount", 1);
    body.putArray("include").add("text").add("sentences");
    TestApi.Answer answer = api.post("/v1/summaries", body);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.at("/mediaType")).isEqualTo("text/plain");
    assertThat(answer.at("/charset")).startsWith("UTF-16");
    assertThat(answer.at("/text")).contains("Märzmontag");
    assertThat(answer.json().path("sentences")).hasSize(3);
    assertThat(answer.json().path("keySentences")).hasSize(1);
  }

  @Test
  void saysThatADocumentTakesTooLong() {
    api.budgets = () -> checks(0);
    TestApi.Answer answer = api.post("/v1/summaries", Json.object().put("text", SEED));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.at("/code")).isEqualTo("time_limit_exceeded");
  }

  @Test
  void eachDocumentOfABatchHasABudgetOfItsOwnWithinTheRequests() {
    api.budgets = () -> checks(500);
    ObjectNode body = Json.object();
    ArrayNode documents = body.putArray("documents");
    documents.addObject().put("text", NEWS);
    documents.addObject().put("text", SEED.repeat(3));
    documents.addObject().put("text", NEWS);
    assertThat(statuses(api.post("/v1/summaries", body))).containsExactly(200, 422, 200);
    assertThat(
            checks(1)
                .spend(() -> statuses(api.post("/v1/summaries", body)), _ -> List.<Integer>of()))
        .containsExactly(422, 422, 422);
  }

  private static Budget checks(int most) {
    var left = new AtomicInteger(most);
    return Budget.of(most + " checks", () -> left.getAndDecrement() <= 0);
  }

  @Test
  void takesATitleAndADay() {
    ObjectNode body = Json.object().put("text", NEWS);
    body.put("title", "Bridge closed").put("referenceDate", "2024-02-27");
    TestApi.Answer answer = api.post("/v1/summaries", body);
    assertThat(answer.at("/headline/text")).isEqualTo("Bridge closed");
    assertThat(answer.at("/published/value")).isEqualTo("2024-02-27");
  }

  @Test
  void countsInCodePointsWhereAsked() {
    String text = "🚀🚀🚀 Rockets flew over the town on Monday morning.";
    ObjectNode body = Json.object().put("text", text).put("stringIndexType", "codepoint");
    JsonNode key = api.post("/v1/summaries", body).json().path("keySentences").path(0);
    int start = text.offsetByCodePoints(0, key.path("offset").intValue());
    int end = text.offsetByCodePoints(start, key.path("length").intValue());
    assertThat(text.substring(start, end)).isEqualTo(key.path("text").textValue());
  }

  @Test
  void replacesLoneSurrogatesOneForOne() {
    TestApi.Answer answer =
        api.post(
            "/v1/summaries",
            "{\"text\":\"A \\ud800 broken character was found on Monday.\",\"include\":[\"text\"]}");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.at("/text")).startsWith("A \ufffd broken");
    assertThat(answer.at("/warnings/0/code")).isEqualTo("invalid_characters_replaced");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "{}|text",
        "{\"text\":\"a\",\"html\":\"b\"}|html",
        "{\"text\":\"a\",\"content\":\"YQ==\"}|content",
        "{\"text\":7}|text",
        "{\"text\":null}|text",
        "{\"text\":[\"a\"]}|text",
        "{\"content\":\"a b\"}|content",
        "{\"content\":\"YQ=\"}|content",
        "{\"content\":\"YQ\\n==\"}|content",
        "{\"text\":\"a\",\"mediaType\":\"text/plain\"}|mediaType",
        "{\"html\":\"a\",\"fileName\":\"a.html\"}|fileName",
        "{\"text\":\"a\",\"title\":\"\"}|title",
        "{\"text\":\"a\",\"title\":\"a\\u0000\"}|title",
        "{\"text\":\"a\",\"referenceDate\":\"yesterday\"}|referenceDate",
        "{\"text\":\"a\",\"referenceDate\":20240227}|referenceDate",
        "{\"text\":\"a\",\"sentenceCount\":0}|sentenceCount",
        "{\"text\":\"a\",\"sentenceCount\":101}|sentenceCount",
        "{\"text\":\"a\",\"sentenceCount\":\"3\"}|sentenceCount",
        "{\"text\":\"a\",\"sentenceCount\":2.5}|sentenceCount",
        "{\"text\":\"a\",\"sentenceCount\":1e400}|sentenceCount",
        "{\"text\":\"a\",\"sentenceCount\":99999999999999999999}|sentenceCount",
        "{\"text\":\"a\",\"sentenceCount\":3,\"percent\":3}|percent",
        "{\"text\":\"a\",\"sortBy\":\"score\"}|sortBy",
        "{\"text\":\"a\",\"query\":\" \"}|query",
        "{\"text\":\"a\",\"excludeQuotes\":\"true\"}|excludeQuotes",
        "{\"text\":\"a\",\"minConfidence\":1.5}|minConfidence",
        "{\"text\":\"a\",\"minConfidence\":\".5\"}|minConfidence",
        "{\"text\":\"a\",\"minSentenceWords\":0}|minSentenceWords",
        "{\"text\":\"a\",\"maxSentenceWords\":1001}|maxSentenceWords",
        "{\"text\":\"a\",\"minSentenceWords\":9,\"maxSentenceWords\":8}|minSentenceWords",
        "{\"documents\":[{\"text\":\"a\"}],\"maxSentenceWords\":3}|maxSentenceWords",
        "{\"text\":\"a\",\"include\":\"text\"}|include",
        "{\"text\":\"a\",\"include\":[7]}|include",
        "{\"text\":\"a\",\"include\":[\"novelty\"]}|include",
        "{\"text\":\"a\",\"stringIndexType\":\"utf8\"}|stringIndexType",
        "{\"text\":\"a\",\"language\":\"en\"}|language",
        "{\"documents\":[]}|documents",
        "{\"documents\":{}}|documents",
        "{\"documents\":[{\"text\":\"a\"}],\"text\":\"a\"}|text",
        "{\"documents\":[{\"text\":\"a\"}],\"sentenceCount\":3}|sentenceCount",
      })
  void namesTheFieldThatIsWrong(String body, String parameter) {
    TestApi.Answer answer = api.post("/v1/summaries", body);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.at("/code")).isEqualTo("invalid_parameter");
    assertThat(answer.at("/parameter")).isEqualTo(parameter);
  }

  @Test
  void tellsWhyADocumentCannotBeRead() {
    assertProblem(Json.object().put("text", " \n "), 422, "no_text_found");
    assertProblem(content(new byte[0]), 422, "no_text_found");
    assertProblem(content(new byte[] {0, 1, 2, 3, 0, 0, 7}), 422, "malformed_document");
    assertProblem(
        content("%PDF-1.7".getBytes(StandardCharsets.US_ASCII)).put("mediaType", "image/png"),
        422,
        "malformed_document");
    assertProblem(
        content("\u0089PNG\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1))
            .put("mediaType", "application/pdf"),
        415,
        "unsupported_media_type");
  }

  @Test
  void answersEachDocumentOfABatchByItself() {
    ObjectNode body = Json.object();
    ArrayNode documents = body.putArray("documents");
    documents.addObject().put("text", NEWS).put("sentenceCount", 1);
    documents.addObject().put("text", "");
    documents.addObject().put("text", NEWS).put("percent", 0);
    documents.add("no object");
    documents.addObject().put("text", NEWS).put("documents", 1);
    documents.addObject().put("text", SEED);
    TestApi.Answer answer = api.post("/v1/summaries", body);
    assertThat(answer.status()).isEqualTo(207);
    assertThat(statuses(answer)).containsExactly(200, 422, 400, 400, 400, 200);
    assertThat(answer.json().at("/documents/0/summary/keySentences")).hasSize(1);
    assertThat(answer.at("/documents/1/problem/code")).isEqualTo("no_text_found");
    assertThat(answer.at("/documents/1/problem/requestId")).isEqualTo("test-request");
    assertThat(answer.at("/documents/2/problem/parameter")).isEqualTo("documents[2].percent");
    assertThat(answer.at("/documents/3/problem/parameter")).isEqualTo("documents[3]");
    assertThat(answer.at("/documents/4/problem/parameter")).isEqualTo("documents[4].documents");
    assertThat(answer.json().at("/documents/5/summary"))
        .isEqualTo(api.post("/v1/summaries", Json.object().put("text", SEED)).json());
  }

  @Test
  void aDocumentOfABatchThatThereIsNoTimeForIsToldSo() {
    var left = new AtomicLong(2);
    ObjectNode body = Json.object();
    ArrayNode documents = body.putArray("documents");
    for (int i = 0; i < 4; i++) {
      documents.addObject().put("text", NEWS);
    }
    TestApi.Answer answer =
        Deadline.of(left::getAndDecrement).call(() -> api.post("/v1/summaries", body));
    assertThat(answer.status()).isEqualTo(207);
    assertThat(statuses(answer)).containsExactly(200, 200, 503, 503);
    assertThat(answer.at("/documents/3/problem/code")).isEqualTo("unavailable");
    assertThat(answer.at("/documents/3/problem/detail")).contains("no time left");
  }

  @Test
  void aBugInOneDocumentOfABatchIsNoOthers() {
    var broken =
        new FailingReader(
            () -> {
              throw new IllegalStateException("secret");
            });
    var brokenApi = new TestApi(null, broken);
    ObjectNode body = Json.object();
    ArrayNode documents = body.putArray("documents");
    documents.addObject().put("text", NEWS);
    documents.add(content(NEWS.getBytes(StandardCharsets.UTF_8)));
    documents.addObject().put("text", NEWS);
    TestApi.Answer answer = brokenApi.post("/v1/summaries", body);
    assertThat(statuses(answer)).containsExactly(200, 500, 200);
    assertThat(answer.at("/documents/1/problem/code")).isEqualTo("internal_error");
    assertThat(answer.body()).doesNotContain("secret");
    assertThat(brokenApi.causes)
        .singleElement()
        .matches(cause -> "documents[1]".equals(cause.getMessage()))
        .matches(cause -> cause.getCause() instanceof IllegalStateException);
  }

  @Test
  void aBatchHasTwentyFiveDocumentsAtMost() {
    ObjectNode body = Json.object();
    ArrayNode documents = body.putArray("documents");
    for (int i = 0; i < 25; i++) {
      documents.addObject().put("text", NEWS);
    }
    assertThat(statuses(api.post("/v1/summaries", body))).hasSize(25).containsOnly(200);
    documents.addObject().put("text", NEWS);
    assertThat(api.post("/v1/summaries", body).at("/parameter")).isEqualTo("documents");
  }

  @Test
  void aPageIsSummarizedByItsMainText() {
    String page =
        "<html><head><title>Bridge</title></head><body><nav>Home News Sport</nav><article><h1>Bridge"
            + " to close</h1><p>The old bridge over the river will close on Monday for repairs that"
            + " take six months.</p><p>The council decided so after a long debate about its"
            + " costs.</p></article></body></html>";
    TestApi.Answer answer = api.post("/v1/summaries", Json.object().put("html", page));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.at("/keySentences/0/text")).contains("bridge");
    assertThat(answer.body()).doesNotContain("Sport");
  }

  @Test
  void aDayThatIsStillToComeIsNoDayOfPublication() {
    String page =
        "<html><head><meta property='article:published_time' content='%s'></head>"
            + "<body><article><p>The old bridge over the river will close on Monday for repairs"
            + " that take six months.</p></article></body></html>";
    assertThat(summaryOf(page.formatted("2026-01-02"))).contains("2026-01-02");
    assertThat(summaryOf(page.formatted("2031-01-02"))).doesNotContain("2031-01-02");
  }

  private String summaryOf(String page) {
    TestApi.Answer answer = api.post("/v1/summaries", Json.object().put("html", page));
    assertThat(answer.status()).isEqualTo(200);
    return answer.body();
  }

  @Test
  void aFileIsWhatItHoldsWhateverItsTypeSays() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(NEWS.getBytes(StandardCharsets.UTF_8));
    }
    ObjectNode body = content(bytes.toByteArray()).put("mediaType", "text/html");
    assertThat(api.post("/v1/summaries", body).status()).isEqualTo(200);
    ObjectNode mail =
        content(
                ("From: Ann <ann@example.org>\r\nSubject: The bridge\r\n\r\n" + NEWS)
                    .getBytes(StandardCharsets.UTF_8))
            .put("mediaType", "application/octet-stream");
    TestApi.Answer answer = api.post("/v1/summaries", mail);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).doesNotContain("Subject:");
  }

  private void assertProblem(ObjectNode body, int status, String code) {
    TestApi.Answer answer = api.post("/v1/summaries", body);
    assertThat(answer.at("/code")).isEqualTo(code);
    assertThat(answer.status()).isEqualTo(status);
  }

  private static ObjectNode content(byte[] bytes) {
    return Json.object().put("content", Base64.getEncoder().encodeToString(bytes));
  }

  private static List<Integer> statuses(TestApi.Answer answer) {
    return answer
        .json()
        .path("documents")
        .valueStream()
        .map(each -> each.path("status").intValue())
        .toList();
  }
}
