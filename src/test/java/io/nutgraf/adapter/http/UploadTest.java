package io.nutgraf.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.nutgraf.adapter.json.Json;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UploadTest {

  private final TestApi api = new TestApi();

  @Test
  void offersAPlaceUnderTheIdOfTheSummaryToCome() {
    TestApi.Answer answer = api.post("/v1/documents", file("agency/día 1+1%.txt"));
    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.at("/id")).isEqualTo(TestApi.id("agency/día 1+1%.txt"));
    assertThat(answer.headers()).containsEntry("location", "/v1/documents/" + answer.at("/id"));
    assertThat(answer.headers()).containsEntry("cache-control", "no-store");
  }

  @Test
  void signsLengthAndTypeForAQuarterOfAnHour() {
    TestApi.Answer answer =
        api.post("/v1/documents", file("a.txt").put("contentType", "text/plain; charset=utf-8"));
    assertThat(answer.at("/upload/method")).isEqualTo("PUT");
    assertThat(answer.at("/upload/url"))
        .isEqualTo("memory://drop/inbox%2Fa.txt?bytes=42&valid=PT15M");
    assertThat(answer.at("/upload/headers/content-type")).isEqualTo("text/plain; charset=utf-8");
    assertThat(answer.at("/upload/headers/content-length")).isEqualTo("42");
    assertThat(answer.at("/upload/expiresAt")).isEqualTo("2026-01-02T03:19:05Z");
  }

  @Test
  void signsWhatIsStatedOfTheDocument() {
    TestApi.Answer answer =
        api.post(
            "/v1/documents",
            file("a.txt").put("title", " Kyiv’s allies ").put("published", "2022-11-29"));
    assertThat(answer.at("/upload/url")).endsWith("&published&title");
    assertThat(answer.at("/upload/headers/x-amz-meta-published")).isEqualTo("2022-11-29");
    assertThat(answer.at("/upload/headers/x-amz-meta-title"))
        .isEqualTo("=?UTF-8?B?S3lpduKAmXMgYWxsaWVz?=");
  }

  @Test
  void tellsItsEndInWholeSeconds() {
    api.now = TestApi.START.plusMillis(999);
    assertThat(api.post("/v1/documents", file("a.txt")).at("/upload/expiresAt"))
        .isEqualTo("2026-01-02T03:19:05Z");
  }

  @Test
  void takesAFileOfAnyTypeForItsName() {
    TestApi.Answer answer = api.post("/v1/documents", file("a.txt"));
    assertThat(answer.at("/upload/headers/content-type")).isEqualTo("application/octet-stream");
  }

  @Test
  void answersTheSameKeyTheSame() {
    TestApi.Answer first = withKey("k-1", file("a.txt"));
    api.now = api.now.plus(Duration.ofMinutes(14));
    assertThat(withKey("k-1", file("a.txt")).body()).isEqualTo(first.body());
    assertThat(withKey("k-2", file("a.txt")).body()).isNotEqualTo(first.body());
  }

  @Test
  void renewsAnOfferThatIsOver() {
    TestApi.Answer first = withKey("k-1", file("a.txt"));
    api.now = api.now.plus(Duration.ofMinutes(15));
    TestApi.Answer second = withKey("k-1", file("a.txt"));
    assertThat(second.at("/id")).isEqualTo(first.at("/id"));
    assertThat(second.at("/upload/expiresAt")).isEqualTo("2026-01-02T03:34:05Z");
  }

  @Test
  void refusesAKeyForAnotherFile() {
    withKey("k-1", file("a.txt"));
    for (ObjectNode other :
        new ObjectNode[] {
          file("b.txt"),
          file("a.txt").put("bytes", 43),
          file("a.txt").put("contentType", "a/b"),
          file("a.txt").put("title", "a"),
          file("a.txt").put("published", "2022-11-29")
        }) {
      TestApi.Answer answer = withKey("k-1", other);
      assertThat(answer.status()).isEqualTo(409);
      assertThat(answer.at("/code")).isEqualTo("conflict");
      assertThat(answer.at("/parameter")).isEqualTo("idempotency-key");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a b", "schlüssel", "a\tb"})
  void refusesAKeyThatIsNone(String key) {
    TestApi.Answer answer = withKey(key, file("a.txt"));
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.at("/parameter")).isEqualTo("idempotency-key");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "/a",
        "a/",
        "a//b",
        "..",
        "../a",
        "a/../b",
        "a/..",
        "./a",
        ".",
        "a/ /b",
        "a\nb",
        "a\u0000b",
        "a\u0085b",
        "\ud800"
      })
  void refusesNamesThatLeadElsewhere(String name) {
    // Jackson writes no lone surrogate, but reads its escape.
    String escaped = name.equals("\ud800") ? "\\ud800" : escaped(name);
    TestApi.Answer answer =
        api.post("/v1/documents", "{\"fileName\":\"" + escaped + "\",\"bytes\":1}");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.at("/parameter")).isEqualTo("fileName");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a..b.txt", "...", "日本語/新聞.txt", "a b/+%2F?#.txt", ".hidden"})
  void takesEveryOtherName(String name) {
    assertThat(api.post("/v1/documents", file(name)).at("/id")).isEqualTo(TestApi.id(name));
  }

  @Test
  void countsTheNameInBytes() {
    assertThat(api.post("/v1/documents", file("é".repeat(450))).status()).isEqualTo(201);
    assertThat(api.post("/v1/documents", file("é".repeat(450) + "x")).at("/parameter"))
        .isEqualTo("fileName");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "{\"bytes\":1}|fileName",
        "{\"fileName\":\"a\"}|bytes",
        "{\"fileName\":null,\"bytes\":1}|fileName",
        "{\"fileName\":7,\"bytes\":1}|fileName",
        "{\"fileName\":\"a\",\"bytes\":0}|bytes",
        "{\"fileName\":\"a\",\"bytes\":-1}|bytes",
        "{\"fileName\":\"a\",\"bytes\":12000001}|bytes",
        "{\"fileName\":\"a\",\"bytes\":1.5}|bytes",
        "{\"fileName\":\"a\",\"bytes\":1e3}|bytes",
        "{\"fileName\":\"a\",\"bytes\":\"1\"}|bytes",
        "{\"fileName\":\"a\",\"bytes\":true}|bytes",
        "{\"fileName\":\"a\",\"bytes\":99999999999999999999999}|bytes",
        "{\"fileName\":\"a\",\"bytes\":1,\"contentType\":\"text\"}|contentType",
        "{\"fileName\":\"a\",\"bytes\":1,\"contentType\":\"a/b\\r\\nx: y\"}|contentType",
        "{\"fileName\":\"a\",\"bytes\":1,\"contentType\":\"\"}|contentType",
        "{\"fileName\":\"a\",\"bytes\":1,\"filename\":\"a\"}|filename",
        "[]|body",
        "\"a\"|body",
        "{\"fileName\":\"a\",\"fileName\":\"b\",\"bytes\":1}|body",
        "{\"fileName\":\"a\",\"bytes\":1} x|body",
        "{\"fileName\":\"a\",\"bytes\":NaN}|body",
        "{|body",
      })
  void namesTheFieldThatIsWrong(String body, String parameter) {
    TestApi.Answer answer = api.post("/v1/documents", body);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.at("/code")).isEqualTo("invalid_parameter");
    assertThat(answer.at("/parameter")).isEqualTo(parameter);
  }

  @Test
  void takesJsonOnly() {
    for (String type : new String[] {"", "text/plain", "application/x-www-form-urlencoded"}) {
      Map<String, String> headers = type.isEmpty() ? Map.of() : Map.of("content-type", type);
      TestApi.Answer answer = api.send("POST", "/v1/documents", headers, Json.line(file("a.txt")));
      assertThat(answer.status()).isEqualTo(415);
      assertThat(answer.at("/code")).isEqualTo("unsupported_media_type");
    }
    var headers = Map.of("Content-Type", "Application/JSON; charset=utf-8");
    assertThat(api.send("POST", "/v1/documents", headers, Json.line(file("a.txt"))).status())
        .isEqualTo(201);
  }

  private TestApi.Answer withKey(String key, ObjectNode body) {
    var headers = Map.of("content-type", "application/json", "idempotency-key", key);
    return api.send("POST", "/v1/documents", headers, Json.line(body));
  }

  private static ObjectNode file(String name) {
    return Json.object().put("fileName", name).put("bytes", 42);
  }

  private static String escaped(String name) {
    String line = Json.line(Json.object().put("x", name));
    return line.substring(6, line.length() - 2);
  }
}
