package io.nutgraf.adapter.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.nutgraf.model.Budget;
import io.nutgraf.model.Span;
import io.nutgraf.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadTest {

  private static final String SEED = TestApi.seed("000_8f3eb1f4b4bb600a.txt");

  private final TestApi api = new TestApi();
  private final String id = api.drop("000.txt", SEED);

  @Test
  void answersTheSummaryAsItIsKept() {
    TestApi.Answer answer = read("");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.at("/id")).isEqualTo(id);
    assertThat(answer.at("/status")).isEqualTo("succeeded");
    assertThat(answer.at("/source/key")).isEqualTo("inbox/000.txt");
    assertThat(answer.at("/headline/text"))
        .isEqualTo("NATO countries agreed to work more closely with Kyiv");
    assertThat(answer.json().path("keySentences")).hasSize(3);
    assertThat(answer.json().has("text")).isFalse();
    assertThat(answer.json().has("sentences")).isFalse();
    assertThat(answer.headers()).containsEntry("cache-control", "private, no-cache");
  }

  @Test
  void statedDefaultsAnswerTheSame() {
    String query = "?sentenceCount=3&sortBy=offset&excludeQuotes=false&stringIndexType=utf16";
    assertThat(read(query).body()).isEqualTo(read("").body());
  }

  @Test
  void summarizesAnewToTheLengthAskedFor() {
    for (int count : new int[] {1, 5, 8}) {
      TestApi.Answer answer = read("?sentenceCount=" + count);
      assertThat(answer.json().path("keySentences")).hasSize(count);
      assertThat(answer.at("/published/value")).isEqualTo(read("").at("/published/value"));
    }
    int sentences = read("").json().path("sentenceCount").intValue();
    assertThat(read("?percent=50").json().path("keySentences"))
        .hasSize((int) Math.ceil(sentences * .5));
    assertThat(read("?sentenceCount=100").json().path("keySentences").size())
        .isLessThanOrEqualTo(sentences);
  }

  @Test
  void anArticleThatTakesTooLongAnewIsKeptAsItWas() {
    String kept = read("").body();
    api.budgets = () -> Budget.of("nothing", () -> true);
    TestApi.Answer answer = read("?sentenceCount=5");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.at("/code")).isEqualTo("time_limit_exceeded");
    assertThat(answer.at("/detail")).isEqualTo("The document takes longer than nothing.");
    assertThat(read("").body()).isEqualTo(kept);
  }

  @Test
  void ordersByOffsetOrByRank() {
    assertThat(numbers(read("?sentenceCount=6"), "offset")).isSorted();
    List<Double> scores = numbers(read("?sentenceCount=6&sortBy=rank"), "rankScore");
    assertThat(scores.reversed()).isSorted();
  }

  @Test
  void aQueryTurnsToWhatIsAskedAbout() {
    TestApi.Answer answer = read("?sentenceCount=1&query=China+Global+Times+Huanqiu");
    assertThat(answer.at("/keySentences/0/text")).contains("Global Times");
  }

  @Test
  void keepsToTheLengthOfSentencesAskedFor() {
    JsonNode json = read("?sentenceCount=100&minSentenceWords=12&maxSentenceWords=30").json();
    assertThat(json.path("keySentences"))
        .isNotEmpty()
        .hasSizeLessThan(json.path("sentenceCount").intValue())
        .allMatch(each -> isBetween(12, 30, each.path("text").textValue()));
    assertThat(read("?minSentenceWords=1000").json().path("keySentences")).isEmpty();
  }

  private static boolean isBetween(int min, int max, String sentence) {
    int words = Words.count(sentence, new Span(0, sentence.length()));
    return words >= min && words <= max;
  }

  @Test
  void leavesOutQuotations() {
    TestApi.Answer answer = read("?percent=100&excludeQuotes=true");
    assertThat(answer.json().path("keySentences"))
        .isNotEmpty()
        .noneMatch(each -> each.path("text").asText().startsWith("“"));
  }

  @Test
  void tellsNoNameAndNoDateThatItIsLessSureOf() {
    JsonNode all = read("").json();
    JsonNode sure = read("?minConfidence=0.93").json();
    for (String list : List.of("mentions", "dates")) {
      assertThat(all.path(list)).as(list).anyMatch(it -> it.path("confidence").asDouble() < .93);
      assertThat(sure.path(list))
          .as(list)
          .allMatch(it -> it.path("confidence").asDouble() >= .93)
          .isSubsetOf(all.path(list));
    }
    assertThat(sure.path("mentions")).isNotEmpty();
    List<String> ids = sure.path("mentions").findValuesAsText("id");
    assertThat(sure.path("quotes").findValuesAsText("mention")).isSubsetOf(ids);
    assertThat(all.path("quotes").findValuesAsText("mention")).isNotEmpty();
  }

  @Test
  void everyExcerptIsASliceOfTheText() {
    JsonNode json = read("?percent=100&include=text,sentences").json();
    String text = json.path("text").textValue();
    assertThat(text).isEqualTo(SEED);
    var excerpts = new ArrayList<JsonNode>();
    for (String list : List.of("keySentences", "sentences", "removed")) {
      assertThat(json.path(list)).as(list).isNotEmpty();
      json.path(list).forEach(excerpts::add);
    }
    for (JsonNode each : excerpts) {
      int offset = each.path("offset").intValue();
      assertThat(text.substring(offset, offset + each.path("length").intValue()))
          .isEqualTo(each.path("text").textValue());
    }
  }

  @Test
  void sentencesAreAllThereAndScored() {
    JsonNode json = read("?include=sentences").json();
    assertThat(json.has("text")).isFalse();
    assertThat(json.path("sentences").findValuesAsText("index"))
        .hasSize(json.path("sentenceCount").intValue());
    assertThat(json.path("sentences").findValuesAsText("part"))
        .hasSize(json.path("sentences").size())
        .startsWith("headline", "body")
        .endsWith("footer");
    assertThat(json.path("keySentences")).isEqualTo(read("").json().path("keySentences"));
  }

  @Test
  void theLayoutIsToldWhereAsked() {
    String page = "<title>Taw</title><h2>🚀 Taw</h2><p>The bridge over the Taw was closed.</p>";
    String at = "/v1/documents/" + api.drop("taw.html", page.getBytes(UTF_8), "text/html");
    assertThat(api.get(at).json().has("structure")).isFalse();
    for (String unit : List.of("utf16", "codepoint")) {
      String query = "?include=structure,text&stringIndexType=" + unit;
      JsonNode json = api.get(at + query).json();
      JsonNode heading = json.path("structure").path(0);
      assertThat(heading.path("kind").textValue()).isEqualTo("heading");
      assertThat(heading.path("level").intValue()).isEqualTo(2);
      assertThat(heading.path("length").intValue()).isEqualTo(unit.equals("utf16") ? 6 : 5);
      JsonNode last = json.path("structure").path(1);
      assertThat(last.path("kind").textValue()).isEqualTo("paragraph");
      assertThat(last.has("level")).isFalse();
      assertThat(last.path("offset").intValue()).isEqualTo(unit.equals("utf16") ? 8 : 7);
    }
    assertThat(read("?include=structure").json().path("structure")).isEmpty();
  }

  @Test
  void countsInCodePointsWhereAsked() {
    String text =
        "🚀🚀 Rockets flew over the town on Monday. People watched them until late. 🚀 The end.\n";
    String rockets = api.drop("rockets.txt", text);
    for (String query : List.of("", "sentenceCount=2&", "include=sentences&")) {
      JsonNode json =
          api.get("/v1/documents/" + rockets + "?" + query + "stringIndexType=codepoint").json();
      assertThat(json.path("keySentences")).isNotEmpty();
      for (JsonNode each : json.path("keySentences")) {
        int start = text.offsetByCodePoints(0, each.path("offset").intValue());
        int end = text.offsetByCodePoints(start, each.path("length").intValue());
        assertThat(text.substring(start, end)).isEqualTo(each.path("text").textValue());
      }
    }
  }

  @Test
  void aFailedDocumentIsAnsweredWithItsCode() {
    String empty = api.drop("empty.txt", "");
    for (String query : List.of("", "?sentenceCount=5&include=text,sentences")) {
      TestApi.Answer answer = api.get("/v1/documents/" + empty + query);
      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.at("/status")).isEqualTo("failed");
      assertThat(answer.at("/code")).isEqualTo("no_text_found");
      assertThat(answer.json().has("text")).isFalse();
    }
  }

  @Test
  void eachOfManyOptionsHasATagOfItsOwn() {
    String plain = read("").header("etag");
    assertThat(read("?sentenceCount=4").header("etag")).isNotEqualTo(plain);
    assertThat(conditional(plain)).isEqualTo(304);
    api.drop("000.txt", SEED + "\nOne more sentence was added later.");
    assertThat(conditional(plain)).isEqualTo(200);
  }

  @Test
  void comesInGzipWhereThatIsTaken() {
    TestApi.Answer coded =
        api.send("GET", "/v1/documents/" + id, Map.of("accept-encoding", "br, gzip"), "");
    assertThat(coded.headers()).containsEntry("content-encoding", "gzip");
    assertThat(coded.body()).isEqualTo(read("").body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"x", "0000000000000000000000000i", "00000000000000000000000000", "%2e%2e"})
  void knowsNoOtherDocument(String other) {
    TestApi.Answer answer = api.get("/v1/documents/" + other);
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.at("/code")).isEqualTo("not_found");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sentenceCount=0|sentenceCount",
        "sentenceCount=101|sentenceCount",
        "sentenceCount=3.0|sentenceCount",
        "percent=0|percent",
        "percent=101|percent",
        "percent=10&sentenceCount=3|percent",
        "sortBy=Rank|sortBy",
        "query=|query",
        "query=%20|query",
        "excludeQuotes=1|excludeQuotes",
        "excludeQuotes|excludeQuotes",
        "minConfidence=1.01|minConfidence",
        "minConfidence=-0.1|minConfidence",
        "minConfidence=NaN|minConfidence",
        "minConfidence=|minConfidence",
        "minSentenceWords=0|minSentenceWords",
        "minSentenceWords=1001|minSentenceWords",
        "maxSentenceWords=0|maxSentenceWords",
        "maxSentenceWords=many|maxSentenceWords",
        "minSentenceWords=20&maxSentenceWords=19|minSentenceWords",
        "include=related|include",
        "include=text,text|include",
        "include=text&include=sentences|include",
        "stringIndexType=utf8|stringIndexType",
        "context=true|context",
      })
  void namesTheParameterThatIsWrong(String query, String parameter) {
    TestApi.Answer answer = read("?" + query);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.at("/code")).isEqualTo("invalid_parameter");
    assertThat(answer.at("/parameter")).isEqualTo(parameter);
  }

  @Test
  void aQueryHasAnEnd() {
    assertThat(read("?query=" + "x".repeat(1000)).status()).isEqualTo(200);
    assertThat(read("?query=" + "x".repeat(1001)).at("/parameter")).isEqualTo("query");
  }

  private TestApi.Answer read(String query) {
    return api.get("/v1/documents/" + id + query);
  }

  private int conditional(String tag) {
    return api.send("GET", "/v1/documents/" + id, Map.of("if-none-match", tag), "").status();
  }

  private static List<Double> numbers(TestApi.Answer answer, String field) {
    return answer
        .json()
        .path("keySentences")
        .valueStream()
        .map(each -> each.path(field).doubleValue())
        .toList();
  }
}
