package io.nutgraf.reading.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Brings the glyphs of a line, which are sorted by place, into the order of reading: the rules of
 * the bidirectional algorithm (Unicode Standard Annex 9) that a line needs, run backwards. Where
 * most letters run from right to left the line is turned, and what runs the other way in it (Latin
 * words, numbers) is turned back; else the stretches that run from right to left are turned.
 */
final class VisualOrder {

  private VisualOrder() {}

  /** The words of {@code pieces}, each a glyph's characters or a space, from left to right. */
  static String toLogical(List<String> pieces) {
    String visual = String.join("", pieces);
    if (visual.chars().noneMatch(Scripts::isRightToLeft)) {
      return visual;
    }
    List<String> turned = new ArrayList<>(pieces);
    boolean rightToLeft = Scripts.runsRightToLeft(visual);
    if (rightToLeft) {
      Collections.reverse(turned);
    }
    turnRuns(turned, !rightToLeft);
    StringBuilder text = new StringBuilder();
    for (String piece : turned) {
      text.append(rightToLeft ? mirrored(piece) : piece);
    }
    return text.toString();
  }

  /** Turns every run of one direction, with the neutral characters within it. */
  private static void turnRuns(List<String> pieces, boolean ofRightToLeft) {
    int start = -1;
    int end = -1;
    for (int i = 0; i <= pieces.size(); i++) {
      String piece = i < pieces.size() ? pieces.get(i) : "";
      if (i < pieces.size() && runs(piece, ofRightToLeft)) {
        start = start < 0 ? i : start;
        end = i + 1;
      } else if (i == pieces.size() || runs(piece, !ofRightToLeft)) {
        if (start >= 0) {
          Collections.reverse(pieces.subList(start, end));
        }
        start = -1;
      }
    }
  }

  private static boolean runs(String piece, boolean rightToLeft) {
    int c = piece.isEmpty() ? ' ' : piece.codePointAt(0);
    return rightToLeft
        ? Scripts.isRightToLeft(c)
        : !Scripts.isRightToLeft(c) && Character.isLetterOrDigit(c);
  }

  private static String mirrored(String piece) {
    return switch (piece) {
      case "(" -> ")";
      case ")" -> "(";
      case "[" -> "]";
      case "]" -> "[";
      case "{" -> "}";
      case "}" -> "{";
      case "<" -> ">";
      case ">" -> "<";
      case "«" -> "»";
      case "»" -> "«";
      default -> piece;
    };
  }
}
