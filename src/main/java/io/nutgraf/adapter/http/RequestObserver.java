package io.nutgraf.adapter.http;

import org.jspecify.annotations.Nullable;

/** Learns of every request that was answered: for a log and for metrics. */
@FunctionalInterface
public interface RequestObserver {

  /** Learns nothing. */
  RequestObserver NONE = (request, response, cause) -> {};

  /**
   * A request was answered.
   *
   * @param cause what made the answer a 500, 503 or 429; null for every other one. The caller never
   *     sees it
   */
  void answered(HttpRequest request, HttpResponse response, @Nullable Throwable cause);

  /**
   * A part of a request failed, and the others were answered.
   *
   * @param part which: {@code documents[2]}
   * @param cause what the caller sees as {@code internal_error}
   */
  default void partFailed(HttpRequest request, String part, Throwable cause) {}
}
