package io.nutgraf.local;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.nutgraf.adapter.dynamodb.DynamoDbSummaryStore;
import io.nutgraf.adapter.dynamodb.DynamoDbTables;
import io.nutgraf.adapter.http.HttpApi;
import io.nutgraf.adapter.json.Json;
import io.nutgraf.adapter.json.SummaryJson;
import io.nutgraf.app.SummaryStore;
import io.nutgraf.function.ApiFunction;
import io.nutgraf.function.AwsClients;
import io.nutgraf.function.Configuration;
import io.nutgraf.function.IngestFunction;
import io.nutgraf.function.JsonLog;
import io.nutgraf.function.RequestLog;
import io.nutgraf.function.Wiring;
import io.nutgraf.model.Article;
import io.nutgraf.model.DocumentId;
import io.nutgraf.model.ObjectLocation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;

/** The functions that run in Lambda, over the services of this machine. */
record LocalFunctions(
    RequestStreamHandler ingest,
    RequestStreamHandler api,
    SummaryStore articles,
    AwsClients clients)
    implements AutoCloseable {

  /**
   * Makes the tables where they are not there, and the functions.
   *
   * @param key signs the functions' requests
   * @param log takes each line of the functions' log
   */
  static LocalFunctions of(Configuration configuration, AccessKey key, Consumer<String> log) {
    var credentials = AwsBasicCredentials.create(key.id(), key.secret());
    var clients = AwsClients.of(configuration, StaticCredentialsProvider.create(credentials));
    var tables = new DynamoDbTables(configuration.articlesTable(), configuration.indexTable());
    tables.createMissing(clients.dynamoDb());
    var clock = Clock.systemUTC();
    var wiring = Wiring.of(configuration, clients, clock);
    var json = new JsonLog(log, clock);
    return new LocalFunctions(
        new IngestFunction(wiring.ingest(), configuration, json),
        new ApiFunction(new HttpApi(wiring.useCases(), new RequestLog(json))),
        new DynamoDbSummaryStore(clients.dynamoDb(), tables, configuration.prefix()),
        clients);
  }

  /** The article of the object at {@code key}, as the API gives it. */
  Optional<Article> article(String key) {
    var id = DocumentId.of(new ObjectLocation(S3Endpoint.BUCKET, key));
    var answer = new ByteArrayOutputStream();
    try {
      api.handleRequest(
          new ByteArrayInputStream(get("/v1/documents/" + id.value())),
          answer,
          new LocalContext("api", UUID.randomUUID().toString()));
      JsonNode json = Json.parse(answer.toByteArray());
      return json.path("statusCode").asInt() == 200
          ? Optional.of(SummaryJson.parse(Json.parse(json.path("body").asText())))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] get(String path) {
    ObjectNode event = Json.object().put("version", "2.0").put("rawPath", path);
    event.putObject("headers");
    event.putObject("requestContext").putObject("http").put("method", "GET").put("path", path);
    return Json.bytes(event);
  }

  @Override
  public void close() {
    clients.close();
  }
}
