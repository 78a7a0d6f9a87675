package io.nutgraf.reading.format;

/** Reads the files of one format, or of all that Nutgraf knows. Immutable and thread-safe. */
public interface DocumentReader {

  /**
   * Reads a file, or says why it can't be read.
   *
   * @throws UnreadableException where the reader of one format leaves a file that it can't read;
   *     the reader of all formats catches it
   */
  Reading read(RawDocument raw);
}
