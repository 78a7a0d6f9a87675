package io.nutgraf.reading.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.jspecify.annotations.Nullable;

/** Which characters a glyph stands for. */
final class GlyphText {

  private static final GlyphList NAMES = names();

  /**
   * Ligatures at the places that they have in the fonts of TeX, old (OT1) and new (T1); no other
   * encoding has letters among the control characters.
   */
  private static final String[] LIGATURES = {"ff", "fi", "fl", "ffi", "ffl"};

  private static final int FIRST_OLD = 11;
  private static final int FIRST_NEW = 27;

  private GlyphText() {}

  /** The characters of {@code code}, counted in {@code census}; null where nothing says which. */
  static @Nullable String of(PDFont font, int code, GlyphCensus census) {
    String mapped = font.toUnicode(code, NAMES);
    if (mapped != null && Glyph.isBlank(mapped)) {
      return " ";
    }
    if (mapped != null && !isControl(mapped)) {
      census.mapped(mapped);
      return mapped;
    }
    if (!(font instanceof PDSimpleFont simple)) {
      census.unmapped();
      return null;
    }
    if (!isNamedByCode(simple, code)) {
      census.unmapped();
    }
    String ligature = ligature(code);
    if (ligature != null) {
      return ligature;
    }
    // As Acrobat does: the code itself.
    return code < ' ' ? null : String.valueOf((char) code);
  }

  /** True for names such as "a73" of code 73: then the code is the character's own. */
  private static boolean isNamedByCode(PDSimpleFont font, int code) {
    String name = font.getEncoding() == null ? null : font.getEncoding().getName(code);
    if (name == null || name.length() < 2 || name.length() > 5) {
      return false;
    }
    String digits = Integer.toString(code);
    int letters = name.length() - digits.length();
    return letters > 0 && letters <= 2 && name.endsWith(digits) && isLetters(name, letters);
  }

  private static boolean isLetters(String name, int count) {
    return name.chars().limit(count).allMatch(Character::isLetter);
  }

  private static boolean isControl(String text) {
    return text.length() == 1 && Character.isISOControl(text.charAt(0));
  }

  private static @Nullable String ligature(int code) {
    if (code >= FIRST_OLD && code < FIRST_OLD + LIGATURES.length) {
      return LIGATURES[code - FIRST_OLD];
    }
    return code >= FIRST_NEW && code < FIRST_NEW + LIGATURES.length
        ? LIGATURES[code - FIRST_NEW]
        : null;
  }

  private static GlyphList names() {
    String additional = "/org/apache/pdfbox/resources/glyphlist/additional.txt";
    try (InputStream in = GlyphList.class.getResourceAsStream(additional)) {
      return new GlyphList(GlyphList.getAdobeGlyphList(), in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
