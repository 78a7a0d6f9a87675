package io.nutgraf.cli;

import io.nutgraf.adapter.dynamodb.DynamoDbSummaryStore;
import io.nutgraf.adapter.sqs.SqsRenewalQueue;
import io.nutgraf.app.Resummarize;
import io.nutgraf.app.Resummarize.Census;
import io.nutgraf.app.Resummarize.Progress;
import io.nutgraf.app.Resummarize.Result;
import io.nutgraf.app.UnavailableException;
import io.nutgraf.summarize.Summarizer;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
          + " of a deployment, with the credentials and the region of your environment. What is"
          + " done stays done: run it again after whatever ended it."
    })
final class ResummarizeCommand implements Callable<Integer> {

  private static final Duration PAUSE = Duration.ofSeconds(1);

  @Mixin private DeploymentOptions deployment = new DeploymentOptions();

  @Option(names = "--dry-run", description = "Only count them.")
  private boolean dryRun;

  @Override
  public Integer call() throws IOException, InterruptedException {
    @Nullable String at = null;
    try (var place = deployment.place()) {
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
    throw Untouched.error(
        result.untouched(),
        "nothing came of these within %d minutes; the log of the ingest function may tell why, and"
                .formatted(Resummarize.PATIENCE.toMinutes())
            + " another run takes up what is left");
  }
}
