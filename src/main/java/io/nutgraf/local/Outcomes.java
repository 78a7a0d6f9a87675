package io.nutgraf.local;

import io.nutgraf.model.Article;
import java.util.Optional;

/** Notes what has been taken in, and tells the listener. */
final class Outcomes implements LocalQueue.Listener {
  private final Rush rush = new Rush(System::nanoTime);
  private final KnownFiles known;
  private final LocalFunctions functions;
  private final CloudListener listener;

  Outcomes(KnownFiles known, LocalFunctions functions, CloudListener listener) {
    this.known = known;
    this.functions = functions;
    this.listener = listener;
  }

  /** A change is about to be handled, and told of here. */
  void expect() {
    rush.expect();
  }

  @Override
  public void handled(Change change) {
    known.taken(change);
    if (rush.isOn()) {
      tellFailure(change);
    } else {
      tell(change);
    }
    rush.settled().ifPresent(listener::progress);
  }

  private void tell(Change change) {
    if (change.isRemoval()) {
      listener.removed(change.key());
    } else {
      functions
          .article(change.key())
          .ifPresent(article -> listener.arrived(article, functions.novelty(article)));
    }
  }

  /** Of many documents a person still wants to know those that say why they can't be summarized. */
  private void tellFailure(Change change) {
    if (!change.isRemoval()) {
      functions
          .article(change.key())
          .filter(Article.Failed.class::isInstance)
          .ifPresent(article -> listener.arrived(article, Optional.empty()));
    }
  }

  @Override
  public void givenUp(Change change) {
    listener.givenUp(change.key());
    rush.settled().ifPresent(listener::progress);
  }
}
