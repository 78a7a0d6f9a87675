package io.nutgraf.adapter.sqs;

import io.nutgraf.adapter.json.Json;
import io.nutgraf.app.ObjectEvent;
import io.nutgraf.app.RenewalQueue;
import io.nutgraf.app.UnavailableException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchRequestEntry;

/** The queue in SQS. */
public final class SqsRenewalQueue implements RenewalQueue {

  private static final int MOST_AT_ONCE = 10;

  private final SqsClient client;
  private final String queue;

  /**
   * @param queue the queue's URL
   */
  public SqsRenewalQueue(SqsClient client, URI queue) {
    this.client = client;
    this.queue = queue.toString();
  }

  @Override
  public List<ObjectEvent> send(List<ObjectEvent> events) {
    var refused = new ArrayList<ObjectEvent>();
    for (int from = 0; from < events.size(); from += MOST_AT_ONCE) {
      int to = Math.min(from + MOST_AT_ONCE, events.size());
      refused.addAll(sendTogether(events.subList(from, to)));
    }
    return refused;
  }

  private List<ObjectEvent> sendTogether(List<ObjectEvent> events) {
    List<SendMessageBatchRequestEntry> entries =
        IntStream.range(0, events.size()).mapToObj(i -> entry(i, events.get(i))).toList();
    try {
      return client
          .sendMessageBatch(request -> request.queueUrl(queue).entries(entries))
          .failed()
          .stream()
          .map(failed -> events.get(Integer.parseInt(failed.id())))
          .toList();
    } catch (SdkException e) {
      throw new UnavailableException("SQS: " + e.getMessage(), isThrottling(e), e);
    }
  }

  private static boolean isThrottling(SdkException e) {
    return e instanceof AwsServiceException it && it.isThrottlingException();
  }

  private static SendMessageBatchRequestEntry entry(int index, ObjectEvent event) {
    return SendMessageBatchRequestEntry.builder()
        .id(Integer.toString(index))
        .messageBody(Json.line(NoticeJson.of(event)))
        .build();
  }
}
