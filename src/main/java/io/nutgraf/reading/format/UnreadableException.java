package io.nutgraf.reading.format;

import io.nutgraf.model.Rejection;
import io.nutgraf.model.RejectionCode;

/**
 * Leaves a file that can't be read, from deep within its reader. It is caught where the reader was
 * chosen, and seen nowhere else.
 */
@SuppressWarnings("serial") // never written anywhere
public final class UnreadableException extends RuntimeException {

  private final Rejection rejection;

  public UnreadableException(RejectionCode code, String detail) {
    super(detail, null, false, false);
    rejection = new Rejection(code, detail);
  }

  /** A file that holds more of something than a reader takes. */
  public static UnreadableException tooLarge(String detail) {
    return new UnreadableException(RejectionCode.DOCUMENT_TOO_LARGE, detail);
  }

  /** A file that is not of its format, or broken. */
  public static UnreadableException malformed(String detail) {
    return new UnreadableException(RejectionCode.MALFORMED_DOCUMENT, detail);
  }

  /** Why the file can't be read. */
  public Rejection rejection() {
    return rejection;
  }
}
