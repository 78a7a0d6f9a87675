package io.nutgraf.reading.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/**
 * Follows which glyphs can be seen: white ones on white can't, whatever else is drawn. What is
 * drawn invisibly (rendering mode 3) counts as visible: that is how the words of a scan lie under
 * it.
 */
final class Paint {

  private final PaintedArea area = new PaintedArea();
  private final Deque<Boolean> saved = new ArrayDeque<>();
  private PageFrame frame = new PageFrame(0, 0, 1, 1, 0);
  private boolean white;
  private boolean subtractive;
  private float left;
  private float top;
  private float right;
  private float bottom;

  void startPage(PageFrame of) {
    frame = of;
    area.startPage(of.shownWidth(), of.shownHeight());
    saved.clear();
    white = false;
    subtractive = false;
    clearPath();
  }

  void save() {
    saved.push(white);
  }

  void restore() {
    if (!saved.isEmpty()) {
      white = saved.pop();
    }
  }

  /** True where a glyph at this place of the page can be seen. */
  boolean isVisible(float x, float y, PDGraphicsState state) {
    RenderingMode mode = state.getTextState().getRenderingMode();
    return !white || mode == RenderingMode.NEITHER || area.isPainted(x, y);
  }

  /** An image fills the unit square. */
  void image(PDGraphicsState state) {
    extend(state, 0, 0);
    extend(state, 1, 1);
    extend(state, 0, 1);
    extend(state, 1, 0);
    area.paint(left, top, right, bottom);
    clearPath();
  }

  /** Takes an operator of paths and colours; false for others. */
  boolean process(
      String name, List<COSBase> operands, PDGraphicsState state, PDResources resources) {
    switch (name) {
      case "g", "rg" -> colour(operands, false);
      case "k" -> colour(operands, true);
      case "cs" -> {
        subtractive = isSubtractive(operands, resources);
        white = false;
      }
      case "sc", "scn" -> colour(operands, subtractive);
      case "re" -> rectangle(operands, state);
      case "m", "l", "c", "v", "y" -> points(operands, state);
      case "f", "F", "f*", "B", "B*", "b", "b*" -> fill();
      case "S", "s", "n" -> clearPath();
      case "sh" -> area.paint(0, 0, frame.shownWidth(), frame.shownHeight());
      default -> {
        return false;
      }
    }
    return true;
  }

  private void colour(List<COSBase> operands, boolean ink) {
    boolean all = !operands.isEmpty();
    for (COSBase operand : operands) {
      all &=
          operand instanceof COSNumber n && (ink ? n.floatValue() < 0.02 : n.floatValue() > 0.98);
    }
    white = all;
  }

  /** Of a colour space whose numbers are amounts of ink, 0 is white; of others 1. */
  private static boolean isSubtractive(List<COSBase> operands, PDResources resources) {
    if (operands.isEmpty() || !(operands.getFirst() instanceof COSName name)) {
      return false;
    }
    COSDictionary spaces = resources.getCOSObject().getCOSDictionary(COSName.COLORSPACE);
    COSBase space = spaces == null ? null : spaces.getDictionaryObject(name);
    COSBase kind = space instanceof COSArray array && array.size() > 0 ? array.getObject(0) : name;
    if (COSName.ICCBASED.equals(kind) && space instanceof COSArray array) {
      return array.getObject(1) instanceof COSDictionary profile
          && profile.getInt(COSName.N, 3) == 4;
    }
    return COSName.SEPARATION.equals(kind)
        || COSName.DEVICEN.equals(kind)
        || COSName.DEVICECMYK.equals(kind);
  }

  private void rectangle(List<COSBase> operands, PDGraphicsState state) {
    if (operands.size() == 4
        && operands.get(0) instanceof COSNumber x
        && operands.get(1) instanceof COSNumber y
        && operands.get(2) instanceof COSNumber width
        && operands.get(3) instanceof COSNumber height) {
      extend(state, x.floatValue(), y.floatValue());
      extend(state, x.floatValue() + width.floatValue(), y.floatValue() + height.floatValue());
    }
  }

  private void points(List<COSBase> operands, PDGraphicsState state) {
    for (int i = 0; i + 1 < operands.size(); i += 2) {
      if (operands.get(i) instanceof COSNumber x && operands.get(i + 1) instanceof COSNumber y) {
        extend(state, x.floatValue(), y.floatValue());
      }
    }
  }

  private void extend(PDGraphicsState state, float x, float y) {
    Matrix matrix = state.getCurrentTransformationMatrix();
    float userX = x * matrix.getScaleX() + y * matrix.getShearX() + matrix.getTranslateX();
    float userY = x * matrix.getShearY() + y * matrix.getScaleY() + matrix.getTranslateY();
    float shownX = frame.x(userX, userY);
    float shownY = frame.y(userX, userY);
    left = Math.min(left, shownX);
    right = Math.max(right, shownX);
    top = Math.min(top, shownY);
    bottom = Math.max(bottom, shownY);
  }

  private void fill() {
    if (!white && right > left) {
      area.paint(left, top, right, bottom);
    }
    clearPath();
  }

  private void clearPath() {
    left = Float.MAX_VALUE;
    top = Float.MAX_VALUE;
    right = -Float.MAX_VALUE;
    bottom = -Float.MAX_VALUE;
  }
}
