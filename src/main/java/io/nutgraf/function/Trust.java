package io.nutgraf.function;

import org.jspecify.annotations.Nullable;

/**
 * Whether this process can still be trusted. After some errors it cannot: memory that ran out may
 * have ended a thread that others count on, and a class that failed to load once is lost for good.
 *
 * <p>What was asked when it happened is answered as ever. Lambda would go on with the process after
 * that, and takes no word of it but one: an invocation that ends with a {@link VirtualMachineError}
 * is reported as failed, and its runtime ends the process. So {@link #require} ends the next one,
 * before anything is begun.
 */
final class Trust {

  private final boolean ends;
  private volatile @Nullable Throwable lost;

  private Trust(boolean ends) {
    this.ends = ends;
  }

  /** In a process of the function's own. */
  static Trust ofProcess() {
    return new Trust(true);
  }

  /** In a process that is others' to end. */
  static Trust unconditional() {
    return new Trust(false);
  }

  /** Learns of whatever was thrown. */
  void heardOf(Throwable thrown) {
    for (Throwable each = thrown; each != null; each = each.getCause()) {
      if (ends && isFatal(each)) {
        lost = each;
        return;
      }
    }
  }

  private static boolean isFatal(Throwable thrown) {
    return (thrown instanceof VirtualMachineError && !(thrown instanceof StackOverflowError))
        || thrown instanceof LinkageError;
  }

  boolean isLost() {
    return lost != null;
  }

  /**
   * Goes on where the process can be trusted.
   *
   * @throws InternalError to end it
   */
  void require() {
    Throwable cause = lost;
    if (cause != null) {
      throw new InternalError("An earlier error left this process in doubt: it ends.", cause);
    }
  }
}
