package io.nutgraf.wiring;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.ContainerCredentialsProvider;
import software.amazon.awssdk.auth.credentials.EnvironmentVariableCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/**
 * The clients of the AWS SDK that a function keeps for its life. Region, credentials and HTTP
 * client are stated, so that the SDK searches for nothing.
 */
public record AwsClients(S3Client s3, S3Presigner presigner, DynamoDbClient dynamoDb)
    implements AutoCloseable {

  /** The longest that one call takes, whatever happens, its retries included. */
  public static final Duration CALL = Duration.ofSeconds(15);

  private static final Duration CONNECT = Duration.ofSeconds(2);
  private static final Duration READ = Duration.ofSeconds(5);

  /** Opens no connection yet. */
  public static AwsClients of(Configuration configuration, AwsCredentialsProvider credentials) {
    return of(configuration, credentials, http());
  }

  /** The HTTP client of every client: it waits for no connection, and no byte, for long. */
  public static SdkHttpClient http() {
    return UrlConnectionHttpClient.builder().connectionTimeout(CONNECT).socketTimeout(READ).build();
  }

  /** How long the calls of a client take at most, and how often they are tried. */
  public static ClientOverrideConfiguration limits() {
    return ClientOverrideConfiguration.builder()
        .apiCallTimeout(CALL)
        .addExecutionInterceptor(new CallsInTime())
        .retryStrategy(RetriesInTime.few())
        .build();
  }

  /** Clients that reach everything by {@code http}. */
  public static AwsClients of(
      Configuration configuration, AwsCredentialsProvider credentials, SdkHttpClient http) {
    Region region = Region.of(configuration.region());
    var endpoints = configuration.endpoints();
    var limits = limits();
    return new AwsClients(
        S3Client.builder()
            .region(region)
            .credentialsProvider(credentials)
            .httpClient(http)
            .overrideConfiguration(limits)
            .endpointOverride(endpoints.s3())
            .forcePathStyle(endpoints.s3() != null)
            .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
            .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
            .build(),
        presigner(region, credentials, firstOf(endpoints.publicS3(), endpoints.s3())),
        DynamoDbClient.builder()
            .region(region)
            .credentialsProvider(credentials)
            .httpClient(http)
            .overrideConfiguration(limits)
            .endpointOverride(endpoints.dynamoDb())
            .build());
  }

  /**
   * The credentials of a Lambda function. One that is restored from a snapshot has none in its
   * environment, since those would have expired: they come from Lambda's container endpoint.
   */
  public static AwsCredentialsProvider credentialsOfLambda() {
    String containerEndpoint = System.getenv("AWS_CONTAINER_CREDENTIALS_FULL_URI");
    return containerEndpoint == null || containerEndpoint.isEmpty()
        ? EnvironmentVariableCredentialsProvider.create()
        : ContainerCredentialsProvider.create();
  }

  private static S3Presigner presigner(
      Region region, AwsCredentialsProvider credentials, @Nullable URI endpoint) {
    var style = S3Configuration.builder().pathStyleAccessEnabled(endpoint != null).build();
    return S3Presigner.builder()
        .region(region)
        .credentialsProvider(credentials)
        .endpointOverride(endpoint)
        .serviceConfiguration(style)
        .build();
  }

  private static @Nullable URI firstOf(@Nullable URI one, @Nullable URI other) {
    return one != null ? one : other;
  }

  @Override
  public void close() {
    presigner.close();
    s3.close();
    dynamoDb.close();
  }
}
