package io.nutgraf.local;

/** Notes what has been taken in, and tells the listener. */
final class Outcomes implements LocalQueue.Listener {
  private final KnownFiles known;
  private final LocalFunctions functions;
  private final CloudListener listener;

  Outcomes(KnownFiles known, LocalFunctions functions, CloudListener listener) {
    this.known = known;
    this.functions = functions;
    this.listener = listener;
  }

  @Override
  public void handled(Change change) {
    known.taken(change);
    if (change.isRemoval()) {
      listener.removed(change.key());
    } else {
      functions
          .article(change.key())
          .ifPresent(article -> listener.arrived(article, functions.novelty(article)));
    }
  }

  @Override
  public void givenUp(Change change) {
    listener.givenUp(change.key());
  }
}
