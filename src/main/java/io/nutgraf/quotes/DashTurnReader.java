package io.nutgraf.quotes;

import io.nutgraf.model.Budget;
import io.nutgraf.model.Span;
import io.nutgraf.quotes.DashDialogue.DashTurn;
import io.nutgraf.quotes.Quotation.Form;
import io.nutgraf.text.CodePoints;
import io.nutgraf.text.Marks;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes a line of dialogue apart: — Said, — said Anna. — Said. Where a dash or a comma stands
 * before a verb of speech, the words begin that say who speaks; the next dash ends them.
 */
final class DashTurnReader {

  private static final String DASHES = "—–―";
  private static final String ENDS_SPEECH = ",?!…";

  private final String words;
  private final AttributionReader attributions;

  DashTurnReader(String words, Lexicon lexicon) {
    this.words = words;
    this.attributions = new AttributionReader(words, lexicon);
  }

  /** The line from its dash at {@code start} to before {@code limit}. */
  DashTurn read(int start, int limit) {
    List<Quotation> said = new ArrayList<>();
    boolean attributed = false;
    int piece = start;
    for (int i = start + 1; i < limit; i++) {
      Budget.check();
      if (piece < 0) {
        piece = isDash(i, limit) ? i : -1;
      } else if (i > piece + 1 && isDash(i, limit)) {
        boolean marked = ENDS_SPEECH.indexOf(lastBefore(i)) >= 0;
        if (attributions.behindDash(i + 1, limit, marked)) {
          add(said, piece, i);
          attributed = true;
          piece = -1;
        }
      } else if (ENDS_SPEECH.indexOf(words.charAt(i)) >= 0
          && i + 1 < limit
          && Marks.isSpace(words.charAt(i + 1))
          && attributions.behindComma(i + 1, limit)) {
        add(said, piece, words.charAt(i) == ',' ? i : i + 1);
        attributed = true;
        piece = -1;
      }
    }
    if (piece >= 0) {
      add(said, piece, limit);
    }
    return new DashTurn(said, attributed);
  }

  private boolean isDash(int i, int limit) {
    char c = words.charAt(i);
    boolean apart = Marks.isSpace(words.charAt(i - 1));
    boolean hyphen = c == '-' && apart && i + 1 < limit && Marks.isSpace(words.charAt(i + 1));
    return DASHES.indexOf(c) >= 0 || hyphen;
  }

  private char lastBefore(int i) {
    return words.charAt(Marks.skipSpaceBack(words, 0, i) - 1);
  }

  private void add(List<Quotation> said, int start, int limit) {
    int first = start + 1;
    while (first < limit && isBefore(words.charAt(first))) {
      first++;
    }
    int end = Marks.skipSpaceBack(words, first, limit);
    if (end > first && words.charAt(end - 1) == ',') {
      end--;
    }
    if (end > first && hasWord(first, end)) {
      Form form = said.isEmpty() ? Form.DASH : Form.DASH_GOES_ON;
      Span none = new Span(first, first);
      said.add(new Quotation(form, new Span(start, end), new Span(first, end), none));
    }
  }

  /** What stands between the words that say who speaks and what goes on: — dijo Ana—. Es tarde. */
  private static boolean isBefore(char c) {
    return Marks.isSpace(c) || ".,;:".indexOf(c) >= 0;
  }

  private boolean hasWord(int from, int to) {
    for (int i = from; i < to; i++) {
      if (CodePoints.isOfWordAt(words, i)) {
        return true;
      }
    }
    return false;
  }
}
