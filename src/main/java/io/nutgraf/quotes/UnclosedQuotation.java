package io.nutgraf.quotes;

import io.nutgraf.model.Budget;
import io.nutgraf.text.CodePoints;
import io.nutgraf.text.Marks;
import io.nutgraf.text.WordRule;

/**
 * Where a quotation ends whose closing mark is missing: before the words that say whose it is, as
 * in "We start on Monday, said the mayor.
 */
final class UnclosedQuotation {

  /** More words between comma and verb are no speaker. */
  private static final int LONGEST_SUBJECT = 6;

  private static final Parts SPEAKER =
      Parts.of(Part.CAPITAL, Part.DETERMINER, Part.TITLE, Part.HE, Part.SHE);

  private final String words;
  private final Lexicon lexicon;

  UnclosedQuotation(String words, Lexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
  }

  /**
   * The end of what is quoted from {@code start} on; {@code limit} where nothing says whose it is.
   */
  int end(int start, int limit) {
    for (int i = start; i < limit; i++) {
      Budget.check();
      if (",!?".indexOf(words.charAt(i)) >= 0 && isAttribution(i + 1, limit)) {
        return i + 1;
      }
    }
    return limit;
  }

  /** Said the mayor; Mayor Lena Fisk said; he said; but not: I said. */
  private boolean isAttribution(int from, int limit) {
    int i = Marks.skipSpace(words, from, limit);
    boolean verb = false;
    for (int count = 0;
        count < LONGEST_SUBJECT && i > from && CodePoints.beginsWordAt(words, i, limit);
        count++) {
      int end = WordRule.CLAUSES.end(words, i, limit);
      boolean capital = Character.isUpperCase(CodePoints.at(words, i));
      Parts parts = lexicon.partsOf(words, i, end);
      boolean subject = capital || parts.hasAny(SPEAKER);
      if (verb) {
        return subject;
      }
      verb = !capital && parts.hasAny(CueFinder.SPEECH);
      if (verb && count > 0) {
        return true;
      }
      if (!verb && !subject) {
        return false;
      }
      i = Marks.skipSpace(words, end, limit);
    }
    return false;
  }
}
