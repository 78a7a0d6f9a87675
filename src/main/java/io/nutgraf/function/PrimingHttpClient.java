package io.nutgraf.function;

import io.nutgraf.wiring.AwsClients;
import io.nutgraf.wiring.Configuration;
import io.nutgraf.wiring.Wiring;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpFullResponse;

/**
 * Stands in for S3 and DynamoDB while a function is primed, so that even what writes can be gone
 * through: every object is one text, every call of DynamoDB succeeds, and nothing leaves the
 * machine.
 */
final class PrimingHttpClient implements SdkHttpClient {

  private final byte[] object;

  PrimingHttpClient(String object) {
    this.object = object.getBytes(StandardCharsets.UTF_8);
  }

  /** The use cases over clients that reach nothing but the text of {@link PrimingText}. */
  static Wiring wiring(Configuration configuration) {
    var nobody = StaticCredentialsProvider.create(AwsBasicCredentials.create("none", "none"));
    var clients = AwsClients.of(configuration, nobody, new PrimingHttpClient(PrimingText.TEXT));
    return Wiring.of(configuration, clients, InstantSource.system());
  }

  @Override
  public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
    boolean dynamoDb = request.httpRequest().firstMatchingHeader("X-Amz-Target").isPresent();
    HttpExecuteResponse response =
        dynamoDb
            ? response("application/x-amz-json-1.0", "{}".getBytes(StandardCharsets.UTF_8))
            : response("text/plain", object);
    return new ExecutableHttpRequest() {
      @Override
      public HttpExecuteResponse call() {
        return response;
      }

      @Override
      public void abort() {
        // It has been answered already.
      }
    };
  }

  private static HttpExecuteResponse response(String type, byte[] body) {
    return HttpExecuteResponse.builder()
        .response(
            SdkHttpFullResponse.builder()
                .statusCode(200)
                .putHeader("Content-Type", type)
                .putHeader("Content-Length", Integer.toString(body.length))
                .putHeader("Last-Modified", "Thu, 01 Jan 2026 00:00:00 GMT")
                .build())
        .responseBody(AbortableInputStream.create(new ByteArrayInputStream(body)))
        .build();
  }

  @Override
  public void close() {
    // Nothing is open.
  }
}
