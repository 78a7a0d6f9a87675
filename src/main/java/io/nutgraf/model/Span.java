package io.nutgraf.model;

/**
 * A part of a text: {@code start} inclusive to {@code end} exclusive, in UTF-16 code units.
 *
 * @param start the first code unit, 0 or more
 * @param end one past the last code unit, {@code start} or more
 */
public record Span(int start, int end) implements Comparable<Span> {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + ".." + end);
    }
  }

  /** The number of UTF-16 code units. */
  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  /**
   * The slice of {@code text} that this span names.
   *
   * @throws IllegalArgumentException if it begins or ends inside a character
   */
  public String of(String text) {
    if (Surrogates.splits(text, start) || Surrogates.splits(text, end)) {
      throw new IllegalArgumentException("half a character at " + start + ".." + end);
    }
    return text.substring(start, end);
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** In the order of the text, the longer first where two begin together. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(other.end, end);
  }
}
