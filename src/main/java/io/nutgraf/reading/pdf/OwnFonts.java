package io.nutgraf.reading.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * Fonts that a file names and does not hold. pdfbox's own mapper reads all fonts of the machine at
 * its first use and writes what it found to the home folder; a text needs none of them.
 */
final class OwnFonts implements FontMapper {

  /**
   * The font of pdfbox's jar. Its glyphs have the numbers that those of Arial and Times New Roman
   * have, so that text set in those by number can be read.
   */
  private static final String LAST_RESORT =
      "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private static final class Lazy {
    static final TrueTypeFont FONT = parse();
  }

  private OwnFonts() {}

  /** Has pdfbox ask here for fonts, once and for all. */
  static void install() {
    FontMappers.set(new OwnFonts());
  }

  @Override
  public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
    return new FontMapping<>(Lazy.FONT, false);
  }

  @Override
  public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
    return new FontMapping<>(new NoGlyphs(), false);
  }

  @Override
  @SuppressWarnings("NullAway") // null says that the font is no OpenType font
  public CIDFontMapping getCIDFont(
      String name, PDFontDescriptor descriptor, PDCIDSystemInfo system) {
    return new CIDFontMapping(null, Lazy.FONT, false);
  }

  private static TrueTypeFont parse() {
    try (InputStream in = FontMapper.class.getResourceAsStream(LAST_RESORT)) {
      return new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
