package io.nutgraf.reading.pdf;

import java.util.List;

/** The smallest rectangle around fragments. */
record Box(float left, float top, float right, float bottom) {

  static Box of(List<Fragment> fragments) {
    float left = Float.MAX_VALUE;
    float top = Float.MAX_VALUE;
    float right = -Float.MAX_VALUE;
    float bottom = -Float.MAX_VALUE;
    for (Fragment fragment : fragments) {
      left = Math.min(left, fragment.left());
      top = Math.min(top, fragment.top());
      right = Math.max(right, fragment.right());
      bottom = Math.max(bottom, fragment.bottom());
    }
    return new Box(left, top, right, bottom);
  }
}
