package io.nutgraf.reading;

/** Reads the files of one format, or of all that Nutgraf knows. Immutable and thread-safe. */
public interface DocumentReader {

  /** True where this reader takes the file, by its content type, its name's ending or its bytes. */
  boolean accepts(RawDocument raw);

  /** Reads a file that it accepts. */
  Reading read(RawDocument raw);
}
