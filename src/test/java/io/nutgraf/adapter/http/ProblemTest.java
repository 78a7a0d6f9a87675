package io.nutgraf.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.app.InMemoryBucket;
import io.nutgraf.app.InMemoryIdempotencyStore;
import io.nutgraf.app.InMemoryReuseIndex;
import io.nutgraf.app.InMemorySummaryStore;
import io.nutgraf.app.InMemoryTextStore;
import io.nutgraf.app.SummaryStore;
import io.nutgraf.app.UnavailableException;
import io.nutgraf.app.UseCases;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemTest {

  private static final String SECRET = "arn:aws:dynamodb:secret-table";
  private static final List<String> ASKING_THE_STORE =
      List.of("/v1/documents", "/v1/documents/" + TestApi.id("a"));

  private final TestApi api = new TestApi();

  @Test
  void tellsEverythingThatRfc9457Names() {
    TestApi.Answer answer = api.get("/v1/documents?limit=0");
    assertThat(answer.headers()).containsEntry("content-type", "application/problem+json");
    assertThat(answer.body())
        .isEqualTo(
            "{\"type\":\"urn:nutgraf:problem:invalid_parameter\","
                + "\"title\":\"A parameter is not valid\",\"status\":400,"
                + "\"detail\":\"It must be a whole number from 1 to 100.\","
                + "\"code\":\"invalid_parameter\",\"parameter\":\"limit\","
                + "\"requestId\":\"test-request\"}");
    assertThat(answer.headers()).containsEntry("x-request-id", "test-request");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "",
        "/v1",
        "/v1/documents/",
        "/v1//documents",
        "/V1/documents",
        "/v2/documents",
        "/v1/documents/x/y",
        "/v1/documents/x/text/",
        "/v1/documents//text",
        "/v1/health/"
      })
  void knowsNoOtherPath(String path) {
    TestApi.Answer answer = api.get(path);
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.at("/code")).isEqualTo("not_found");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "PATCH", "HEAD", "OPTIONS", "get", "TRACE", ""})
  void tellsTheMethodsThatAreOffered(String method) {
    TestApi.Answer answer = api.send(method, "/v1/documents/" + TestApi.id("a"), Map.of(), "");
    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.at("/code")).isEqualTo("method_not_allowed");
    assertThat(answer.headers()).containsEntry("allow", "GET, DELETE");
  }

  @Test
  void anUnknownParameterIsRefusedOnEveryRoute() {
    for (Route route : api.api().routes()) {
      String path = route.path().replaceAll("\\{[a-z]+}", TestApi.id("a"));
      TestApi.Answer answer = api.send(route.method(), path + "?limt=1", Map.of(), "");
      assertThat(answer.status()).as(path).isEqualTo(400);
      assertThat(answer.at("/parameter")).isEqualTo("limt");
    }
  }

  @Test
  void aBugTellsNothingButTheRequestId() {
    TestApi broken = broken(new IllegalStateException(SECRET));
    for (String path : ASKING_THE_STORE) {
      TestApi.Answer answer = broken.get(path);
      assertThat(answer.status()).isEqualTo(500);
      assertThat(answer.at("/code")).isEqualTo("internal_error");
      assertThat(answer.at("/requestId")).isEqualTo("test-request");
      assertThat(answer.body()).doesNotContain(SECRET, "Exception", "io.nutgraf", "java.");
    }
    assertThat(broken.causes).hasSize(2).allSatisfy(e -> assertThat(e).hasMessage(SECRET));
  }

  @Test
  void aDeepStackTellsNothingEither() {
    assertThat(broken(new StackOverflowError(SECRET)).get("/v1/documents").at("/code"))
        .isEqualTo("internal_error");
  }

  @Test
  void anErrorIsAnsweredAndTold() {
    for (Error error : List.of(new OutOfMemoryError(SECRET), new NoClassDefFoundError(SECRET))) {
      TestApi broken = broken(error);
      assertThat(broken.get("/v1/documents").at("/code")).isEqualTo("internal_error");
      assertThat(broken.causes).containsExactly(error);
    }
  }

  @Test
  void aLogThatCannotBeWrittenSpoilsNoAnswer() {
    RequestObserver full =
        (_, _, _) -> {
          throw new UncheckedIOException(new IOException("no space left on device"));
        };
    var request =
        new HttpRequest("GET", "/v1/openapi.json", "", Map.of(), new byte[0], "test-request", "");
    var logless = new HttpApi(api.useCases(), full);
    assertThat(logless.handle(request).status()).isEqualTo(200);
  }

  @Test
  void anOutageAsksToTryAgain() {
    for (String path : ASKING_THE_STORE) {
      TestApi.Answer answer = broken(outage(false)).get(path);
      assertThat(answer.status()).isEqualTo(503);
      assertThat(answer.at("/code")).isEqualTo("unavailable");
      assertThat(answer.headers()).containsEntry("retry-after", "5");
      assertThat(answer.body()).doesNotContain(SECRET);
    }
  }

  @Test
  void throttlingAsksToGoSlower() {
    TestApi throttled = broken(outage(true));
    TestApi.Answer answer = throttled.get("/v1/documents");
    assertThat(answer.status()).isEqualTo(429);
    assertThat(answer.at("/code")).isEqualTo("throttled");
    assertThat(answer.headers()).containsEntry("retry-after", "1");
  }

  @Test
  void healthTellsWhatDoesNotAnswer() {
    assertThat(api.get("/v1/health").body())
        .isEqualTo("{\"status\":\"ok\",\"dependencies\":{\"articles\":\"ok\",\"folder\":\"ok\"}}");
    TestApi.Answer answer = broken(outage(false)).get("/v1/health");
    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.at("/status")).isEqualTo("unavailable");
    assertThat(answer.at("/dependencies/articles")).isEqualTo("unavailable");
    assertThat(answer.at("/dependencies/folder")).isEqualTo("ok");
  }

  @Test
  void aBodyOverTheLimitIsTooLarge() {
    String body = "{\"text\":\"" + "x".repeat(HttpApi.MAX_BODY) + "\"}";
    for (String path : new String[] {"/v1/summaries", "/v1/documents"}) {
      TestApi.Answer answer = api.post(path, body);
      assertThat(answer.status()).isEqualTo(413);
      assertThat(answer.at("/code")).isEqualTo("document_too_large");
    }
  }

  @ParameterizedTest
  @MethodSource("io.nutgraf.adapter.http.ProblemCodes#all")
  void everyCodeHasAStatusAndATitle(ProblemCode code) {
    Problem problem = Problem.of(code, "Why.");
    assertThat(problem.status()).isBetween(300, 503);
    assertThat(code.title()).isNotBlank();
    assertThat(ProblemJson.of(problem, "r").path("type").textValue())
        .isEqualTo("urn:nutgraf:problem:" + code.wire());
  }

  @Test
  void noTwoCodesShareATitle() {
    var titles = new HashSet<String>();
    for (ProblemCode code : ProblemCodes.all()) {
      assertThat(titles.add(code.title())).as(code.wire()).isTrue();
    }
  }

  @Test
  void answersTheGatewaysOwnEvents() throws IOException {
    byte[] event =
        GatewayEvent.bytes(HttpRequest.of("GET", "/v1/health", Map.of(), new byte[0], "abc="));
    var answer = new ByteArrayOutputStream();
    api.api().handle(new ByteArrayInputStream(event), answer);
    assertThat(answer.toString(StandardCharsets.UTF_8))
        .startsWith("{\"statusCode\":200,\"headers\":{\"cache-control\":\"no-store\",")
        .contains("\"x-request-id\":\"abc=\"")
        .endsWith("\"isBase64Encoded\":false}");
  }

  private static UnavailableException outage(boolean throttled) {
    return new UnavailableException(SECRET, throttled, new IOException(SECRET));
  }

  /** An API whose store of articles throws {@code fault} whatever it is asked. */
  private static TestApi broken(Throwable fault) {
    var articles =
        (SummaryStore)
            Proxy.newProxyInstance(
                SummaryStore.class.getClassLoader(),
                new Class<?>[] {SummaryStore.class},
                (_, _, _) -> {
                  throw fault;
                });
    return new TestApi(
        new UseCases.Ports(
            articles,
            new InMemorySummaryStore(TestApi.PREFIX),
            new InMemoryTextStore(),
            new InMemoryBucket(TestApi.START),
            new InMemoryIdempotencyStore(),
            new InMemoryReuseIndex()));
  }
}
