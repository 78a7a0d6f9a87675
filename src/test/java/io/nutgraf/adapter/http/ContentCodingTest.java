package io.nutgraf.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentCodingTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gzip",
        "GZIP",
        "br, gzip;q=0.5",
        "gzip ; q=1.000",
        "*",
        "identity;q=1, *;q=0.1",
        "x-gzip"
      })
  void takesGzip(String acceptEncoding) {
    assertThat(ContentCoding.acceptsGzip(acceptEncoding)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "br",
        "gzip;q=0",
        "gzip;q=0.000",
        "*;q=0",
        "*, gzip;q=0",
        "gzip;q=-1",
        "gzip;q=NaN"
      })
  void doesNotTakeGzip(String acceptEncoding) {
    assertThat(ContentCoding.acceptsGzip(acceptEncoding)).isFalse();
  }

  @Test
  void gzipComesBackAsItWent() throws IOException {
    byte[] body = "nut graf ".repeat(500).getBytes(StandardCharsets.UTF_8);
    byte[] coded = ContentCoding.gzip(body);
    assertThat(coded.length).isLessThan(body.length / 10);
    try (var gzip = new GZIPInputStream(new ByteArrayInputStream(coded))) {
      assertThat(gzip.readAllBytes()).isEqualTo(body);
    }
  }
}
