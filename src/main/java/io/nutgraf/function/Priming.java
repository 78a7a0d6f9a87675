package io.nutgraf.function;

import io.nutgraf.wiring.JsonLog;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Goes a function's ways once before Lambda takes its snapshot, so that their classes are loaded
 * and compiled when it is restored. A step must only read; one that fails spoils no snapshot.
 */
final class Priming {

  /** The request id of what is logged in the meantime. */
  static final String REQUEST_ID = "priming";

  private final JsonLog log;
  private final Map<String, Step> steps = new LinkedHashMap<>();

  /** A way to go once. */
  interface Step {
    void run() throws Exception;
  }

  Priming(JsonLog log) {
    this.log = log;
  }

  Priming step(String name, Step step) {
    steps.put(name, step);
    return this;
  }

  void run() {
    steps.forEach(this::run);
  }

  private void run(String name, Step step) {
    long start = System.nanoTime();
    try {
      step.run();
      long millis = (System.nanoTime() - start) / 1_000_000;
      log.info(REQUEST_ID, "primed", Map.of("step", name, "millis", millis));
    } catch (Exception e) {
      log.error(REQUEST_ID, "priming failed", Map.of("step", name), e);
    }
  }
}
