package io.nutgraf.reading.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;

/** Parses a file, leniently, into a document whose streams are bounded. */
final class BoundedParser extends PDFParser {

  BoundedParser(byte[] bytes, PdfMeter meter) throws IOException {
    super(new RandomAccessReadBuffer(bytes), "", null, null, IOUtils.createMemoryOnlyStreamCache());
    document = new BoundedDocument(this, meter);
  }

  /** Nothing: it would go down as deep as a file says, and {@link PageTree} sees to it. */
  @Override
  protected void checkPages(COSDictionary root) {}
}
