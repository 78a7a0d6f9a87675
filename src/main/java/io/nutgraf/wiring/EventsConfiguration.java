package io.nutgraf.wiring;

import io.nutgraf.adapter.eventbridge.EventBridgeSummaryEvents;
import io.nutgraf.adapter.eventbridge.PutEvents;
import io.nutgraf.app.SummaryEvents;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;

/**
 * What must be known to tell others what becomes of documents.
 *
 * @param region the AWS region of the bus
 * @param bus the bus of EventBridge
 * @param endpoint where EventBridge is; null for AWS's own place
 */
public record EventsConfiguration(String region, String bus, @Nullable URI endpoint) {

  private static final Duration FIRST_WAIT = Duration.ofMillis(200);

  /**
   * Reads the configuration from environment variables.
   *
   * @throws IllegalArgumentException naming every variable that is missing, or the one that is
   *     wrong
   */
  public static EventsConfiguration parse(Map<String, String> environment) {
    var variables = new EnvironmentVariables(environment);
    var missing = variables.missing("AWS_REGION", "NUTGRAF_EVENT_BUS");
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException(
          "set these environment variables: " + String.join(", ", missing));
    }
    return new EventsConfiguration(
        variables.get("AWS_REGION", ""),
        variables.get("NUTGRAF_EVENT_BUS", ""),
        variables.endpoint("NUTGRAF_EVENTS_ENDPOINT"));
  }

  /** The bus, which is asked nothing yet. */
  public SummaryEvents events(AwsCredentialsProvider credentials) {
    URI place = endpoint == null ? PutEvents.endpointOf(region) : endpoint;
    return new EventBridgeSummaryEvents(
        new PutEvents(place, region, credentials, AwsClients.http(), FIRST_WAIT), bus);
  }
}
