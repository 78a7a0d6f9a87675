package io.nutgraf.reading.pdf;

/**
 * What a PDF file may hold. What holds more of anything ends as {@code document_too_large}, before
 * it costs more: pdfbox itself counts nothing and sees no interrupt.
 *
 * @param pages pages; of what a file claims, only those that it has count
 * @param operators operators of content streams, those of forms each time they are drawn
 * @param forms forms (contents drawn from within contents), each time one is drawn
 * @param glyphs glyphs
 * @param glyphsOfPage glyphs of one page, which are all held at once
 * @param fragments pieces of lines that wide gaps part, those of tagged contents twice; all are
 *     held
 * @param fonts fonts
 * @param decodedBytes bytes that all streams together are decoded to, each time one is read
 * @param decodedBytesOfStream bytes that one stream is decoded to
 * @param objects entries of one cross-reference stream
 * @param textLength the text, in UTF-16 code units
 */
record PdfLimits(
    int pages,
    int operators,
    int forms,
    int glyphs,
    int glyphsOfPage,
    int fragments,
    int fonts,
    long decodedBytes,
    long decodedBytesOfStream,
    int objects,
    int textLength) {

  /** What a function of 1024 MB takes. */
  static final PdfLimits DEFAULT =
      new PdfLimits(
          10_000,
          5_000_000,
          100_000,
          10_000_000,
          300_000,
          2_000_000,
          5_000,
          512L << 20,
          64L << 20,
          1_000_000,
          20_000_000);

  /** The same, or less where these are less. */
  PdfLimits within(int otherPages, long otherDecodedBytes) {
    return new PdfLimits(
        Math.min(pages, otherPages),
        operators,
        forms,
        glyphs,
        glyphsOfPage,
        fragments,
        fonts,
        Math.min(decodedBytes, otherDecodedBytes),
        Math.min(decodedBytesOfStream, otherDecodedBytes),
        objects,
        textLength);
  }
}
