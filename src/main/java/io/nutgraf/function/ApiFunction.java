package io.nutgraf.function;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.nutgraf.adapter.http.HttpApi;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Answers one request of API Gateway's HTTP API, payload format 2.0. Thread-safe. */
public final class ApiFunction implements RequestStreamHandler {

  private final HttpApi api;

  /** As the embedded cloud makes it. */
  public ApiFunction(HttpApi api) {
    this.api = api;
  }

  @Override
  public void handleRequest(InputStream input, OutputStream output, Context context)
      throws IOException {
    api.handle(input, output);
  }
}
