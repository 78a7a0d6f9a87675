package io.nutgraf.wiring;

import io.nutgraf.adapter.http.HttpRequest;
import io.nutgraf.adapter.http.HttpResponse;
import io.nutgraf.adapter.http.RequestObserver;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Logs every request: what was asked and its status, never what it holds. */
public record RequestLog(JsonLog log) implements RequestObserver {

  @Override
  public void answered(HttpRequest request, HttpResponse response, @Nullable Throwable cause) {
    var fields =
        Map.of("method", request.method(), "path", request.path(), "status", response.status());
    if (cause == null) {
      log.info(request.requestId(), "answered", fields);
    } else {
      log.error(request.requestId(), "not answered as asked", fields, cause);
    }
  }

  @Override
  public void partFailed(HttpRequest request, String part, Throwable cause) {
    var fields = Map.of("method", request.method(), "path", request.path(), "part", part);
    log.error(request.requestId(), "a part not answered as asked", fields, cause);
  }
}
