package io.nutgraf.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextTest {

  private final TestApi api = new TestApi();

  @Test
  void answersTheTextThatOffsetsAreInto() {
    String seed = TestApi.seed("001_5b55b37c765ce05d.txt");
    TestApi.Answer answer = text(api.drop("001.txt", seed));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.headers()).containsEntry("content-type", "text/plain; charset=utf-8");
    assertThat(answer.body()).isEqualTo(seed);
  }

  @Test
  void answersInUtf8WhateverTheFileWasIn() {
    String text = "Der Bürgermeister sagte am Montag, die Brücke werde erst im März fertig.";
    byte[] bytes = text.getBytes(StandardCharsets.UTF_16);
    assertThat(text(api.drop("utf16.txt", bytes, "text/plain")).body()).isEqualTo(text);
  }

  @Test
  void isNotSentAgainWhereTheClientHasIt() {
    String id = api.drop("a.txt", "The bridge was closed on Monday. It opens again in March.");
    String tag = text(id).header("etag");
    String target = "/v1/documents/" + id + "/text";
    assertThat(api.send("GET", target, Map.of("if-none-match", tag), "").status()).isEqualTo(304);
  }

  @Test
  void pointsToATextOverFiveMegabytes() {
    String id = api.drop("long.txt", spacious(5_100_000));
    TestApi.Answer answer = text(id);
    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.header("location")).startsWith("memory:///" + id).endsWith("PT15M");
    assertThat(answer.body()).isEmpty();
  }

  @Test
  void answersALongTextThatLiesElsewhereAllTheSame() {
    String text = words(500_000);
    TestApi.Answer answer = text(api.drop("middling.txt", text));
    assertThat(api.texts.names()).hasSize(1);
    assertThat(answer.body()).isEqualTo(text);
  }

  @Test
  void aLongTextIsNotIncluded() {
    String id = api.drop("long.txt", spacious(7_000_000));
    TestApi.Answer answer = api.get("/v1/documents/" + id + "?include=text");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.at("/parameter")).isEqualTo("include");
    assertThat(api.get("/v1/documents/" + id).status()).isEqualTo(200);
  }

  @Test
  void thereIsNoneOfAFailedDocument() {
    assertThat(text(api.drop("empty.txt", "")).at("/code")).isEqualTo("not_found");
    assertThat(text(TestApi.id("nobody.txt")).status()).isEqualTo(404);
  }

  private TestApi.Answer text(String id) {
    return api.get("/v1/documents/" + id + "/text");
  }

  /** Much text, of which little is to be summarized. */
  private static String spacious(int length) {
    return "The bridge was closed on Monday. It opens again in March." + " ".repeat(length);
  }

  /** Sentences of random words, which hardly compress. */
  private static String words(int length) {
    var random = new Random(7);
    var text = new StringBuilder(length + 100);
    while (text.length() < length) {
      for (int i = 0; i < 12; i++) {
        text.append(i == 0 ? 'A' : ' ').append(Long.toString(random.nextInt(1 << 30), 36));
      }
      text.append(text.length() % 5 == 0 ? ".\n\n" : ". ");
    }
    return text.toString();
  }
}
