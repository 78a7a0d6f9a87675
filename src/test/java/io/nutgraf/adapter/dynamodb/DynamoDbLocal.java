package io.nutgraf.adapter.dynamodb;

import io.nutgraf.local.Address;
import io.nutgraf.local.DynamoDbLocalProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Gives tests a client of a DynamoDB Local that runs once for all of them. */
public final class DynamoDbLocal implements ParameterResolver {

  private static final Path LIBRARIES = Path.of("target", "dynamodb-local");

  private record Running(DynamoDbLocalProcess process, DynamoDbClient client)
      implements AutoCloseable {

    @Override
    public void close() {
      client.close();
      process.close();
    }
  }

  /** A client of the DynamoDB Local at {@code endpoint}. */
  public static DynamoDbClient client(URI endpoint) {
    return DynamoDbClient.builder()
        .endpointOverride(endpoint)
        .region(Region.US_EAST_1)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")))
        .httpClientBuilder(UrlConnectionHttpClient.builder())
        .build();
  }

  /** New, empty tables of names that no other test has. */
  public static DynamoDbTables newTables(DynamoDbClient client) {
    String suffix = UUID.randomUUID().toString();
    var tables = new DynamoDbTables("articles-" + suffix, "index-" + suffix);
    tables.createMissing(client);
    return tables;
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == DynamoDbClient.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(ExtensionContext.Namespace.create(DynamoDbLocal.class))
        .computeIfAbsent(Running.class, _ -> start(), Running.class)
        .client();
  }

  private static Running start() {
    try {
      var process = DynamoDbLocalProcess.start(LIBRARIES, null, Address.local());
      return new Running(process, client(process.endpoint()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
