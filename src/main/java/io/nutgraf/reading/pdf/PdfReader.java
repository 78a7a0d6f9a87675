package io.nutgraf.reading.pdf;

import io.nutgraf.model.Budget;
import io.nutgraf.model.RejectionCode;
import io.nutgraf.model.Stated;
import io.nutgraf.model.Warning;
import io.nutgraf.reading.format.DocumentReader;
import io.nutgraf.reading.format.RawDocument;
import io.nutgraf.reading.format.Reading;
import io.nutgraf.reading.format.UnreadableException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Reads PDF files by pdfbox, which parses them and places their glyphs; words, columns and blocks
 * are made here. Nothing is drawn, no image is decoded, no font of the machine is looked for.
 */
public final class PdfReader implements DocumentReader {

  /** Servers add a little of their own behind the end of a file. */
  private static final int LAST = 4096;

  private static final String TYPE = "application/pdf";

  /** pdfbox tells a log of every oddity of a file; held here, or the setting may be collected. */
  private static final List<Logger> SILENT =
      List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

  static {
    SILENT.forEach(logger -> logger.setLevel(Level.OFF));
    OwnFonts.install();
  }

  private final PdfLimits limits;

  /**
   * A reader of files with up to so many pages, whose streams are decoded to so many bytes at most.
   */
  public static PdfReader within(int pages, long decodedBytes) {
    return new PdfReader(PdfLimits.DEFAULT.within(pages, decodedBytes));
  }

  PdfReader(PdfLimits limits) {
    this.limits = limits;
  }

  @Override
  public Reading read(RawDocument raw) {
    PdfMeter meter = new PdfMeter(limits);
    try (PDDocument document = parse(raw.bytes(), meter)) {
      return read(raw, document, meter);
    } catch (InvalidPasswordException e) {
      return Reading.unreadable(
          RejectionCode.ENCRYPTED_DOCUMENT, "The PDF file is encrypted with a password.");
    } catch (IOException | StackOverflowError e) {
      throw malformed();
    }
  }

  private static UnreadableException malformed() {
    return UnreadableException.malformed("The PDF file is broken.");
  }

  private static PDDocument parse(byte[] bytes, PdfMeter meter) throws IOException {
    try {
      return new BoundedParser(bytes, meter).parse();
    } catch (UnreadableException e) {
      throw e;
    } catch (RuntimeException e) {
      Budget.check();
      throw malformed();
    }
  }

  /** A whole file says at its end that it ends there. */
  private static boolean isCutOff(byte[] bytes) {
    int from = Math.max(0, bytes.length - LAST);
    return !new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1)
        .contains("%%EOF");
  }

  private Reading read(RawDocument raw, PDDocument document, PdfMeter meter) {
    PdfPages pages = PdfPages.read(document.getDocumentCatalog().getCOSObject(), meter);
    List<Warning> warnings = new ArrayList<>();
    if (pages.isDamaged() || isCutOff(raw.bytes())) {
      warnings.add(PdfWarnings.damaged());
    }
    List<Passage> passages = Layout.of(pages);
    if (Nonsense.removeFrom(passages)) {
      warnings.add(PdfWarnings.textUnreliable());
    }
    PdfText text = new PdfText(limits.textLength(), pages.hyphens());
    text.write(passages);
    PdfProperties properties =
        PdfProperties.of(
            document.getDocumentCatalog().getCOSObject(), document.getDocument().getTrailer());
    Stated stated = PdfStated.of(passages, text, properties, pages.hyphens());
    return Reading.of(raw, text.build(), stated, warnings, TYPE, null);
  }
}
