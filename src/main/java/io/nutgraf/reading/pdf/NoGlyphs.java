package io.nutgraf.reading.pdf;

import java.awt.geom.GeneralPath;
import java.util.List;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.util.BoundingBox;

/** Stands for a font whose program is not in the file: nothing is drawn with it. */
final class NoGlyphs implements FontBoxFont {

  /** As wide as half of its height, which most letters are; in thousandths of an em. */
  private static final float WIDTH = 500;

  @Override
  public String getName() {
    return "none";
  }

  @Override
  public BoundingBox getFontBBox() {
    return new BoundingBox(0, -200, 1000, 800);
  }

  @Override
  public List<Number> getFontMatrix() {
    return List.of(0.001, 0, 0, 0.001, 0, 0);
  }

  @Override
  public GeneralPath getPath(String name) {
    return new GeneralPath();
  }

  @Override
  public float getWidth(String name) {
    return WIDTH;
  }

  @Override
  public boolean hasGlyph(String name) {
    return true;
  }
}
