package io.nutgraf.reading.pdf;

import io.nutgraf.model.Budget;
import io.nutgraf.reading.format.UnreadableException;

/**
 * Counts what a file costs, and leaves it by {@link UnreadableException} where that is too much.
 * What is thrown is no {@code IOException}: those pdfbox logs and goes on.
 */
final class PdfMeter {

  /** How many operators, or glyphs, there are between two looks at the budget. */
  private static final int OFTEN = 0x3ff;

  private final PdfLimits limits;
  private int pages;
  private int operators;
  private int forms;
  private int glyphs;
  private int glyphsOfPage;
  private int fragments;
  private int fonts;
  private long decoded;

  PdfMeter(PdfLimits limits) {
    this.limits = limits;
  }

  PdfLimits limits() {
    return limits;
  }

  /** The glyphs that follow are of another page. */
  void startPage() {
    glyphsOfPage = 0;
  }

  void page() {
    check(++pages <= limits.pages(), "pages");
  }

  void operator() {
    if ((++operators & OFTEN) == 0) {
      Budget.check();
    }
    check(operators <= limits.operators(), "operators");
  }

  void form() {
    check(++forms <= limits.forms(), "forms");
  }

  void glyph() {
    if ((++glyphs & OFTEN) == 0) {
      Budget.check();
    }
    check(glyphs <= limits.glyphs(), "glyphs");
    check(++glyphsOfPage <= limits.glyphsOfPage(), "glyphs on one page");
  }

  /** Counts what is held of a page, once it is made: glyphs of one page are few enough. */
  void fragments(int more) {
    fragments += more;
    check(fragments <= limits.fragments(), "pieces of lines");
  }

  void font() {
    check(++fonts <= limits.fonts(), "fonts");
  }

  void decoded(long bytes) {
    decoded += bytes;
    check(decoded <= limits.decodedBytes(), "compressed bytes");
  }

  private static void check(boolean fits, String ofWhat) {
    if (!fits) {
      throw UnreadableException.tooLarge("The PDF file has too many " + ofWhat + ".");
    }
  }
}
