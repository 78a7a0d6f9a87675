package io.nutgraf.reading;

/**
 * Takes every file and fails on it.
 *
 * @param failure throws
 */
public record FailingReader(Runnable failure) implements DocumentReader {

  @Override
  public boolean accepts(RawDocument raw) {
    return true;
  }

  @Override
  public Reading read(RawDocument raw) {
    failure.run();
    throw new AssertionError("nothing was thrown");
  }
}
