package io.nutgraf.function;

import io.nutgraf.adapter.http.HttpRequest;
import io.nutgraf.adapter.http.HttpResponse;
import io.nutgraf.adapter.http.RequestObserver;
import org.jspecify.annotations.Nullable;

/** Tells what was thrown to {@code trust} too. */
record TrustObserver(Trust trust, RequestObserver log) implements RequestObserver {

  @Override
  public void answered(HttpRequest request, HttpResponse response, @Nullable Throwable cause) {
    if (cause != null) {
      trust.heardOf(cause);
    }
    log.answered(request, response, cause);
  }

  @Override
  public void partFailed(HttpRequest request, String part, Throwable cause) {
    trust.heardOf(cause);
    log.partFailed(request, part, cause);
  }
}
