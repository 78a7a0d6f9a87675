package io.nutgraf.adapter.http;

import org.jspecify.annotations.Nullable;

/** Tells another observer, and lets it spoil no answer: a log may be one that cannot be written. */
record UnfailingObserver(RequestObserver observer) implements RequestObserver {

  @Override
  public void answered(HttpRequest request, HttpResponse response, @Nullable Throwable cause) {
    quietly(() -> observer.answered(request, response, cause));
  }

  @Override
  public void partFailed(HttpRequest request, String part, Throwable cause) {
    quietly(() -> observer.partFailed(request, part, cause));
  }

  private static void quietly(Runnable telling) {
    try {
      telling.run();
    } catch (RuntimeException | Error e) {
      // Nobody else is there to be told.
    }
  }
}
