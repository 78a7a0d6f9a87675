package io.nutgraf.function;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.nutgraf.adapter.http.GatewayEvent;
import io.nutgraf.adapter.http.HttpApi;
import io.nutgraf.adapter.http.HttpRequest;
import io.nutgraf.app.Deadline;
import io.nutgraf.wiring.AwsClients;
import io.nutgraf.wiring.Configuration;
import io.nutgraf.wiring.JsonLog;
import io.nutgraf.wiring.RequestLog;
import io.nutgraf.wiring.Wiring;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Map;
import org.crac.Core;
import org.crac.Resource;

/** Answers one request of API Gateway's HTTP API, payload format 2.0. Thread-safe. */
public final class ApiFunction implements RequestStreamHandler, Resource {

  /** API Gateway waits 29 seconds, and restoring a snapshot may have taken some of them. */
  private static final Duration LONGEST = Duration.ofSeconds(25);

  /** What it takes to say that there was no time, and to hand that over. */
  private static final Duration ANSWERING = Duration.ofSeconds(2);

  private final HttpApi api;
  private final Trust trust;
  private final Priming priming;

  /**
   * As Lambda makes it, from the environment.
   *
   * @throws IllegalArgumentException saying what the environment lacks
   */
  public ApiFunction() {
    this(Configuration.parse(System.getenv()), JsonLog.toStandardOutput());
  }

  private ApiFunction(Configuration configuration, JsonLog log) {
    var wiring = Wiring.of(configuration, AwsClients.credentialsOfLambda());
    this.trust = Trust.ofProcess();
    this.api = new HttpApi(wiring.useCases(), new TrustObserver(trust, new RequestLog(log)));
    this.priming =
        new Priming(log)
            .step("summary", () -> prime("POST", "/v1/summaries", PrimingText.request()))
            .step("files", PrimingFiles::read)
            .step("list", () -> prime("GET", "/v1/documents", ""))
            .step("health", () -> prime("GET", "/v1/health", ""));
    Core.getGlobalContext().register(this);
  }

  /** As the embedded cloud makes it. */
  public ApiFunction(HttpApi api) {
    this(api, Trust.unconditional());
  }

  /**
   * @param trust learns from the observer of {@code api}
   */
  ApiFunction(HttpApi api, Trust trust) {
    this.api = api;
    this.trust = trust;
    this.priming = new Priming(JsonLog.SILENT);
  }

  @Override
  public void handleRequest(InputStream input, OutputStream output, Context context)
      throws IOException {
    trust.require();
    Deadline.of(context::getRemainingTimeInMillis)
        .before(ANSWERING)
        .within(LONGEST)
        .call(
            () -> {
              api.handle(input, output);
              return output;
            });
  }

  @Override
  public void beforeCheckpoint(org.crac.Context<? extends Resource> context) {
    priming.run();
  }

  @Override
  public void afterRestore(org.crac.Context<? extends Resource> context) {
    // Nothing that is kept grows old: credentials are fetched anew once they have expired.
  }

  private void prime(String method, String path, String body) throws IOException {
    var headers = Map.of("content-type", "application/json");
    var request = HttpRequest.of(method, path, headers, body.getBytes(UTF_8), Priming.REQUEST_ID);
    var event = new ByteArrayInputStream(GatewayEvent.bytes(request));
    api.handle(event, OutputStream.nullOutputStream());
  }
}
