package io.nutgraf.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.nutgraf.app.SummaryStore;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A tombstone that goes before the last event of its object has come is none. */
class TombstoneLifeTest {

  /** The lifecycle works at midnights, and its work may take days; dead letters wait for people. */
  private static final Duration SLACK = Duration.ofDays(14);

  @Test
  void outlivesTheLifecycleAndTheQueues() throws IOException {
    SamTemplate template = SamTemplate.read();
    Duration longest =
        replacedVersions(template)
            .plus(retention(template, "DropQueue"))
            .plus(retention(template, "DeadLetters"));

    assertThat(SummaryStore.TOMBSTONE_LIFE).isGreaterThanOrEqualTo(longest.plus(SLACK));
  }

  private static Duration replacedVersions(SamTemplate template) {
    for (JsonNode rule : template.resource("Bucket").at("/LifecycleConfiguration/Rules")) {
      JsonNode days = rule.at("/NoncurrentVersionExpiration/NoncurrentDays");
      if (days.isInt()) {
        return Duration.ofDays(days.asInt());
      }
    }
    throw new AssertionError("no rule for replaced versions");
  }

  private static Duration retention(SamTemplate template, String queue) {
    JsonNode seconds = template.resource(queue).path("MessageRetentionPeriod");
    assertThat(seconds.isInt()).as(queue).isTrue();
    return Duration.ofSeconds(seconds.asInt());
  }
}
