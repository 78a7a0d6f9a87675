package io.nutgraf.local;

import io.nutgraf.adapter.dynamodb.DynamoDbTables;
import io.nutgraf.function.EventsFunction;
import io.nutgraf.wiring.AwsClients;
import io.nutgraf.wiring.JsonLog;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.function.Consumer;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/** What becomes of documents, told in a file by the very function that tells EventBridge. */
final class LocalEvents implements AutoCloseable {
  private final Running running = new Running();

  private LocalEvents() {}

  /**
   * Starts to tell, from where the run before ended.
   *
   * @param client of the DynamoDB at {@code dynamoDb}, which has the table
   * @param key signs requests
   * @param log takes each line of the function's log
   */
  static LocalEvents start(
      DataFolder data, DynamoDbClient client, URI dynamoDb, AccessKey key, Consumer<String> log)
      throws IOException {
    var events = new LocalEvents();
    var file = events.running.add(EventsFile.open(data));
    var streams = events.running.add(streams(dynamoDb, key));
    String stream =
        new DynamoDbTables(EmbeddedCloud.ARTICLES_TABLE, EmbeddedCloud.INDEX_TABLE)
            .articleStream(client);
    var function = new EventsFunction(file, new JsonLog(log, Clock.systemUTC()));
    var positions = StreamPositions.open(data.resolve("events.position"), stream);
    events.running.add(StreamReader.start(streams, stream, function, positions));
    return events;
  }

  private static DynamoDbStreamsClient streams(URI dynamoDb, AccessKey key) {
    return DynamoDbStreamsClient.builder()
        .endpointOverride(dynamoDb)
        .region(Region.of(S3Endpoint.REGION))
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create(key.id(), key.secret())))
        .httpClient(AwsClients.http())
        .build();
  }

  @Override
  public void close() {
    running.close();
  }
}
