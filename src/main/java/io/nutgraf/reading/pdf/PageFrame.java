package io.nutgraf.reading.pdf;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * A page as it is shown: turned as it says, cut to its crop box, with its origin at the upper left.
 *
 * @param left of the crop box, in user space
 * @param bottom of it
 * @param width of it, before it is turned, in points
 * @param height of it
 * @param rotation 0, 90, 180 or 270, clockwise
 */
record PageFrame(float left, float bottom, float width, float height, int rotation) {

  static PageFrame of(PDPage page) {
    PDRectangle box = page.getCropBox();
    boolean isEmpty = !(box.getWidth() > 1) || !(box.getHeight() > 1);
    PDRectangle shown = isEmpty ? PDRectangle.LETTER : box;
    return new PageFrame(
        shown.getLowerLeftX(),
        shown.getLowerLeftY(),
        shown.getWidth(),
        shown.getHeight(),
        Math.floorMod(page.getRotation() / 90 * 90, 360));
  }

  float shownWidth() {
    return isUpright() ? width : height;
  }

  float shownHeight() {
    return isUpright() ? height : width;
  }

  float x(float userX, float userY) {
    float x = userX - left;
    float y = userY - bottom;
    return switch (rotation) {
      case 90 -> y;
      case 180 -> width - x;
      case 270 -> height - y;
      default -> x;
    };
  }

  float y(float userX, float userY) {
    float x = userX - left;
    float y = userY - bottom;
    return switch (rotation) {
      case 90 -> x;
      case 180 -> y;
      case 270 -> width - x;
      default -> height - y;
    };
  }

  private boolean isUpright() {
    return rotation % 180 == 0;
  }
}
