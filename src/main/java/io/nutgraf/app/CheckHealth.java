package io.nutgraf.app;

import io.nutgraf.model.DocumentId;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Whether the things that Nutgraf depends on answer now. */
public final class CheckHealth {

  /** No object has it: a read of it costs next to nothing and asks the store all the same. */
  private static final DocumentId NOBODY = new DocumentId("0".repeat(26));

  /** Who asks for the health of something is in a hurry: a monitor gives up after five seconds. */
  private static final Duration PATIENCE = Duration.ofSeconds(4);

  private static final Duration AFTERWARDS = Duration.ofMillis(200);

  private final SummaryStore articles;
  private final DropFolder folder;

  public CheckHealth(SummaryStore articles, DropFolder folder) {
    this.articles = articles;
    this.folder = folder;
  }

  /**
   * The state of the dependencies.
   *
   * @param articles the store of articles answers
   * @param folder the drop folder is there
   */
  public record Health(boolean articles, boolean folder) {

    public boolean ok() {
      return articles && folder;
    }
  }

  /** Asks all at once; what has not answered after four seconds does not. */
  public Health check() {
    Deadline deadline = Deadline.current().within(PATIENCE);
    var article = asked("articles", deadline, () -> articles.find(NOBODY));
    var object = asked("folder", deadline, folder::probe);
    return new Health(answers(article, deadline), answers(object, deadline));
  }

  /** A thread of its own, which nothing holds up and which holds up nothing: it may never end. */
  private static FutureTask<Boolean> asked(String name, Deadline deadline, Runnable question) {
    var task = new FutureTask<>(() -> deadline.call(() -> isAnswered(question)));
    Thread.ofPlatform().daemon().name("health-" + name).start(task);
    return task;
  }

  private static boolean isAnswered(Runnable question) {
    try {
      question.run();
      return true;
    } catch (UnavailableException e) {
      return false;
    }
  }

  private static boolean answers(FutureTask<Boolean> asked, Deadline deadline) {
    try {
      // The questions end with the deadline of themselves, unless even that hangs.
      return asked.get(deadline.left().plus(AFTERWARDS).toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } catch (ExecutionException e) {
      // A bug is one wherever it is thrown.
      throw new IllegalStateException("a question of health failed", e.getCause());
    }
  }
}
