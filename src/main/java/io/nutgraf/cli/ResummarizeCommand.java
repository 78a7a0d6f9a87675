package io.nutgraf.cli;

import io.nutgraf.adapter.dynamodb.DynamoDbSummaryStore;
import io.nutgraf.adapter.dynamodb.DynamoDbTables;
import io.nutgraf.adapter.sqs.SqsRenewalQueue;
import io.nutgraf.app.Resummarize;
import io.nutgraf.app.Resummarize.Census;
import io.nutgraf.app.Resummarize.Progress;
import io.nutgraf.app.Resummarize.Result;
import io.nutgraf.app.UnavailableException;
import io.nutgraf.model.ObjectLocation;
import io.nutgraf.summarize.Summarizer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import me.tongfei.progressbar.ProgressBar;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import software.amazon.awssdk.core.exception.SdkException;

/** Has articles made anew that another version of the summarizer made. */
@Command(
    name = "resummarize",
    mixinStandardHelpOptions = true,
    description = "Have all articles made anew that another version of Nutgraf made.",
    footer = {
      "",
      "Without names of tables they are those of the nutgraf serve of this machine; with them those"
          + " of a deployment, with the credentials and the region of your environment. What is done"
          + " stays done: run it again after whatever ended it."
    })
final class ResummarizeCommand implements Callable<Integer> {

  private static final Duration PAUSE = Duration.ofSeconds(1);

  /** How many of those that stay as they are get named. */
  private static final int MOST_NAMED = 20;

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

  @Option(names = "--dry-run", description = "Only count them.")
  private boolean dryRun;

  @Override
  public Integer call() throws IOException, InterruptedException {
    @Nullable String at = null;
    try (var place = place()) {
      at = place.name();
      var store = new DynamoDbSummaryStore(place.dynamoDb(), place.tables(), "");
      var resummarize =
          new Resummarize(
              store,
              new SqsRenewalQueue(place.sqs(), place.queue()),
              InstantSource.system(),
              () -> Thread.sleep(PAUSE));
      return run(resummarize);
    } catch (SdkException | UnavailableException e) {
      throw Aws.userError(e, at);
    }
  }

  private Deployment place() throws IOException {
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

  private int run(Resummarize resummarize) throws InterruptedException {
    Census census;
    try (ProgressBar bar = Bars.of("look", -1)) {
      census = resummarize.count(bar::stepTo);
    }
    int outdated = census.outdated().size();
    System.out.printf(
        "%d of %d articles were made by another version than %s%n",
        outdated, census.articles(), Summarizer.VERSION);
    if (dryRun || outdated == 0) {
      return 0;
    }
    Result result;
    try (ProgressBar bar = Bars.of("resummarize", outdated)) {
      result = resummarize.run(census, progress -> show(progress, bar));
    }
    return report(result);
  }

  private static void show(Progress progress, ProgressBar bar) {
    bar.stepTo(progress.renewed());
    bar.setExtraMessage(" " + progress.sent() + " sent, " + progress.left() + " left");
  }

  private static int report(Result result) {
    int left = result.progress().left();
    System.out.printf("%d made anew, %d left as they were%n", result.progress().renewed(), left);
    if (result.otherVersion().isPresent()) {
      throw new UserError(
          Nutgraf.FAILED,
          "what runs there is %s and this is %s; deploy this one first"
              .formatted(result.otherVersion().get(), Summarizer.VERSION));
    }
    if (left == 0) {
      return 0;
    }
    result.untouched().stream()
        .limit(MOST_NAMED)
        .map(ObjectLocation::toString)
        .map(Terminal::harmless)
        .forEach(System.err::println);
    throw new UserError(
        Nutgraf.FAILED,
        "nothing came of these within %d minutes; the log of the ingest function may tell why, and"
                .formatted(Resummarize.PATIENCE.toMinutes())
            + " another run takes up what is left");
  }
}
