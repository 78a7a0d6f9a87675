package io.nutgraf.text;

/**
 * A text that counts how often its characters are read: work that is the same on every machine.
 * Whoever reads more than it allows is stopped, so that exponential work fails instead of hanging.
 */
public final class CountedText implements CharSequence {

  private final String text;
  private final long most;
  private long reads;

  /** {@code text} for {@code most} reads of a character. */
  public CountedText(String text, long most) {
    this.text = text;
    this.most = most;
  }

  public long reads() {
    return reads;
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    if (++reads > most) {
      throw new AssertionError(
          "more than %d reads of %d characters: %.80s…".formatted(most, text.length(), text));
    }
    return text.charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.substring(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
