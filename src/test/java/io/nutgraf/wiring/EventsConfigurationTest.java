package io.nutgraf.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EventsConfigurationTest {

  @Test
  void readsWhatTheTemplateSets() {
    var configuration =
        EventsConfiguration.parse(
            Map.of(
                "AWS_REGION", "eu-central-1",
                "NUTGRAF_EVENT_BUS", "nutgraf",
                "NUTGRAF_EVENTS_ENDPOINT", ""));

    assertThat(configuration).isEqualTo(new EventsConfiguration("eu-central-1", "nutgraf", null));
  }

  @Test
  void asksAnotherPlaceWhereOneIsNamed() {
    var configuration =
        EventsConfiguration.parse(
            Map.of(
                "AWS_REGION", "us-east-1",
                "NUTGRAF_EVENT_BUS", "nutgraf",
                "NUTGRAF_EVENTS_ENDPOINT", "http://127.0.0.1:4566"));

    assertThat(configuration.endpoint()).isEqualTo(URI.create("http://127.0.0.1:4566"));
  }

  @Test
  void namesWhatIsMissing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EventsConfiguration.parse(Map.of("AWS_REGION", "us-east-1")))
        .withMessageContaining("NUTGRAF_EVENT_BUS");
  }
}
