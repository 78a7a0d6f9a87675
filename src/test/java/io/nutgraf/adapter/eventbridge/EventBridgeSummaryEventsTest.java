package io.nutgraf.adapter.eventbridge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.nutgraf.adapter.json.Json;
import io.nutgraf.app.SummaryEvent;
import io.nutgraf.app.SummaryEvents;
import io.nutgraf.wiring.AwsClients;
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
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;

class EventBridgeSummaryEventsTest {

  private final List<JsonNode> requests = new ArrayList<>();
  private final List<String> authorizations = new ArrayList<>();
  private final HttpServer server;
  private Answer answer = EventBridgeSummaryEventsTest::all;

  /** What is answered to a request with these entries, the {@code tries}-th. */
  private interface Answer {
    Reply to(JsonNode entries, int tries);
  }

  private record Reply(int status, String body) {}

  EventBridgeSummaryEventsTest() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::handle);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void handle(HttpExchange exchange) throws IOException {
    JsonNode request = Json.parse(exchange.getRequestBody().readAllBytes());
    requests.add(request);
    authorizations.add(exchange.getRequestHeaders().getFirst("authorization"));
    assertThat(exchange.getRequestHeaders().getFirst("x-amz-target"))
        .isEqualTo("AWSEvents.PutEvents");
    Reply reply = answer.to(request.path("Entries"), requests.size());
    byte[] body = reply.body().getBytes(UTF_8);
    exchange.sendResponseHeaders(reply.status(), body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Test
  void putsEventsOnTheBus() throws IOException {
    assertThat(bus().tell(events(1)).count()).isEqualTo(1);

    JsonNode entry = requests.getFirst().at("/Entries/0");
    assertThat(entry.path("EventBusName").asText()).isEqualTo("the-bus");
    assertThat(entry.path("Source").asText()).isEqualTo("nutgraf");
    assertThat(entry.path("DetailType").asText()).isEqualTo("Summary Stored");
    assertThat(entry.path("Time").asDouble()).isEqualTo(1669796130.123);
    assertThat(Json.parse(entry.path("Detail").asText()).at("/source/key").asText())
        .isEqualTo("inbox/0.txt");
    assertThat(authorizations.getFirst())
        .startsWith("AWS4-HMAC-SHA256 Credential=key/")
        .contains("/eu-central-1/events/aws4_request")
        .contains("x-amz-target");
  }

  @Test
  void putsNoMoreThanTenAtOnceAndKeepsTheirOrder() throws IOException {
    assertThat(bus().tell(events(23)).count()).isEqualTo(23);

    assertThat(requests).extracting(it -> it.path("Entries").size()).containsExactly(10, 10, 3);
    assertThat(keys())
        .isEqualTo(IntStream.range(0, 23).mapToObj(i -> "inbox/" + i + ".txt").toList());
  }

  @Test
  void putsNothingWhereThereIsNothing() {
    assertThat(bus().tell(List.of()).count()).isZero();
    assertThat(requests).isEmpty();
  }

  /** EventBridge takes 256 KB at once, of which ten long ones are more. */
  @Test
  void putsNoMoreThanARequestMayHold() {
    SummaryEvent one = Events.of(SummaryEvent.Kind.STORED, Events.article(100, 700, 90));

    assertThat(bus().tell(Collections.nCopies(10, one)).count()).isEqualTo(10);

    assertThat(requests).extracting(it -> it.path("Entries").size()).containsExactly(4, 4, 2);
    assertThat(requests)
        .allSatisfy(it -> assertThat(Json.bytes(it)).hasSizeLessThan(2 * 256 * 1024))
        .allSatisfy(
            it ->
                assertThat(
                        it.path("Entries")
                            .valueStream()
                            .mapToInt(each -> each.path("Detail").asText().getBytes(UTF_8).length)
                            .sum())
                    .isBetween(1, 256 * 1024));
  }

  @Test
  void putsAgainWhatWasRefusedAndNothingElse() throws IOException {
    answer = (entries, tries) -> tries == 1 ? refusing(entries, 1, 3) : all(entries, tries);

    assertThat(bus().tell(events(5)).count()).isEqualTo(5);

    assertThat(requests).extracting(it -> it.path("Entries").size()).containsExactly(5, 2);
    assertThat(keys().subList(5, 7)).containsExactly("inbox/1.txt", "inbox/3.txt");
  }

  @Test
  void tellsWhereItHadToStop() {
    answer =
        (entries, tries) ->
            tries == 1 ? refusing(entries, 1, 3) : refusing(entries, 0, entries.size() - 1);

    assertThat(bus().tell(events(15)))
        .isEqualTo(new SummaryEvents.Told(1, "ThrottlingException: Later."));

    assertThat(requests).hasSize(4);
  }

  @Test
  void isPatientWithThrottlingAndOutages() {
    answer =
        (entries, tries) ->
            switch (tries) {
              case 1 -> new Reply(400, "{\"__type\":\"ThrottlingException\"}");
              case 2 -> new Reply(503, "");
              default -> all(entries, tries);
            };

    assertThat(bus().tell(events(2)).count()).isEqualTo(2);
  }

  @Test
  void whatIsForbiddenIsNotTold() {
    answer = (_, _) -> new Reply(403, "{\"__type\":\"AccessDeniedException\"}");

    SummaryEvents.Told told = bus().tell(events(2));

    assertThat(told.count()).isZero();
    assertThat(told.trouble()).contains("403").contains("AccessDeniedException");
  }

  @Test
  void anAnswerThatSaysLessThanAllIsNoReceipt() {
    answer = (_, _) -> new Reply(200, "{\"FailedEntryCount\":0,\"Entries\":[]}");
    assertThat(bus().tell(events(3)).count()).isZero();

    answer = (_, _) -> new Reply(200, "not JSON");
    assertThat(bus().tell(events(3)).count()).isZero();
  }

  @Test
  void nobodyThereIsAnOutage() {
    server.stop(0);

    assertThat(bus().tell(events(1)).count()).isZero();
  }

  @Test
  void knowsWhereEventBridgeIs() {
    assertThat(PutEvents.endpointOf("eu-central-1"))
        .isEqualTo(URI.create("https://events.eu-central-1.amazonaws.com"));
    assertThat(PutEvents.endpointOf("cn-north-1"))
        .isEqualTo(URI.create("https://events.cn-north-1.amazonaws.com.cn"));
  }

  private EventBridgeSummaryEvents bus() {
    return new EventBridgeSummaryEvents(putting(), "the-bus");
  }

  private PutEvents putting() {
    return new PutEvents(
        URI.create("http://127.0.0.1:" + server.getAddress().getPort()),
        "eu-central-1",
        StaticCredentialsProvider.create(AwsBasicCredentials.create("key", "secret")),
        AwsClients.http(),
        Duration.ofMillis(1));
  }

  private static List<SummaryEvent> events(int count) {
    return IntStream.range(0, count).mapToObj(i -> Events.stored(i + ".txt")).toList();
  }

  private List<String> keys() throws IOException {
    var keys = new ArrayList<String>();
    for (JsonNode request : requests) {
      for (JsonNode entry : request.path("Entries")) {
        keys.add(Json.parse(entry.path("Detail").asText()).at("/source/key").asText());
      }
    }
    return keys;
  }

  private static Reply all(JsonNode entries, int tries) {
    return refusing(entries);
  }

  /** As EventBridge answers where it takes all but those at {@code places}. */
  private static Reply refusing(JsonNode entries, Integer... places) {
    ObjectNode json = Json.object().put("FailedEntryCount", places.length);
    var list = json.putArray("Entries");
    for (int i = 0; i < entries.size(); i++) {
      if (List.of(places).contains(i)) {
        list.addObject().put("ErrorCode", "ThrottlingException").put("ErrorMessage", "Later.");
      } else {
        list.addObject().put("EventId", "id-" + i);
      }
    }
    return new Reply(200, Json.line(json));
  }
}
