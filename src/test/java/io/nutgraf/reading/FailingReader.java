package io.nutgraf.reading;

import io.nutgraf.reading.format.DocumentReader;
import io.nutgraf.reading.format.RawDocument;
import io.nutgraf.reading.format.Reading;

/**
 * Takes every file and fails on it.
 *
 * @param failure throws
 */
public record FailingReader(Runnable failure) implements DocumentReader {

  @Override
  public Reading read(RawDocument raw) {
    failure.run();
    throw new AssertionError("nothing was thrown");
  }
}
