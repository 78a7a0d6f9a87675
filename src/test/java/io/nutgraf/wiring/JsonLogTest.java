package io.nutgraf.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonLogTest {

  private final List<String> lines = new ArrayList<>();
  private final JsonLog log =
      new JsonLog(
          lines::add, Clock.fixed(Instant.parse("2026-01-02T03:04:05.678Z"), ZoneOffset.UTC));

  @Test
  void writesOneObjectALine() {
    log.info("r-1", "stored\nit", Map.of("key", "inbox/Grüße.txt"));

    assertThat(lines)
        .containsExactly(
            """
            {"timestamp":"2026-01-02T03:04:05.678Z","level":"INFO","requestId":"r-1",\
            "message":"stored\\nit","key":"inbox/Grüße.txt"}""");
  }

  @Test
  void saysWhatWasThrownAndWhere() throws IOException {
    log.error("r-1", "failed", Map.of(), new IllegalStateException("no luck"));

    var line = new ObjectMapper().readTree(lines.getFirst());
    assertThat(lines.getFirst()).doesNotContain("\n");
    assertThat(line.path("errorType").asText()).isEqualTo("java.lang.IllegalStateException");
    assertThat(line.path("errorMessage").asText()).isEqualTo("no luck");
    assertThat(line.path("stackTrace").asText()).contains("JsonLogTest");
  }

  @Test
  void writesMetricsAsCloudWatchReadsThem() throws IOException {
    new MetricLine("ingest")
        .count("Stored", 2)
        .milliseconds("Latency", List.of(7L, 9L))
        .writeTo(log);

    assertThat(new ObjectMapper().readTree(lines.getFirst()))
        .isEqualTo(
            new ObjectMapper()
                .readTree(
                    """
                    {"_aws": {"Timestamp": 1767323045678, "CloudWatchMetrics": [
                       {"Namespace": "Nutgraf", "Dimensions": [["Function"]], "Metrics": [
                          {"Name": "Stored", "Unit": "Count"},
                          {"Name": "Latency", "Unit": "Milliseconds"}]}]},
                     "Function": "ingest", "Stored": 2, "Latency": [7, 9]}"""));
  }

  @Test
  void aLineThatCannotBeWrittenIsLostAndNothingElse() {
    var full =
        new JsonLog(
            _ -> {
              throw new UncheckedIOException(new IOException("no space left on device"));
            },
            Clock.systemUTC());
    full.info("r-1", "stored", Map.of());
    full.error("r-1", "failed", Map.of("unwritable", new Object()), new IOException());
    new MetricLine("ingest").count("Stored", 2).writeTo(full);
    assertThat(lines).isEmpty();
  }

  @Test
  void keepsToWhatOneMetricMayHold() throws IOException {
    new MetricLine("ingest")
        .milliseconds("Latency", java.util.Collections.nCopies(250, 1L))
        .milliseconds("Idle", List.of())
        .writeTo(log);

    var line = new ObjectMapper().readTree(lines.getFirst());
    assertThat(line.path("Latency")).hasSize(100);
    assertThat(line.has("Idle")).isFalse();
  }
}
