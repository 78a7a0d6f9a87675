package io.nutgraf.reading.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins initials that reach down over several lines to the word that they begin: the letter is
 * moved to the first line beside it, and these lines begin where it does.
 */
final class DropCaps {

  /** How large an initial is at least, in ems of the text beside it. */
  private static final float LARGE = 1.7f;

  /** A page with more letters so large has no initials. */
  private static final int MOST = 40;

  /** How far from the initial its lines begin at most, in ems of the page. */
  private static final float NEAR = 1.6f;

  /** How high capitals are, in ems. */
  private static final float HEIGHT = 0.75f;

  private final List<Glyph> glyphs;
  private final float em;

  private DropCaps(List<Glyph> glyphs) {
    this.glyphs = new ArrayList<>(glyphs);
    this.em = usualSize(glyphs);
  }

  /** The glyphs of a page, in the same order, with initials in the first of their lines. */
  static List<Glyph> joined(List<Glyph> glyphs) {
    DropCaps caps = new DropCaps(glyphs);
    List<Integer> initials = caps.initials();
    if (initials.isEmpty() || initials.size() > MOST) {
      return glyphs;
    }
    initials.forEach(caps::join);
    return caps.glyphs;
  }

  /** That of most glyphs. */
  private static float usualSize(List<Glyph> glyphs) {
    Map<Float, Integer> sizes = new HashMap<>();
    glyphs.forEach(glyph -> sizes.merge(glyph.size(), 1, Integer::sum));
    return sizes.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0f);
  }

  /** Large letters that have no others beside them. */
  private List<Integer> initials() {
    List<Integer> large = new ArrayList<>();
    for (int i = 0; i < glyphs.size(); i++) {
      Glyph glyph = glyphs.get(i);
      if (glyph.size() > LARGE * em && !glyph.isBlank()) {
        large.add(i);
      }
    }
    if (large.size() > MOST * MOST) {
      return List.of();
    }
    List<Integer> initials = new ArrayList<>();
    for (int at : large) {
      boolean isAlone = large.stream().noneMatch(other -> other != at && isBeside(at, other));
      if (isAlone && isLetter(glyphs.get(at).text())) {
        initials.add(at);
      }
    }
    return initials;
  }

  private static boolean isLetter(String text) {
    return text.codePointCount(0, text.length()) == 1
        && (Character.isUpperCase(text.codePointAt(0)) || Character.isDigit(text.codePointAt(0)));
  }

  private boolean isBeside(int one, int other) {
    Glyph first = glyphs.get(one);
    Glyph second = glyphs.get(other);
    float near = first.size();
    return Math.abs(first.baseline() - second.baseline()) < near
        && first.left() < second.right() + near
        && second.left() < first.right() + near;
  }

  private void join(int initial) {
    Glyph cap = glyphs.get(initial);
    List<Integer> begins = linesBeside(cap);
    if (begins.size() < 2) {
      return;
    }
    int top = begins.getFirst();
    for (int at : begins) {
      Glyph first = glyphs.get(at);
      glyphs.set(at, moved(first, at == top ? first.left() : cap.left(), first.right(), first));
    }
    Glyph first = glyphs.get(top);
    glyphs.set(initial, moved(cap, cap.left(), first.left(), first));
  }

  private static Glyph moved(Glyph glyph, float left, float right, Glyph line) {
    return new Glyph(
        glyph.text(),
        left,
        right,
        line.baseline(),
        line.size(),
        line.space(),
        line.font(),
        glyph.mark(),
        glyph.order());
  }

  /** The first glyphs of the lines that stand to the right of {@code cap}, from the top down. */
  private List<Integer> linesBeside(Glyph cap) {
    Map<Integer, Integer> firstByHeight = new HashMap<>();
    for (int i = 0; i < glyphs.size(); i++) {
      Glyph glyph = glyphs.get(i);
      boolean isSmall = glyph.size() * LARGE < cap.size() && !glyph.isBlank();
      float rise = cap.baseline() - glyph.baseline();
      boolean isAtHeight = rise > -glyph.size() && rise < HEIGHT * cap.size();
      if (isSmall && isAtHeight && glyph.left() > cap.left() - 0.5f * glyph.size()) {
        int height = Math.round(glyph.baseline() / (0.2f * em));
        firstByHeight.merge(
            height, i, (a, b) -> glyphs.get(a).left() <= glyphs.get(b).left() ? a : b);
      }
    }
    return firstByHeight.values().stream()
        .filter(i -> isNextTo(cap, glyphs.get(i)))
        .sorted(Comparator.comparingDouble(i -> glyphs.get(i).baseline()))
        .toList();
  }

  private boolean isNextTo(Glyph cap, Glyph first) {
    float gap = first.left() - cap.right();
    return gap > -0.2f * em && gap < NEAR * em;
  }
}
