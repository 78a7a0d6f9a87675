package io.nutgraf.cli;

import io.nutgraf.adapter.dynamodb.DynamoDbReuseIndex;
import io.nutgraf.adapter.dynamodb.DynamoDbSummaryStore;
import io.nutgraf.adapter.sqs.SqsRenewalQueue;
import io.nutgraf.app.Reindex;
import io.nutgraf.app.Reindex.Result;
import io.nutgraf.app.Reindex.Step;
import io.nutgraf.app.UnavailableException;
import io.nutgraf.model.DocumentId;
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

/** Has articles brought into the index that are not in it. */
@Command(
    name = "reindex",
    mixinStandardHelpOptions = true,
    description = "Have the index brought in line with all articles.",
    footer = {
      "",
      "For articles from before sentences were indexed, for all of them where the table of the"
          + " index was lost, and after a feature was switched on or off: name those that are off"
          + " there with --without. Without names of tables it is that of the nutgraf serve of this"
          + " machine. What is done stays done: run it again after whatever ended it."
    })
final class ReindexCommand implements Callable<Integer> {

  private static final Duration PAUSE = Duration.ofSeconds(1);

  @Mixin private DeploymentOptions deployment = new DeploymentOptions();

  @Mixin private FeatureOptions features = new FeatureOptions();

  @Option(
      names = "--after",
      paramLabel = "ID",
      description = "Go on after this document, which a run before has told.")
  private @Nullable String after;

  @Override
  public Integer call() throws IOException, InterruptedException {
    @Nullable String at = null;
    try (var place = deployment.place()) {
      at = place.name();
      var reindex =
          new Reindex(
              new DynamoDbSummaryStore(place.dynamoDb(), place.tables(), ""),
              new DynamoDbReuseIndex(place.dynamoDb(), place.tables()),
              features.features(),
              new SqsRenewalQueue(place.sqs(), place.queue()),
              InstantSource.system(),
              () -> Thread.sleep(PAUSE));
      return run(reindex);
    } catch (SdkException | UnavailableException e) {
      throw Aws.userError(e, at);
    }
  }

  private int run(Reindex reindex) throws InterruptedException {
    Result result;
    try (ProgressBar bar = Bars.of("reindex", -1)) {
      result = reindex.run(start(), step -> show(step, bar));
    }
    System.out.printf(
        "%d documents looked at, %d brought in line, %d left as they were%n",
        result.step().looked(), result.step().brought(), result.untouched().size());
    if (result.untouched().isEmpty()) {
      return 0;
    }
    throw Untouched.error(
        result.untouched(),
        "nothing came of these; their objects may be gone, or other features are off there than"
            + " --without names");
  }

  private static void show(Step step, ProgressBar bar) {
    bar.stepTo(step.looked());
    bar.setExtraMessage(" " + step.brought() + " brought in line, up to " + step.last());
  }

  private @Nullable DocumentId start() {
    return after == null
        ? null
        : DocumentId.parse(after)
            .orElseThrow(() -> new UserError(Nutgraf.MISUSED, "--after is no id: " + after));
  }
}
