package io.nutgraf.article;

import io.nutgraf.text.CodePoints;
import io.nutgraf.text.LinearPattern;
import io.nutgraf.text.LinearPattern.Found;
import org.jspecify.annotations.Nullable;

/** A place in a text that moves on over what it takes, up to a limit. */
final class PatternCursor {

  private final String text;
  private final int limit;
  private int position;

  PatternCursor(String text, int position, int limit) {
    this.text = text;
    this.position = position;
    this.limit = CodePoints.floor(text, limit);
  }

  int position() {
    return position;
  }

  int limit() {
    return limit;
  }

  void moveTo(int other) {
    position = other;
  }

  /** Takes what {@code pattern} fits right here; null, and stays, where it fits nothing. */
  @Nullable Found take(LinearPattern pattern) {
    Found found = pattern.at(text, position, limit);
    if (found != null) {
      position = found.end();
    }
    return found;
  }

  /** True where {@code pattern} fits right here; stays. */
  boolean isAt(LinearPattern pattern) {
    return pattern.fitsAt(text, position, limit);
  }
}
