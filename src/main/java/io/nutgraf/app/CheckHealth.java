package io.nutgraf.app;

import io.nutgraf.model.DocumentId;

/** Whether the things that Nutgraf depends on answer now. */
public final class CheckHealth {

  /** No object has it: a read of it costs next to nothing and asks the store all the same. */
  private static final DocumentId NOBODY = new DocumentId("0".repeat(26));

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

  public Health check() {
    return new Health(answers(() -> articles.find(NOBODY)), answers(folder::probe));
  }

  private static boolean answers(Runnable question) {
    try {
      question.run();
      return true;
    } catch (UnavailableException e) {
      return false;
    }
  }
}
