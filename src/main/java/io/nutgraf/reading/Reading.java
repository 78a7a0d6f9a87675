package io.nutgraf.reading;

import io.nutgraf.model.Document;
import io.nutgraf.model.Rejection;
import org.jspecify.annotations.Nullable;

/** What comes of reading a file. */
public sealed interface Reading {

  /**
   * It was read.
   *
   * @param document its text and what is known of it
   * @param mediaType what it was read as: {@code text/plain}
   * @param charset the character set it was read in, as IANA names it; null where it has none
   */
  record Read(Document document, String mediaType, @Nullable String charset) implements Reading {}

  /** It could not be. */
  record Unreadable(Rejection rejection) implements Reading {}
}
