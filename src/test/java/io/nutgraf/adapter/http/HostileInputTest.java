package io.nutgraf.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.adapter.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever comes in, what goes out is described, and never tells what the service is made of. */
@Timeout(60)
class HostileInputTest {

  private static final List<String> VALUES =
      List.of(
          "",
          " ",
          "%",
          "%0",
          "%zz",
          "%00",
          "%0d%0aSet-Cookie:a=b",
          "%ff%fe",
          "%c0%80",
          "%ed%a0%80",
          "%F0%9F%9A%80",
          "-1",
          "0",
          "99999999999999999999999999",
          "1e999",
          "NaN",
          "Infinity",
          "0x10",
          "١٢",
          "null",
          "true",
          "[]",
          "{}",
          "<script>alert(1)</script>",
          "../../etc/passwd",
          "' OR 1=1 --",
          "${jndi:ldap://x}",
          "%25%25",
          "a".repeat(5000),
          "%E2%80%AE",
          "2022-02-30");

  private static final List<String> JSON =
      List.of(
          "",
          " ",
          "null",
          "true",
          "0",
          "\"\"",
          "[]",
          "{",
          "}",
          "{]",
          "{\"a\"}",
          "{'text':'a'}",
          "{\"text\":\"a\"}{\"text\":\"b\"}",
          "{\"text\":\"a\",}",
          "{\"text\":NaN}",
          "nul",
          "{\"text\":\"\\ud800\"}",
          "{\"text\":\"\\u0000\"}",
          "{\"text\":\"a\",\"text\":\"b\"}",
          "{\"\\ud800\":1}",
          "{\"\\u0000\":1}",
          "{\"text\":\"\\x\"}",
          "{\"text\":\"a\nb\"}",
          "\ufeff{\"text\":\"a\"}",
          "{\"text\":" + "[".repeat(100_000),
          "{\"a\":".repeat(2000) + "1" + "}".repeat(2000),
          "{\"percent\":" + "9".repeat(2000) + "}",
          "{\"text\":\"a\",\"percent\":1e2147483648}",
          "{\"text\":\"a\",\"percent\":-0}",
          "{\"text\":\"a\",\"percent\":1e-400}",
          "{\"__proto__\":{}}",
          "{\"content\":\"\\u0000\"}",
          "{\"documents\":[null,1,\"a\",[],{}]}",
          "{\"documents\":[{\"documents\":[{}]}]}",
          "{\"fileName\":\"\\ud800\",\"bytes\":1}",
          "{\"fileName\":{},\"bytes\":[]}",
          "{\"" + "k".repeat(100_000) + "\":1}",
          "/* a */ {}",
          "{\"text\":\"a\"} // b");

  private final TestApi api = new TestApi();
  private final String id = api.drop("empty.txt", "");
  private final List<TestApi.Answer> answers = new ArrayList<>();

  @AfterEach
  void nothingInternalIsTold() {
    assertThat(answers).isNotEmpty();
    for (TestApi.Answer answer : answers) {
      assertThat(answer.status()).as(answer.body()).isBetween(200, 499);
      assertThat(answer.body())
          .doesNotContainIgnoringCase(
              "exception", "io.nutgraf", "com.fasterxml", "jackson", "java.", "\tat ", ".java");
      assertThat(answer.headers().values()).noneMatch(value -> value.matches("(?s).*[\r\n].*"));
    }
    assertThat(api.causes).isEmpty();
  }

  @Test
  void inEveryParameterOfEveryRoute() {
    for (Route route : api.api().routes()) {
      String path = route.path().replaceAll("\\{[a-z]+}", id);
      for (String value : VALUES) {
        for (String name : route.parameters()) {
          if (!route.method().equals("DELETE")) {
            send(route.method(), path + "?" + name + "=" + value);
          }
        }
        send(route.method(), path + "?" + value + "=" + value);
        send(route.method(), path + "?" + value);
      }
    }
  }

  @Test
  void inThePath() {
    for (String value : VALUES) {
      send("GET", "/v1/documents/" + value);
      send("GET", "/v1/documents/" + value + "/text");
      send("GET", value);
      send(value, "/v1/documents");
    }
  }

  @Test
  void inTheBody() {
    for (String body : JSON) {
      for (String path : List.of("/v1/summaries", "/v1/documents")) {
        answers.add(api.post(path, body));
      }
    }
  }

  @Test
  void inBytesThatAreNoText() {
    var random = new Random(5);
    for (int i = 0; i < 200; i++) {
      byte[] bytes = new byte[random.nextInt(60)];
      random.nextBytes(bytes);
      answers.add(api.post("/v1/summaries", new String(bytes, StandardCharsets.ISO_8859_1)));
    }
  }

  @Test
  void inEveryFieldOfTheBody() {
    List<String> values =
        List.of(
            "null",
            "true",
            "-1",
            "0",
            "1e400",
            "1.5",
            "99999999999999999999",
            "\"\"",
            "\" \"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"\\r\\n\"",
            "[]",
            "[null]",
            "{}",
            "[[[]]]",
            "\"" + "x".repeat(5000) + "\"");
    for (String value : values) {
      for (String name : DocumentRequest.NAMES) {
        String text = name.equals("text") ? "" : "\"text\":\" \",";
        answers.add(api.post("/v1/summaries", "{" + text + "\"" + name + "\":" + value + "}"));
      }
      for (String name : UploadRoute.FIELDS) {
        answers.add(api.post("/v1/documents", "{\"" + name + "\":" + value + "}"));
      }
    }
  }

  @Test
  void inTheHeaders() {
    String body = Json.line(Json.object().put("fileName", "a.txt").put("bytes", 1));
    for (String value : VALUES) {
      for (String name :
          List.of("accept", "accept-encoding", "if-none-match", "idempotency-key", "range")) {
        var headers = Map.of(name, value, "content-type", "application/json");
        answers.add(api.send("GET", "/v1/openapi.json", headers, ""));
        answers.add(api.send("POST", "/v1/documents", headers, body));
      }
      answers.add(api.send("POST", "/v1/documents", Map.of("content-type", value), body));
    }
  }

  private void send(String method, String target) {
    answers.add(api.send(method, target, Map.of(), ""));
  }
}
