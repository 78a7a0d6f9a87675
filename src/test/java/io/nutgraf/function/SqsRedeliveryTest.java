package io.nutgraf.function;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import io.nutgraf.adapter.json.Json;
import io.nutgraf.function.Delivery.Message;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;

/** AWS's own client, against something that speaks SQS's protocol. */
class SqsRedeliveryTest {

  private final List<JsonNode> requests = Collections.synchronizedList(new ArrayList<>());
  private String answer = "{\"Successful\":[],\"Failed\":[]}";
  private HttpServer server;
  private SqsRedelivery redelivery;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          assertThat(exchange.getRequestHeaders().getFirst("X-Amz-Target"))
              .isEqualTo("AmazonSQS.ChangeMessageVisibilityBatch");
          requests.add(Json.parse(exchange.getRequestBody().readAllBytes()));
          byte[] bytes = answer.getBytes(UTF_8);
          exchange.getResponseHeaders().add("Content-Type", "application/x-amz-json-1.0");
          exchange.sendResponseHeaders(200, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    server.start();
    redelivery =
        new SqsRedelivery(
            queue(),
            "eu-west-1",
            StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")));
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void changesTheVisibilityOfEachMessage() {
    redelivery.comeAgain(messages(2), message -> Duration.ofSeconds(30L * message.receives()));

    JsonNode request = requests.getFirst();
    assertThat(request.path("QueueUrl").asText()).isEqualTo(queue().toString());
    assertThat(request.path("Entries").toString())
        .isEqualTo(
            """
            [{"Id":"0","ReceiptHandle":"receipt-1","VisibilityTimeout":30},\
            {"Id":"1","ReceiptHandle":"receipt-2","VisibilityTimeout":60}]""");
  }

  @Test
  void asksForTenAtOnceAndForNoneNotAtAll() {
    redelivery.comeAgain(List.of(), _ -> Duration.ZERO);
    assertThat(requests).isEmpty();
    redelivery.comeAgain(messages(23), _ -> Duration.ofSeconds(30));
    assertThat(requests)
        .extracting(request -> request.path("Entries").size())
        .containsExactly(10, 10, 3);
  }

  @Test
  void saysWhatWasRefused() {
    answer =
        """
        {"Successful":[{"Id":"0"}],"Failed":[
          {"Id":"1","SenderFault":true,"Code":"MessageNotInflight","Message":"Not in flight."}]}""";
    assertThatIllegalStateException()
        .isThrownBy(() -> redelivery.comeAgain(messages(2), _ -> Duration.ZERO))
        .withMessage("SQS refused [message-2: MessageNotInflight]");
  }

  private URI queue() {
    return URI.create(
        "http://127.0.0.1:" + server.getAddress().getPort() + "/123456789012/nutgraf-drop");
  }

  private static List<Message> messages(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> new Message("message-" + i, "receipt-" + i, i, List.of()))
        .toList();
  }
}
