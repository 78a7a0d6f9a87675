package io.nutgraf.reading.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDPage;

/** A page whose contents are decoded as a whole, and within limits. */
final class BoundedPage extends PDPage {

  BoundedPage(COSDictionary dictionary) {
    super(dictionary);
  }

  @Override
  public RandomAccessRead getContentsForStreamParsing() throws IOException {
    return getContentsForRandomAccess();
  }
}
