package io.nutgraf.reading.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts accents on their letters, where a font has none together and sets one over the other, and
 * turns presentation forms, ligatures above all, into letters.
 */
final class Accents {

  private static final String SPACING = "`´^~¨¯˘˙˚˝ˇ¸";
  private static final String COMBINING =
      "\u0300\u0301\u0302\u0303\u0308\u0304\u0306\u0307\u030a\u030b\u030c\u0327";

  private Accents() {}

  /** The glyphs of a line, sorted by place, with accents on their letters. */
  static List<Glyph> composed(List<Glyph> line) {
    List<Glyph> composed = new ArrayList<>(line.size());
    for (int i = 0; i < line.size(); i++) {
      Glyph glyph = line.get(i);
      char mark = combining(glyph.text());
      if (mark != 0 && i + 1 < line.size() && isOver(glyph, line.get(i + 1))) {
        composed.add(with(line.get(++i), mark));
      } else if (mark != 0 && !composed.isEmpty() && isOver(glyph, composed.getLast())) {
        composed.add(with(composed.removeLast(), mark));
      } else {
        composed.add(glyph);
      }
    }
    return composed;
  }

  /** {@code text} with letters for presentation forms, and nothing else changed. */
  static String withoutForms(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c >= 0xfb00 && c <= 0xfdff && !(c >= 0xfd3e && c <= 0xfd4f))
          || (c >= 0xfe70 && c < 0xfeff)) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
      }
    }
    return text;
  }

  private static char combining(String text) {
    int at = text.length() == 1 ? SPACING.indexOf(text.charAt(0)) : -1;
    return at < 0 ? 0 : COMBINING.charAt(at);
  }

  /** True where the middle of {@code accent} is over {@code letter}, and it is one. */
  private static boolean isOver(Glyph accent, Glyph letter) {
    float middle = (accent.left() + accent.right()) / 2;
    return letter.text().length() == 1
        && Character.isLetter(letter.text().charAt(0))
        && middle > letter.left() - letter.width() * 0.1f
        && middle < letter.right() + letter.width() * 0.1f
        && accent.left() < letter.right() - letter.width() * 0.3f
        && accent.right() > letter.left() + letter.width() * 0.3f;
  }

  private static Glyph with(Glyph letter, char mark) {
    String base =
        switch (letter.text()) {
          case "ı" -> "i";
          case "ȷ" -> "j";
          default -> letter.text();
        };
    String composed = Normalizer.normalize(base + mark, Normalizer.Form.NFC);
    return new Glyph(
        composed,
        letter.left(),
        letter.right(),
        letter.baseline(),
        letter.size(),
        letter.space(),
        letter.font(),
        letter.mark(),
        letter.order());
  }
}
