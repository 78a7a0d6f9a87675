package io.nutgraf.function;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.wiring.JsonLog;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrimingTest {

  private final List<String> lines = new ArrayList<>();

  @Test
  void aStepThatFailsSpoilsNoOther() {
    new Priming(new JsonLog(lines::add, Clock.systemUTC()))
        .step(
            "first",
            () -> {
              throw new IOException("no network");
            })
        .step("second", () -> {})
        .run();

    assertThat(lines).hasSize(2);
    assertThat(lines.getFirst()).contains("priming failed", "first", "no network");
    assertThat(lines.getLast()).contains("\"primed\"", "second");
  }
}
