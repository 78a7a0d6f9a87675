package io.nutgraf.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RepresentationTest {

  private static final byte[] LONG = "nut graf ".repeat(500).getBytes(StandardCharsets.UTF_8);

  @Test
  void tagsWhatMayBeKept() {
    HttpResponse answer = Representation.of(get(Map.of()), cacheable(LONG));
    assertThat(answer.header("etag").orElseThrow()).matches("\"[A-Za-z0-9_-]{20}\"");
    assertThat(answer.header("vary")).contains("accept-encoding");
    assertThat(answer.body()).isEqualTo(LONG);
  }

  @Test
  void doesNotTagWhatMayNotBeKept() {
    HttpResponse answer =
        Representation.of(get(Map.of()), HttpResponse.of(200, HttpResponse.TEXT, LONG));
    assertThat(answer.headers())
        .doesNotContainKey("etag")
        .containsEntry("cache-control", "no-store");
  }

  @Test
  void otherBytesHaveAnotherTag() {
    assertThat(EntityTag.of(new byte[] {1})).isNotEqualTo(EntityTag.of(new byte[] {2}));
    assertThat(EntityTag.of(new byte[] {1})).isEqualTo(EntityTag.of(new byte[] {1}));
  }

  @Test
  void gzipHasATagOfItsOwn() {
    HttpResponse plain = Representation.of(get(Map.of()), cacheable(LONG));
    HttpResponse coded = Representation.of(get(Map.of("Accept-Encoding", "gzip")), cacheable(LONG));
    assertThat(coded.header("content-encoding")).contains("gzip");
    assertThat(coded.header("etag")).isNotEqualTo(plain.header("etag"));
  }

  @Test
  void shortAnswersStayAsTheyAre() {
    HttpResponse answer =
        Representation.of(get(Map.of("accept-encoding", "gzip")), cacheable(new byte[] {'a'}));
    assertThat(answer.headers()).doesNotContainKey("content-encoding");
  }

  @Test
  void sendsNothingThatTheClientHas() {
    String plain = tag(Map.of());
    String coded = tag(Map.of("accept-encoding", "gzip"));
    for (String named : new String[] {plain, coded, "W/" + plain, "\"x\", " + plain, "*"}) {
      HttpResponse answer = Representation.of(get(Map.of("if-none-match", named)), cacheable(LONG));
      assertThat(answer.status()).as(named).isEqualTo(304);
      assertThat(answer.body()).isEmpty();
      assertThat(answer.headers())
          .containsEntry("etag", plain)
          .containsKeys("cache-control", "vary")
          .doesNotContainKey("content-type");
    }
  }

  @Test
  void sendsWhatTheClientDoesNotHave() {
    HttpResponse answer =
        Representation.of(get(Map.of("if-none-match", "\"other\", garbage")), cacheable(LONG));
    assertThat(answer.status()).isEqualTo(200);
  }

  private static String tag(Map<String, String> headers) {
    return Representation.of(get(headers), cacheable(LONG)).header("etag").orElseThrow();
  }

  private static HttpResponse cacheable(byte[] body) {
    return HttpResponse.of(200, HttpResponse.TEXT, body).with("cache-control", "private, no-cache");
  }

  private static HttpRequest get(Map<String, String> headers) {
    return new HttpRequest("GET", "/", "", headers, new byte[0], "r", "");
  }
}
