package io.nutgraf.reading.pdf;

import java.util.Locale;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/** A font as a reader of the text sees it, and how well its glyphs are mapped to characters. */
final class FontFace {

  private static final float BOLD_WEIGHT = 600;

  private final PDFont font;
  private final boolean bold;
  private final float space;
  final GlyphCensus census = new GlyphCensus();

  FontFace(PDFont font) {
    this.font = font;
    this.bold = bold(font);
    this.space = spaceOf(font);
  }

  PDFont font() {
    return font;
  }

  boolean isBold() {
    return bold;
  }

  /** How wide a space is, in ems; a fourth where the font does not say. */
  float space() {
    return space;
  }

  private static boolean bold(PDFont font) {
    PDFontDescriptor descriptor = font.getFontDescriptor();
    String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
    return name.contains("bold")
        || name.contains("black")
        || name.contains("heavy")
        || name.contains("cmbx")
        || (descriptor != null
            && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT));
  }

  private static float spaceOf(PDFont font) {
    float width = font.getSpaceWidth() * font.getFontMatrix().getScaleX();
    return width > 0.1f && width < 0.8f ? width : 0.25f;
  }
}
