package io.nutgraf.reading.pdf;

import io.nutgraf.model.Budget;
import io.nutgraf.reading.format.UnreadableException;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Optional;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.jspecify.annotations.Nullable;

/** The fonts of a file, each made once, of its {@linkplain FontDictionary harmless} description. */
final class PdfFonts {

  private final IdentityHashMap<COSDictionary, Optional<PDFont>> fonts = new IdentityHashMap<>();
  private final PdfMeter meter;

  PdfFonts(PdfMeter meter) {
    this.meter = meter;
  }

  /** The font that {@code dictionary} describes; empty where that makes none. */
  Optional<PDFont> font(@Nullable COSBase dictionary) {
    if (!(dictionary instanceof COSDictionary described)) {
      return Optional.empty();
    }
    Optional<PDFont> known = fonts.get(described);
    if (known != null) {
      return known;
    }
    meter.font();
    Optional<PDFont> made = make(described);
    fonts.put(described, made);
    return made;
  }

  private static Optional<PDFont> make(COSDictionary described) {
    try {
      return Optional.of(PDFontFactory.createFont(FontDictionary.harmless(described)));
    } catch (UnreadableException e) {
      throw e;
    } catch (IOException | RuntimeException broken) {
      Budget.check();
      return Optional.empty();
    }
  }
}
