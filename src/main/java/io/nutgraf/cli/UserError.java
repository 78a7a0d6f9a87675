package io.nutgraf.cli;

/** Something that the user can put right: told in one sentence, without a stack trace. */
final class UserError extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int exitCode;

  UserError(int exitCode, String sentence) {
    super(sentence, null, false, false);
    this.exitCode = exitCode;
  }

  int exitCode() {
    return exitCode;
  }

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
