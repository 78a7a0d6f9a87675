package io.nutgraf.function;

import java.util.LinkedHashMap;
import java.util.Map;
import org.crac.Context;
import org.crac.Core;
import org.crac.Resource;

/**
 * Runs a function's ways once before Lambda takes its snapshot, so that their classes are loaded
 * and compiled when it is restored. Reads only, and a step that fails spoils no snapshot.
 */
final class Priming implements Resource {

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

  /** To be run before a snapshot. The context holds no resource of its own: keep this one. */
  Priming register() {
    Core.getGlobalContext().register(this);
    return this;
  }

  @Override
  public void beforeCheckpoint(Context<? extends Resource> context) {
    steps.forEach(this::run);
  }

  @Override
  public void afterRestore(Context<? extends Resource> context) {
    // Nothing is kept over a snapshot that could grow old: credentials are fetched when they
    // expire.
  }

  private void run(String name, Step step) {
    long start = System.nanoTime();
    try {
      step.run();
      long millis = (System.nanoTime() - start) / 1_000_000;
      log.info("init", "primed", Map.of("step", name, "millis", millis));
    } catch (Exception e) {
      log.error("init", "priming failed", Map.of("step", name), e);
    }
  }
}
