package io.nutgraf.cli;

import io.nutgraf.adapter.dynamodb.DynamoDbTables;
import io.nutgraf.local.EmbeddedCloud;
import io.nutgraf.local.RunningPorts;
import io.nutgraf.local.S3Endpoint;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/**
 * The tables and the queue of a Nutgraf that runs somewhere.
 *
 * @param name where it was looked for, in words; null for AWS
 */
record Deployment(
    @Nullable String name, DynamoDbClient dynamoDb, DynamoDbTables tables, SqsClient sqs, URI queue)
    implements AutoCloseable {

  /** The nutgraf serve that keeps its data in {@code data}. */
  static Deployment local(Path data) throws IOException {
    RunningPorts ports = RunningPorts.of(data).orElseThrow(() -> Aws.noServe(data));
    return of(
        ports.dynamoDb() + "; start nutgraf serve first",
        new DynamoDbTables(EmbeddedCloud.ARTICLES_TABLE, EmbeddedCloud.INDEX_TABLE),
        ports.queue(),
        Aws.localCredentials(data),
        S3Endpoint.REGION,
        ports.dynamoDb());
  }

  /** One in AWS, with the credentials of the environment. */
  static Deployment inAws(DynamoDbTables tables, URI queue, @Nullable String region) {
    if (!queue.isAbsolute() || queue.getHost() == null) {
      throw new UserError(Nutgraf.MISUSED, "--queue-url is no URL: " + queue);
    }
    AwsCredentialsProvider credentials = DefaultCredentialsProvider.builder().build();
    return of(null, tables, queue, credentials, region, null);
  }

  private static Deployment of(
      @Nullable String name,
      DynamoDbTables tables,
      URI queue,
      AwsCredentialsProvider credentials,
      @Nullable String region,
      @Nullable URI dynamoDb) {
    var database =
        DynamoDbClient.builder()
            .credentialsProvider(credentials)
            .httpClient(UrlConnectionHttpClient.create())
            .endpointOverride(dynamoDb);
    var messages =
        SqsClient.builder()
            .credentialsProvider(credentials)
            .httpClient(UrlConnectionHttpClient.create())
            .endpointOverride(queue.resolve("/"));
    if (region != null) {
      database.region(Region.of(region));
      messages.region(Region.of(region));
    }
    return new Deployment(name, database.build(), tables, messages.build(), queue);
  }

  @Override
  public void close() {
    sqs.close();
    dynamoDb.close();
  }
}
