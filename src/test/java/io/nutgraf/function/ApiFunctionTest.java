package io.nutgraf.function;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.nutgraf.adapter.http.GatewayEvent;
import io.nutgraf.adapter.http.HttpApi;
import io.nutgraf.adapter.http.HttpRequest;
import io.nutgraf.adapter.http.RequestObserver;
import io.nutgraf.app.Cursors;
import io.nutgraf.app.DocumentLimits;
import io.nutgraf.app.Features;
import io.nutgraf.app.InMemoryBucket;
import io.nutgraf.app.InMemoryIdempotencyStore;
import io.nutgraf.app.InMemoryReuseIndex;
import io.nutgraf.app.InMemorySummaryStore;
import io.nutgraf.app.InMemoryTextStore;
import io.nutgraf.app.SummarizeDocument;
import io.nutgraf.app.UseCases;
import io.nutgraf.reading.FailingReader;
import io.nutgraf.summarize.Summarizer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiFunctionTest {

  private static final String ONE = "{\"content\":\"YQ==\"}";

  @ParameterizedTest
  @ValueSource(strings = {ONE, "{\"documents\":[" + ONE + "]}"})
  void answersAnErrorAndEndsTheProcessAtItsNextInvocation(String body) throws IOException {
    for (Error error : new Error[] {new OutOfMemoryError(), new NoClassDefFoundError()}) {
      ApiFunction function = reading(error);
      assertThat(post(function, body)).contains("internal_error", "problem");

      assertThatExceptionOfType(InternalError.class)
          .isThrownBy(() -> post(function, body))
          .withCause(error);
    }
  }

  @Test
  void goesOnAfterADeepStack() throws IOException {
    ApiFunction function = reading(new StackOverflowError());
    for (int i = 0; i < 2; i++) {
      assertThat(post(function, ONE)).contains("internal_error");
    }
  }

  private static String post(ApiFunction function, String body) throws IOException {
    var headers = Map.of("content-type", "application/json");
    byte[] event =
        GatewayEvent.bytes(
            HttpRequest.of("POST", "/v1/summaries", headers, body.getBytes(UTF_8), "r"));
    var answer = new ByteArrayOutputStream();
    function.handleRequest(new ByteArrayInputStream(event), answer, FixedContext.withTime());
    return answer.toString(UTF_8);
  }

  /** A function on which every file has the same effect. */
  private static ApiFunction reading(Error error) {
    var reader =
        new FailingReader(
            () -> {
              throw error;
            });
    var ports =
        new UseCases.Ports(
            new InMemorySummaryStore("inbox/"),
            new InMemorySummaryStore("inbox/"),
            new InMemoryTextStore(),
            new InMemoryBucket(Instant.EPOCH),
            new InMemoryIdempotencyStore(),
            new InMemoryReuseIndex());
    var summarize =
        new SummarizeDocument(
            reader, Summarizer.standard(), DocumentLimits.ofBytes(1_000), InstantSource.system());
    var settings =
        new UseCases.Settings(
            "drop", "inbox/", new Cursors(new byte[16]), Features.ALL, InstantSource.system());
    var useCases = UseCases.of(ports, summarize, settings);
    Trust trust = Trust.ofProcess();
    return new ApiFunction(
        new HttpApi(useCases, new TrustObserver(trust, RequestObserver.NONE)), trust);
  }
}
