package io.nutgraf.reading.pdf;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/** Keeps which marked content is open while a page is read. */
final class MarkedContent {

  private static final int DEEPEST = 1_000;
  private static final COSName OCG_OFF = COSName.OFF;

  private final Set<COSDictionary> hidden;
  private final Deque<Mark> open = new ArrayDeque<>();
  private final Deque<String> replaced = new ArrayDeque<>();
  private int tooDeep;

  /**
   * @param catalog of the document, whose layers may be off
   */
  MarkedContent(COSDictionary catalog) {
    hidden = hiddenLayers(catalog);
  }

  void startPage() {
    open.clear();
    replaced.clear();
    tooDeep = 0;
  }

  Mark current() {
    return open.isEmpty() ? Mark.NONE : open.peek();
  }

  /**
   * What the glyphs that follow stand for, where that is stated; then it is given once, and is
   * empty for the rest of them. Null where it is not.
   */
  @Nullable String replacement() {
    if (replaced.isEmpty() || replaced.peek().equals(NOTHING)) {
      return null;
    }
    String text = replaced.pop();
    replaced.push("");
    return text;
  }

  private static final String NOTHING = "\u0000";

  void begin(@Nullable COSName tag, @Nullable COSDictionary properties) {
    if (open.size() >= DEEPEST) {
      tooDeep++;
      return;
    }
    Mark outer = current();
    int id = properties == null ? -1 : properties.getInt(COSName.MCID, -1);
    boolean artifact = COSName.ARTIFACT.equals(tag);
    boolean off = COSName.OC.equals(tag) && properties != null && isHidden(properties);
    open.push(
        new Mark(
            id >= 0 ? id : outer.id(), artifact || outer.isArtifact(), off || outer.isHidden()));
    COSBase actual =
        properties == null ? null : properties.getDictionaryObject(COSName.ACTUAL_TEXT);
    String outerText = replaced.isEmpty() ? NOTHING : replaced.peek();
    replaced.push(
        actual instanceof COSString text ? text.getString() : outerText.isEmpty() ? "" : NOTHING);
  }

  void end() {
    if (tooDeep > 0) {
      tooDeep--;
    } else if (!open.isEmpty()) {
      open.pop();
      replaced.pop();
    }
  }

  /** A layer, or a group of layers none of which is shown (ISO 32000-1, 8.11.2). */
  boolean isHidden(COSDictionary layer) {
    if (hidden.contains(layer)) {
      return true;
    }
    COSBase of = layer.getDictionaryObject(COSName.OCGS);
    if (of instanceof COSDictionary one) {
      return hidden.contains(one);
    }
    if (of instanceof COSArray several && several.size() > 0 && several.size() < DEEPEST) {
      for (int i = 0; i < several.size(); i++) {
        if (!(several.getObject(i) instanceof COSDictionary one) || !hidden.contains(one)) {
          return false;
        }
      }
      return true;
    }
    return false;
  }

  private static Set<COSDictionary> hiddenLayers(COSDictionary catalog) {
    Set<COSDictionary> hidden = Collections.newSetFromMap(new IdentityHashMap<>());
    COSDictionary properties = catalog.getCOSDictionary(COSName.OCPROPERTIES);
    COSDictionary defaults = properties == null ? null : properties.getCOSDictionary(COSName.D);
    COSArray off = defaults == null ? null : defaults.getCOSArray(OCG_OFF);
    for (int i = 0; off != null && i < off.size(); i++) {
      if (off.getObject(i) instanceof COSDictionary layer) {
        hidden.add(layer);
      }
    }
    return hidden;
  }
}
