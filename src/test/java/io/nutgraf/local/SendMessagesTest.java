package io.nutgraf.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nutgraf.adapter.json.Json;
import io.nutgraf.adapter.sqs.NoticeJson;
import io.nutgraf.adapter.sqs.SqsRenewalQueue;
import io.nutgraf.app.Articles;
import io.nutgraf.app.ObjectEvent;
import io.nutgraf.app.SummaryStore.Kept;
import io.nutgraf.app.UnavailableException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.SqsException;

/** AWS's own client of SQS, against the queue of the embedded cloud. */
class SendMessagesTest {

  private final Queue<String> sent = new ConcurrentLinkedQueue<>();
  private HttpFront front;
  private SqsClient client;

  @BeforeEach
  void start() {
    front =
        HttpFront.start(
            Address.local(),
            (in, out, context) -> {
              throw new IllegalStateException("this is none of the API's");
            },
            new SendMessages(sent::add),
            _ -> {});
    client = client(front.port());
  }

  @AfterEach
  void stop() {
    client.close();
    front.close();
  }

  @Test
  void takesMessagesInBatches() {
    List<ObjectEvent> events = IntStream.range(0, 23).mapToObj(SendMessagesTest::event).toList();
    assertThat(new SqsRenewalQueue(client, queue()).send(events)).isEmpty();
    assertThat(sent)
        .containsExactlyElementsOf(
            events.stream().map(event -> Json.line(NoticeJson.of(event))).toList());
    assertThat(new SqsRenewalQueue(client, queue()).send(List.of())).isEmpty();
  }

  @Test
  void refusesWhateverElseSqsCanDo() {
    assertThatThrownBy(() -> client.receiveMessage(it -> it.queueUrl(queue().toString())))
        .isInstanceOf(SqsException.class)
        .hasMessageContaining("Messages can be sent");
    assertThat(sent).isEmpty();
  }

  @Test
  void answersNoPageOfAnotherSite() throws Exception {
    var response =
        RawHttp.to(front.port())
            .with("Origin: https://evil.example")
            .with("X-Amz-Target: AmazonSQS.SendMessageBatch")
            .send("POST / HTTP/1.1");
    assertThat(response.status()).isEqualTo(403);
  }

  @Test
  void silenceIsAnOutage() {
    try (var lost = client(1)) {
      var nowhere = new SqsRenewalQueue(lost, queue());
      assertThatThrownBy(() -> nowhere.send(List.of(event(1))))
          .isInstanceOf(UnavailableException.class);
    }
  }

  private static ObjectEvent event(int number) {
    var kept =
        new Kept(
            Articles.article("ü +%20 " + number, null), Optional.empty(), Articles.sequencer(7));
    return ObjectEvent.outdated(kept, Instant.EPOCH);
  }

  private URI queue() {
    return URI.create("http://127.0.0.1:" + front.port() + "/000000000000/nutgraf");
  }

  private static SqsClient client(int port) {
    return SqsClient.builder()
        .region(Region.US_EAST_1)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")))
        .httpClient(UrlConnectionHttpClient.create())
        .endpointOverride(URI.create("http://127.0.0.1:" + port))
        .build();
  }
}
