package io.nutgraf.reading.office;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Which part of a field stands open (ECMA-376, part 1, section 17.16.18): its code, which is no
 * text, or its result, which is. Fields nest, and results go over paragraphs.
 */
final class FieldCodes {

  private final Deque<Boolean> open = new ArrayDeque<>();
  private int codes;

  /** Takes note of a {@code fldChar} of {@code type}. */
  void mark(String type) {
    switch (type) {
      case "begin" -> {
        open.push(true);
        codes++;
      }
      case "separate" -> {
        leave();
        open.push(false);
      }
      case "end" -> leave();
      default -> {}
    }
  }

  private void leave() {
    if (!open.isEmpty() && open.pop()) {
      codes--;
    }
  }

  /** Ends what codes are open: one that nobody ends would hide the rest of the text. */
  void endParagraph() {
    if (codes > 0) {
      open.removeIf(isCode -> isCode);
      codes = 0;
    }
  }

  boolean isCode() {
    return codes > 0;
  }
}
