package io.nutgraf.function;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.nutgraf.adapter.http.HttpApi;
import io.nutgraf.adapter.json.Json;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.crac.Core;
import org.crac.Resource;

/** Answers one request of API Gateway's HTTP API, payload format 2.0. Thread-safe. */
public final class ApiFunction implements RequestStreamHandler, Resource {

  private final HttpApi api;
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
    this.api = new HttpApi(Wiring.ofLambda(configuration).useCases(), new RequestLog(log));
    this.priming =
        new Priming(log)
            .step("summary", () -> prime("POST", "/v1/summaries", PrimingText.request()))
            .step("list", () -> prime("GET", "/v1/documents", ""))
            .step("health", () -> prime("GET", "/v1/health", ""));
    Core.getGlobalContext().register(this);
  }

  /** As the embedded cloud makes it. */
  public ApiFunction(HttpApi api) {
    this.api = api;
    this.priming = new Priming(JsonLog.SILENT);
  }

  @Override
  public void handleRequest(InputStream input, OutputStream output, Context context)
      throws IOException {
    api.handle(input, output);
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
    var event = Json.object();
    event.put("version", "2.0").put("rawPath", path).put("rawQueryString", "").put("body", body);
    event.putObject("headers").put("content-type", "application/json");
    var context = event.putObject("requestContext").put("requestId", Priming.REQUEST_ID);
    context.putObject("http").put("method", method).put("path", path);
    api.handle(new ByteArrayInputStream(Json.bytes(event)), OutputStream.nullOutputStream());
  }
}
