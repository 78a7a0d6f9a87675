package io.nutgraf.runtime;

import io.nutgraf.adapter.dynamodb.DynamoDbTables;
import io.nutgraf.local.AccessKey;
import io.nutgraf.local.Address;
import io.nutgraf.local.DynamoDbLocalProcess;
import io.nutgraf.local.S3Endpoint;
import io.nutgraf.wiring.AwsClients;
import io.nutgraf.wiring.Configuration;
import io.nutgraf.wiring.Configurations;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;

/** S3Proxy with the seeds in its drop folder, and DynamoDB Local with empty tables. */
record LambdaWorld(Path work, AccessKey key, S3Endpoint s3, DynamoDbLocalProcess dynamoDb)
    implements AutoCloseable {

  private static final List<String> FORMATS =
      List.of("harbour-bridge.html", "night-buses.eml", "school-meals.docx", "water-report.pdf");

  static LambdaWorld start(Path work) throws IOException {
    Path drop = Files.createDirectory(work.resolve("drop"));
    for (String seed : List.of("000_8f3eb1f4b4bb600a.txt", "001_5b55b37c765ce05d.txt")) {
      Files.copy(Path.of("seeds", seed), drop.resolve(seed));
    }
    for (String seed : FORMATS) {
      Files.copy(Path.of("seeds", "formats", seed), drop.resolve(seed));
    }
    Files.writeString(drop.resolve("Grüße & 100% C++ notes.txt"), "Greetings. They are notes.");
    AccessKey key = AccessKey.random();
    var world =
        new LambdaWorld(
            work,
            key,
            S3Endpoint.start(Address.local(), key, work.resolve("s3"), drop, file -> {}),
            DynamoDbLocalProcess.start(Path.of("target", "dynamodb-local"), null, Address.local()));
    world.createTables();
    return world;
  }

  /** Starts a function; RUNTIME in a variable stands for the address of its Runtime API. */
  LambdaFunction function(String handler, Map<String, String> environment) throws IOException {
    return function(handler, environment, 512);
  }

  /** Starts a function with so many megabytes of heap. */
  LambdaFunction function(String handler, Map<String, String> environment, int megabytes)
      throws IOException {
    var runtime = new RuntimeApi(key);
    var variables = new HashMap<>(environment);
    variables.replaceAll((name, value) -> value.replace("RUNTIME", runtime.address()));
    Path folder = Files.createTempDirectory(work, "function");
    return new LambdaFunction(
        runtime, LambdaProcess.start(handler, runtime, variables, megabytes, folder));
  }

  /** As the template sets it; credentials are missing. */
  Map<String, String> environment() {
    return Configurations.with(
        "NUTGRAF_S3_ENDPOINT", s3Url().toString(),
        "NUTGRAF_DYNAMODB_ENDPOINT", dynamoDb.endpoint().toString());
  }

  Map<String, String> environmentWithKeys() {
    var environment = new HashMap<>(environment());
    environment.put("AWS_ACCESS_KEY_ID", key.id());
    environment.put("AWS_SECRET_ACCESS_KEY", key.secret());
    return environment;
  }

  private void createTables() {
    Configuration configuration = Configurations.at(s3Url(), dynamoDb.endpoint());
    var keys = AwsBasicCredentials.create(key.id(), key.secret());
    try (var clients = AwsClients.of(configuration, StaticCredentialsProvider.create(keys))) {
      new DynamoDbTables(configuration.articlesTable(), configuration.indexTable())
          .createMissing(clients.dynamoDb());
    }
  }

  private URI s3Url() {
    return URI.create("http://127.0.0.1:" + s3.port());
  }

  @Override
  public void close() {
    dynamoDb.close();
    s3.close();
  }
}
