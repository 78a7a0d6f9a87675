package io.nutgraf.reading.pdf;

import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/** A font as a reader of the text sees it, and how well its glyphs are mapped to characters. */
final class FontFace {

  private static final float BOLD_WEIGHT = 600;

  /** The mark of a font that is there in part, "ABCDEF+" (ISO 32000-1, 9.6.4). */
  private static final int SUBSET = 7;

  /** How the names of fonts for formulas begin: of TeX, of MathType, of Symbol. */
  private static final List<String> MATHEMATICAL =
      List.of(
          "cmmi",
          "cmsy",
          "cmex",
          "cmbsy",
          "msam",
          "msbm",
          "eufm",
          "eusm",
          "eurm",
          "rsfs",
          "lmmi",
          "lmsy",
          "lmex",
          "txmi",
          "txsy",
          "txex",
          "pxmi",
          "pxsy",
          "pxex",
          "ntxmi",
          "ntxsy",
          "ntxex",
          "mtmi",
          "mtsy",
          "mtex",
          "rmtmi",
          "mt2mi",
          "mt2sy",
          "stmary",
          "wasy",
          "symbol",
          "stixsize",
          "stixint",
          "stixnonuni",
          "euclidsymbol",
          "euclidextra",
          "mathematica");

  private final PDFont font;
  private final String name;
  private final boolean bold;
  private final boolean mathematical;
  private final float space;
  final GlyphCensus census = new GlyphCensus();

  FontFace(PDFont font) {
    this.font = font;
    this.name = nameOf(font);
    this.bold = bold(font, name);
    this.mathematical = isMathematical(name);
    this.space = spaceOf(font);
  }

  PDFont font() {
    return font;
  }

  /** Its name in small letters, without the mark of a subset. */
  String name() {
    return name;
  }

  /** True for fonts that only formulas are set in. */
  boolean isMathematical() {
    return mathematical;
  }

  boolean isBold() {
    return bold;
  }

  /** How wide a space is, in ems; a fourth where the font does not say. */
  float space() {
    return space;
  }

  private static boolean bold(PDFont font, String name) {
    PDFontDescriptor descriptor = font.getFontDescriptor();
    return name.contains("bold")
        || name.contains("black")
        || name.contains("heavy")
        || name.contains("cmbx")
        || (descriptor != null
            && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT));
  }

  private static boolean isMathematical(String name) {
    return name.contains("math") || MATHEMATICAL.stream().anyMatch(name::startsWith);
  }

  private static String nameOf(PDFont font) {
    String name = String.valueOf(font.getName());
    boolean isSubset = name.length() > SUBSET && name.charAt(SUBSET - 1) == '+';
    return name.substring(isSubset ? SUBSET : 0).toLowerCase(Locale.ROOT);
  }

  private static float spaceOf(PDFont font) {
    float width = font.getSpaceWidth() * font.getFontMatrix().getScaleX();
    return width > 0.1f && width < 0.8f ? width : 0.25f;
  }
}
