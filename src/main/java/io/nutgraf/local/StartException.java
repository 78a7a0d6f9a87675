package io.nutgraf.local;

import org.jspecify.annotations.Nullable;

/** Why the embedded cloud cannot start: one sentence that tells a person what to do. */
public final class StartException extends RuntimeException {
  private static final long serialVersionUID = 1;

  StartException(String sentence, @Nullable Throwable cause) {
    super(sentence, cause);
  }

  static StartException busy(int port, String option) {
    return new StartException(
        "Port " + port + " is in use; stop what uses it, or name another with " + option + ".",
        null);
  }

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
