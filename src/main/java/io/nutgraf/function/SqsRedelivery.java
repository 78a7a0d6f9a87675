package io.nutgraf.function;

import io.nutgraf.function.Delivery.Message;
import io.nutgraf.wiring.AwsClients;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.ChangeMessageVisibilityBatchRequestEntry;

/**
 * Changes the visibility of messages in SQS. Its client is made at the first failure: no start pays
 * for it. Thread-safe.
 */
final class SqsRedelivery implements Redelivery {

  private static final int MOST_AT_ONCE = 10;

  private final URI queue;
  private final Region region;
  private final AwsCredentialsProvider credentials;
  private @Nullable SqsClient client;

  /**
   * @param queue the queue's URL, of which the host is where SQS is asked
   */
  SqsRedelivery(URI queue, String region, AwsCredentialsProvider credentials) {
    this.queue = queue;
    this.region = Region.of(region);
    this.credentials = credentials;
  }

  @Override
  public void comeAgain(Map<Message, Duration> after) {
    var messages = List.copyOf(after.keySet());
    var refused = new ArrayList<String>();
    for (int from = 0; from < messages.size(); from += MOST_AT_ONCE) {
      int to = Math.min(from + MOST_AT_ONCE, messages.size());
      refused.addAll(change(messages.subList(from, to), after));
    }
    if (!refused.isEmpty()) {
      throw new IllegalStateException("SQS refused " + refused);
    }
  }

  /** The messages that SQS refused to change, and why. */
  private List<String> change(List<Message> messages, Map<Message, Duration> after) {
    var entries = new ArrayList<ChangeMessageVisibilityBatchRequestEntry>();
    for (int i = 0; i < messages.size(); i++) {
      Message message = messages.get(i);
      entries.add(
          ChangeMessageVisibilityBatchRequestEntry.builder()
              .id(Integer.toString(i))
              .receiptHandle(message.receipt())
              .visibilityTimeout((int) after.getOrDefault(message, Duration.ZERO).toSeconds())
              .build());
    }
    return client()
        .changeMessageVisibilityBatch(
            request -> request.queueUrl(queue.toString()).entries(entries))
        .failed()
        .stream()
        .map(it -> messages.get(Integer.parseInt(it.id())).id() + ": " + it.code())
        .toList();
  }

  private synchronized SqsClient client() {
    if (client == null) {
      client =
          SqsClient.builder()
              .region(region)
              .credentialsProvider(credentials)
              .httpClient(AwsClients.http())
              .overrideConfiguration(AwsClients.limits())
              .endpointOverride(queue.resolve("/"))
              .build();
    }
    return client;
  }
}
