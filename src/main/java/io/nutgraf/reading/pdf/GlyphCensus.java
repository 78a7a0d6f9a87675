package io.nutgraf.reading.pdf;

/** Counts of the glyphs of a font how many stand for no character that anybody writes. */
final class GlyphCensus {

  /** Fewer glyphs say nothing about a font. */
  private static final int FEW = 12;

  private int glyphs;
  private int unmapped;

  void mapped(String text) {
    glyphs++;
    int c = text.isEmpty() ? ' ' : text.codePointAt(0);
    int type = Character.getType(c);
    if (type == Character.PRIVATE_USE
        || type == Character.UNASSIGNED
        || type == Character.SURROGATE
        || (type == Character.CONTROL && !Character.isWhitespace(c))
        || c == 0xfffd) {
      unmapped++;
    }
  }

  void unmapped() {
    glyphs++;
    unmapped++;
  }

  int glyphs() {
    return glyphs;
  }

  int unmappedGlyphs() {
    return unmapped;
  }

  /** True where more than a fifth of them do. */
  boolean isNonsense() {
    return glyphs >= FEW && unmapped * 5 > glyphs;
  }
}
