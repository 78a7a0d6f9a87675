package io.nutgraf.reading.pdf;

import io.nutgraf.model.BlockKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Knows formulas that stand on lines of their own, by their signs and the fonts that these are set
 * in. They are told as code: nothing of them is a sentence. What belongs to one and is no sign,
 * limits and numerators, is known by standing beside it.
 */
final class Formulas {

  /** Of the letters and signs of a line, the share that is set as mathematics. */
  private static final double SIGNS = 0.35;

  private static final double SIGNS_BESIDE_A_WORD = 0.6;

  /** So many letters are a word; names of functions are shorter. */
  private static final int SHORTEST_WORD = 4;

  /** A part of a formula has no more letters. */
  private static final int LONGEST_PART = 16;

  /** How far a part is from the next, in ems. */
  private static final float NEAR = 3;

  private Formulas() {}

  /** True for a line of a formula. */
  static boolean isFormula(Line line) {
    int signs = 0;
    int all = 0;
    for (Fragment fragment : line.fragments()) {
      signs += fragment.signs();
      all += length(fragment.text());
    }
    int words = words(line.text());
    return (words == 0 && signs > 0 && signs >= SIGNS * all)
        || (words == 1 && signs >= SIGNS_BESIDE_A_WORD * all);
  }

  /** True for a line that has words of a sentence. */
  static boolean isProse(Line line) {
    return words(line.text()) > 1;
  }

  private static int length(String text) {
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      length += text.charAt(i) == ' ' || Character.isLowSurrogate(text.charAt(i)) ? 0 : 1;
    }
    return length;
  }

  /** How many words of a sentence there are. */
  private static int words(String text) {
    int words = 0;
    int letters = 0;
    for (int i = 0; i <= text.length(); i++) {
      // Those of mathematical alphabets are pairs of surrogates, and no letters here.
      boolean isLetter = i < text.length() && Character.isLetter(text.charAt(i));
      if (!isLetter && letters >= SHORTEST_WORD) {
        words++;
      }
      letters = isLetter ? letters + 1 : 0;
    }
    return words;
  }

  /** The passages of a column, what belongs to one formula as one passage. */
  static List<Passage> joined(List<Passage> column) {
    for (Passage passage : column) {
      boolean canBe =
          switch (passage.kind) {
            case PARAGRAPH, LIST_ITEM, TABLE_ROW, HEADING -> true;
            default -> false;
          };
      if (canBe && passage.lines().stream().allMatch(Formulas::isFormula)) {
        passage.kind = BlockKind.CODE;
      }
    }
    for (int i = 1; i < column.size(); i++) {
      markPart(column.get(i - 1), column.get(i));
    }
    for (int i = column.size() - 1; i > 0; i--) {
      markPart(column.get(i), column.get(i - 1));
    }
    List<Passage> joined = new ArrayList<>();
    for (Passage passage : column) {
      boolean goesOn =
          !joined.isEmpty()
              && passage.kind == BlockKind.CODE
              && joined.getLast().kind == BlockKind.CODE
              && isNear(joined.getLast(), passage);
      if (goesOn) {
        joined.getLast().addAll(passage);
      } else {
        joined.add(passage);
      }
    }
    return joined;
  }

  /** What stands beside a formula and has no word is a part of it. */
  private static void markPart(Passage formula, Passage beside) {
    boolean isPart =
        formula.kind == BlockKind.CODE
            && beside.kind != BlockKind.CODE
            && beside.lines().size() == 1
            && beside.first().text().length() <= LONGEST_PART
            && words(beside.first().text()) == 0
            && isNear(formula, beside);
    if (isPart) {
      beside.kind = BlockKind.CODE;
    }
  }

  private static boolean isNear(Passage one, Passage other) {
    float step =
        Math.min(
            Math.abs(one.last().baseline() - other.first().baseline()),
            Math.abs(other.last().baseline() - one.first().baseline()));
    return step < NEAR * Math.max(one.size(), other.size());
  }
}
