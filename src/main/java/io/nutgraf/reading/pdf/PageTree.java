package io.nutgraf.reading.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a file, in order: those that are there, whatever number it claims. Each node of the
 * tree is entered once, so that loops end, and none by recursion.
 */
final class PageTree {

  private PageTree() {}

  /** The dictionaries of all pages below {@code catalog}. */
  static List<COSDictionary> pages(COSDictionary catalog, PdfMeter meter) {
    List<COSDictionary> pages = new ArrayList<>();
    Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<COSBase> open = new ArrayDeque<>();
    push(catalog.getDictionaryObject(COSName.PAGES), open);
    while (!open.isEmpty()) {
      COSBase next = open.pop();
      if (!(next instanceof COSDictionary node) || !seen.add(node)) {
        continue;
      }
      COSArray kids = node.getCOSArray(COSName.KIDS);
      if (kids == null) {
        meter.page();
        pages.add(node);
        continue;
      }
      for (int i = kids.size() - 1; i >= 0; i--) {
        push(kids.getObject(i), open);
      }
    }
    return pages;
  }

  private static void push(@Nullable COSBase node, Deque<COSBase> open) {
    if (node != null) {
      open.push(node);
    }
  }
}
