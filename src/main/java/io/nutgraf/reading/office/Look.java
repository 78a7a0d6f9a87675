package io.nutgraf.reading.office;

import org.jspecify.annotations.Nullable;

/**
 * What a style, or a run of words, says of how it looks; null where it says nothing.
 *
 * @param outline the level of a heading, 1 the highest; 0 for none
 * @param isHidden that it is not shown
 * @param isBold that it is set bold
 * @param isListed that it is an item of a list
 */
record Look(
    @Nullable Integer outline,
    @Nullable Boolean isHidden,
    @Nullable Boolean isBold,
    @Nullable Boolean isListed) {

  static final Look UNSAID = new Look(null, null, null, null);

  /** This, and {@code other} where this says nothing. */
  Look over(Look other) {
    return new Look(
        outline == null ? other.outline : outline,
        isHidden == null ? other.isHidden : isHidden,
        isBold == null ? other.isBold : isBold,
        isListed == null ? other.isListed : isListed);
  }

  Look outlined(int level) {
    return new Look(level, isHidden, isBold, isListed);
  }

  Look hidden(boolean hidden) {
    return new Look(outline, hidden, isBold, isListed);
  }

  Look bold(boolean bold) {
    return new Look(outline, isHidden, bold, isListed);
  }

  Look listed(boolean listed) {
    return new Look(outline, isHidden, isBold, listed);
  }

  boolean isShown() {
    return isHidden == null || !isHidden;
  }
}
