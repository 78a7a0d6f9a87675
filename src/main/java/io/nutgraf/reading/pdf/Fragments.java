package io.nutgraf.reading.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Makes fragments of the glyphs of a line: words by the gaps between glyphs. */
final class Fragments {

  private Fragments() {}

  /** The fragments of all lines of {@code glyphs}, from the top down. */
  static List<Fragment> of(List<Glyph> glyphs) {
    List<Fragment> fragments = new ArrayList<>();
    if (glyphs.isEmpty()) {
      return fragments;
    }
    for (List<Glyph> line : GlyphLines.of(DropCaps.joined(glyphs))) {
      split(line, fragments);
    }
    return fragments;
  }

  private static void split(List<Glyph> line, List<Fragment> fragments) {
    List<Glyph> piece = new ArrayList<>();
    float right = 0;
    for (Glyph glyph : line) {
      if (!glyph.isBlank()) {
        if (!piece.isEmpty()
            && glyph.left() - right
                > GlyphRun.WIDE * Math.min(glyph.size(), piece.getLast().size())) {
          add(piece, fragments);
          piece = new ArrayList<>();
        }
        right = piece.isEmpty() ? glyph.right() : Math.max(right, glyph.right());
      }
      if (!glyph.isBlank() || !piece.isEmpty()) {
        piece.add(glyph);
      }
    }
    add(piece, fragments);
  }

  private static void add(List<Glyph> piece, List<Fragment> fragments) {
    while (!piece.isEmpty() && piece.getLast().isBlank()) {
      piece.removeLast();
    }
    if (piece.stream().anyMatch(glyph -> !glyph.text().isEmpty())) {
      fragments.add(fragment(piece));
    }
  }

  @SuppressWarnings("ReferenceEquality") // the very glyph
  private static Fragment fragment(List<Glyph> glyphs) {
    List<String> pieces = new ArrayList<>();
    float tracking = tracking(glyphs);
    float firstWord = 0;
    Glyph last = glyphs.getFirst();
    boolean blank = false;
    for (Glyph glyph : glyphs) {
      if (glyph.isBlank()) {
        blank = true;
        continue;
      }
      if (glyph != last && isApart(last, glyph, blank, tracking)) {
        pieces.add(" ");
        firstWord = firstWord == 0 ? last.right() - glyphs.getFirst().left() : firstWord;
      }
      pieces.add(Accents.withoutForms(glyph.text()));
      last = glyph;
      blank = false;
    }
    float left = glyphs.getFirst().left();
    float width = last.right() - left;
    return Kinds.of(glyphs)
        .fragment(
            VisualOrder.toLogical(pieces), left, last.right(), firstWord == 0 ? width : firstWord);
  }

  private static boolean isApart(Glyph last, Glyph glyph, boolean blank, float tracking) {
    float gap = glyph.left() - last.right();
    float size = Math.max(last.size(), glyph.size());
    if (blank) {
      return gap > 0.03f * size;
    }
    boolean solid =
        !last.text().isEmpty()
            && !glyph.text().isEmpty()
            && Scripts.isSetSolid(last.text().codePointBefore(last.text().length()))
            && Scripts.isSetSolid(glyph.text().codePointAt(0));
    float least =
        Math.clamp(0.5f * Math.min(last.space(), glyph.space()), 0.1f * size, 0.18f * size);
    return !solid && gap > least + tracking;
  }

  private static boolean isLetter(Glyph glyph) {
    return !glyph.text().isEmpty() && Character.isLetterOrDigit(glyph.text().codePointAt(0));
  }

  /** By how much the letters are set apart, where they are: half of the gaps are smaller. */
  private static float tracking(List<Glyph> glyphs) {
    float[] gaps = new float[glyphs.size()];
    int count = 0;
    for (int i = 1; i < glyphs.size(); i++) {
      Glyph last = glyphs.get(i - 1);
      Glyph glyph = glyphs.get(i);
      if (isLetter(glyph) && isLetter(last)) {
        gaps[count++] = glyph.left() - last.right();
      }
    }
    if (count < 4) {
      return 0;
    }
    Arrays.sort(gaps, 0, count);
    float middle = gaps[count / 2];
    return middle > 0.06f * glyphs.getFirst().size() ? middle : 0;
  }
}
