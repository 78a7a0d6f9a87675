package io.nutgraf.adapter.eventbridge;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.nutgraf.adapter.json.Json;
import io.nutgraf.app.Deadline;
import io.nutgraf.app.SummaryEvents.Told;
import io.nutgraf.app.UnavailableException;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.SignedRequest;
import software.amazon.awssdk.regions.PartitionMetadata;
import software.amazon.awssdk.regions.Region;

/**
 * The one call of EventBridge that is needed, {@code PutEvents}, by the SDK's own HTTP client and
 * signer: the SDK's client of EventBridge would be a library more, for one request of JSON.
 */
public final class PutEvents {

  private static final String TARGET = "AWSEvents.PutEvents";
  private static final String TYPE = "application/x-amz-json-1.1";

  /**
   * How often a request is made in all, and how long the first wait is; each next is twice that.
   */
  private static final int MOST_TRIES = 4;

  private final AwsV4HttpSigner signer = AwsV4HttpSigner.create();
  private final URI endpoint;
  private final String region;
  private final AwsCredentialsProvider credentials;
  private final SdkHttpClient http;
  private final Duration firstWait;

  /**
   * @param endpoint where EventBridge is
   * @param firstWait before what was refused is put again
   */
  public PutEvents(
      URI endpoint,
      String region,
      AwsCredentialsProvider credentials,
      SdkHttpClient http,
      Duration firstWait) {
    this.endpoint = endpoint;
    this.region = region;
    this.credentials = credentials;
    this.http = http;
    this.firstWait = firstWait;
  }

  /** That of a region, at AWS. */
  public static URI endpointOf(String region) {
    String suffix = PartitionMetadata.of(Region.of(region)).dnsSuffix();
    return URI.create("https://events." + region + "." + suffix);
  }

  /**
   * Puts entries on their bus.
   *
   * @return how many of them, from the first on, EventBridge has for certain
   */
  Told put(List<ObjectNode> entries) {
    var left = new Left(IntStream.range(0, entries.size()).boxed().toList(), "");
    for (int tries = 1; !left.places().isEmpty(); tries++) {
      left = afterOneMore(entries, left.places());
      if (!left.places().isEmpty() && (tries == MOST_TRIES || !waited(tries))) {
        return new Told(left.places().getFirst(), left.trouble());
      }
    }
    return Told.all(entries.size());
  }

  /**
   * What EventBridge does not have.
   *
   * @param places those of the entries
   * @param trouble why it has not taken them
   */
  private record Left(List<Integer> places, String trouble) {}

  private Left afterOneMore(List<ObjectNode> entries, List<Integer> places) {
    try {
      return refused(entries, places);
    } catch (UnavailableException e) {
      return new Left(places, String.valueOf(e.getMessage()));
    }
  }

  private boolean waited(int tries) {
    Duration wait = firstWait.multipliedBy(1L << (tries - 1));
    if (wait.compareTo(Deadline.current().left()) >= 0) {
      return false;
    }
    try {
      Thread.sleep(wait);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Those of {@code places} that EventBridge took no entry of: it answers each by its place. */
  private Left refused(List<ObjectNode> entries, List<Integer> places) {
    ObjectNode request = Json.object();
    var list = request.putArray("Entries");
    places.forEach(place -> list.add(entries.get(place)));
    JsonNode answers = call(Json.bytes(request)).path("Entries");
    var refused = new ArrayList<Integer>();
    String trouble = "";
    for (int i = 0; i < places.size(); i++) {
      JsonNode answer = answers.path(i);
      if (!answer.hasNonNull("EventId")) {
        refused.add(places.get(i));
        trouble = answer.path("ErrorCode").asText() + ": " + answer.path("ErrorMessage").asText();
      }
    }
    return new Left(refused, trouble);
  }

  /**
   * @throws UnavailableException whatever else is answered than 200: no document can make a request
   *     wrong, so somebody will mend it
   */
  private JsonNode call(byte[] body) {
    Deadline.check();
    try {
      SignedRequest signed = signed(body);
      HttpExecuteResponse response =
          http.prepareRequest(
                  HttpExecuteRequest.builder()
                      .request(signed.request())
                      .contentStreamProvider(signed.payload().orElseThrow())
                      .build())
              .call();
      byte[] answer = bytes(response);
      int status = response.httpResponse().statusCode();
      if (status == 200) {
        return Json.parse(answer);
      }
      String why = new String(answer, UTF_8);
      throw new UnavailableException(
          "EventBridge answers " + status + ": " + why, why.contains("Throttling"));
    } catch (IOException | SdkException e) {
      throw new UnavailableException("EventBridge was not reached.", false, e);
    }
  }

  private static byte[] bytes(HttpExecuteResponse response) throws IOException {
    try (AbortableInputStream body =
        response.responseBody().orElseGet(AbortableInputStream::createEmpty)) {
      return body.readAllBytes();
    }
  }

  private SignedRequest signed(byte[] body) {
    SdkHttpRequest request =
        SdkHttpRequest.builder()
            .method(SdkHttpMethod.POST)
            .uri(endpoint)
            .encodedPath("/")
            .putHeader("content-type", TYPE)
            .putHeader("content-length", Integer.toString(body.length))
            .putHeader("x-amz-target", TARGET)
            .build();
    return signer.sign(
        sign ->
            sign.identity(credentials.resolveCredentials())
                .request(request)
                .payload(ContentStreamProvider.fromByteArrayUnsafe(body))
                .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, "events")
                .putProperty(AwsV4HttpSigner.REGION_NAME, region));
  }
}
