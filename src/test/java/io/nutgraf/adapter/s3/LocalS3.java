package io.nutgraf.adapter.s3;

import io.nutgraf.local.AccessKey;
import io.nutgraf.local.Address;
import io.nutgraf.local.S3Endpoint;
import io.nutgraf.wiring.AwsClients;
import io.nutgraf.wiring.Configuration;
import io.nutgraf.wiring.Configurations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;

/** Gives tests the functions' own clients of an S3 endpoint that runs once for all of them. */
public final class LocalS3 implements ParameterResolver {

  private record Running(S3Endpoint endpoint, AwsClients clients, Path folder)
      implements AutoCloseable {

    @Override
    public void close() throws IOException {
      clients.close();
      endpoint.close();
      try (var files = Files.walk(folder)) {
        files.sorted(java.util.Comparator.reverseOrder()).forEach(Running::delete);
      }
    }

    private static void delete(Path file) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Clients of the endpoint at {@code port} that sign with {@code key}. */
  static AwsClients clients(int port, AccessKey key) {
    var endpoint = URI.create("http://127.0.0.1:" + port);
    Configuration configuration = Configurations.at(endpoint, endpoint);
    var credentials = AwsBasicCredentials.create(key.id(), key.secret());
    return AwsClients.of(configuration, StaticCredentialsProvider.create(credentials));
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == AwsClients.class || type == S3Endpoint.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Running running =
        context
            .getRoot()
            .getStore(ExtensionContext.Namespace.create(LocalS3.class))
            .computeIfAbsent(Running.class, _ -> start(), Running.class);
    return parameter.getParameter().getType() == AwsClients.class
        ? running.clients()
        : running.endpoint();
  }

  private static Running start() {
    try {
      Path folder = Files.createTempDirectory("nutgraf-s3");
      Path drop = Files.createDirectory(folder.resolve("drop"));
      AccessKey key = AccessKey.random();
      var endpoint = S3Endpoint.start(Address.local(), key, folder.resolve("s3"), drop, _ -> {});
      return new Running(endpoint, clients(endpoint.port(), key), folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
