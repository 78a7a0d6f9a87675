package io.nutgraf.cli;

import io.nutgraf.adapter.dynamodb.DynamoDbTables;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which Nutgraf a command is about: the one that runs on this machine, or a deployment. */
final class DeploymentOptions {

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "The data folder of the nutgraf serve (${DEFAULT-VALUE}).")
  private Path data = Path.of(".nutgraf");

  @Option(
      names = "--articles-table",
      paramLabel = "NAME",
      description = "A deployment's table of articles.")
  private @Nullable String articlesTable;

  @Option(
      names = "--index-table",
      paramLabel = "NAME",
      description = "Its table of the article index.")
  private @Nullable String indexTable;

  @Option(names = "--queue-url", paramLabel = "URL", description = "Its queue.")
  private @Nullable URI queue;

  @Option(names = "--region", paramLabel = "NAME", description = "The AWS region of all three.")
  private @Nullable String region;

  Deployment place() throws IOException {
    long named = Stream.of(articlesTable, indexTable, queue).filter(Objects::nonNull).count();
    if (named == 0) {
      return Deployment.local(data);
    }
    if (articlesTable == null || indexTable == null || queue == null) {
      throw new UserError(
          Nutgraf.MISUSED, "--articles-table, --index-table and --queue-url go together");
    }
    return Deployment.inAws(new DynamoDbTables(articlesTable, indexTable), queue, region);
  }
}
