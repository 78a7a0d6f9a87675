package io.nutgraf.reading.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;

/** The pages of a file as they were read. */
final class PdfPages {

  private final List<PageText> texts = new ArrayList<>();
  private final Hyphens hyphens = new Hyphens();
  private final TaggedText tagged;
  private final PdfMeter meter;
  private boolean damaged;

  private PdfPages(TaggedText tagged, PdfMeter meter) {
    this.tagged = tagged;
    this.meter = meter;
  }

  /** Reads all pages below {@code catalog}. */
  static PdfPages read(COSDictionary catalog, PdfMeter meter) {
    PdfPages pages = new PdfPages(new TaggedText(TagTree.of(catalog), meter), meter);
    GlyphReader reader = new GlyphReader(catalog, meter);
    for (COSDictionary page : PageTree.pages(catalog, meter)) {
      pages.add(page, reader.read(new BoundedPage(page), () -> pages.damaged = true));
    }
    return pages;
  }

  private void add(COSDictionary page, PageGlyphs glyphs) {
    tagged.add(page, texts.size(), glyphs);
    PageText text = PageText.of(texts.size(), glyphs);
    meter.fragments(text.fragments().size() + text.aside().size());
    hyphens.learn(text.fragments());
    texts.add(text);
  }

  List<PageText> texts() {
    return texts;
  }

  /** What the tags of the file say. */
  TaggedText tagged() {
    return tagged;
  }

  Hyphens hyphens() {
    return hyphens;
  }

  /** True where the contents of a page are broken, so that it was read in part. */
  boolean isDamaged() {
    return damaged;
  }
}
