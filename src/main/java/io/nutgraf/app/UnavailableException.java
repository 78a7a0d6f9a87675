package io.nutgraf.app;

/** A dependency cannot answer now; the same call may succeed later. */
public final class UnavailableException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final boolean throttled;

  public UnavailableException(String message, boolean throttled, Throwable cause) {
    super(message, cause);
    this.throttled = throttled;
  }

  /** Where nothing was thrown: there was no time to ask, or a polite answer put it off. */
  public UnavailableException(String message, boolean throttled) {
    super(message);
    this.throttled = throttled;
  }

  /** True where the dependency asked for fewer calls, false where it did not answer. */
  public boolean throttled() {
    return throttled;
  }
}
