package io.nutgraf.quotes;

import io.nutgraf.model.Budget;
import io.nutgraf.model.Span;
import io.nutgraf.quotes.OpenMarks.Family;
import io.nutgraf.quotes.Quotation.Form;
import io.nutgraf.text.CodePoints;
import io.nutgraf.text.Marks;
import java.util.ArrayList;
import java.util.List;

/** Reads the quotation marks of paragraphs, one after the other, and pairs them. */
final class MarkReader {

  /** What is shorter in single marks, with them, is an elision: rock 'n' roll. */
  private static final int SHORTEST_SINGLE = 5;

  /** In a longer paragraph several have run together, and a mark at a sentence's start goes on. */
  private static final int LONGEST_PARAGRAPH = 1_500;

  private final String words;
  private final OpenMarks open = new OpenMarks();
  private final List<Quotation> found = new ArrayList<>();
  private MarkPlace place;
  private int limit;
  private boolean runsOn;

  MarkReader(String words) {
    this.words = words;
    this.place = new MarkPlace(words, new Span(0, 0));
  }

  /** The quotations so far, in document order. */
  List<Quotation> found() {
    return found;
  }

  /** The marks that are open at the end of what was read. */
  OpenMarks open() {
    return open;
  }

  /** Reads the paragraph {@code block} from {@code start} on. */
  void read(Span block, int start) {
    Budget.check();
    place = new MarkPlace(words, block);
    limit = block.end();
    runsOn = block.length() > LONGEST_PARAGRAPH;
    for (int i = start; i < limit; i++) {
      char c = words.charAt(i);
      if (c < '"' || (c > '\'' && c < '«' && c != '`')) {
        continue;
      }
      switch (c) {
        case '"', '＂' -> readStraight(i);
        case '“', '‟' -> readLeft(i);
        case '”' -> readRight(i);
        case '„' -> open(i, c, Family.DOUBLE);
        case '«', '»' -> readGuillemet(i);
        case '「' -> open(i, c, Family.CORNER);
        case '」' -> close(Family.CORNER, i + 1);
        case '『' -> open(i, c, Family.WHITE_CORNER);
        case '』' -> close(Family.WHITE_CORNER, i + 1);
        case '‘', '’', '‚', '\'', '`' -> i = readSingle(i);
        default -> {}
      }
    }
    int end = open.isInnermost(Family.SINGLE) ? open.mayEnd() : 0;
    if (end > 0) {
      close(Family.SINGLE, end);
    }
  }

  private void readStraight(int i) {
    boolean opens = place.opensBySpace(i);
    boolean closes = place.closesBySpace(i);
    boolean within = open.isInnermost(Family.DOUBLE);
    if (opens == closes ? within : closes) {
      close(Family.DOUBLE, i + 1);
    } else if (opens && !goesOn(i)) {
      open(i, '"', Family.DOUBLE);
    }
  }

  /** Opens a quotation; one in single marks that may have ended before has ended then. */
  private void open(int i, char mark, Family family) {
    int end = open.isInnermost(Family.SINGLE) ? open.mayEnd() : 0;
    if (end > 0) {
      close(Family.SINGLE, end);
    }
    open.open(i, mark, family);
  }

  /** “One. “Two,” she said: the quotation of two paragraphs whose break is lost. */
  private boolean goesOn(int i) {
    return runsOn
        && open.isInnermost(Family.DOUBLE)
        && open.innermostMark() == words.charAt(i)
        && place.isBehindSentence(i);
  }

  private void readLeft(int i) {
    boolean closesLow = open.isInnermost(Family.DOUBLE) && open.innermostMark() == '„';
    boolean wrongWay =
        open.isInnermost(Family.DOUBLE)
            && place.closesBySpace(i)
            && !place.spaceBefore(i)
            && !place.opensBySpace(i);
    if (closesLow || wrongWay) {
      close(Family.DOUBLE, i + 1);
    } else if (!goesOn(i)) {
      open(i, words.charAt(i), Family.DOUBLE);
    }
  }

  private void readRight(int i) {
    if (!close(Family.DOUBLE, i + 1) && place.opensBySpace(i)) {
      open(i, '”', Family.DOUBLE);
    }
  }

  private void readGuillemet(int i) {
    char c = words.charAt(i);
    boolean within = open.isInnermost(Family.GUILLEMET);
    boolean closes = c == '»' ? within : within && open.innermostMark() == '»';
    if (closes) {
      close(Family.GUILLEMET, i + 1);
    } else if (c == '«' || place.opensBySpace(i)) {
      open(i, c, Family.GUILLEMET);
    }
  }

  /** Two single characters for a double mark: ``…'', ''…''. */
  private void readDoubled(int i, char c) {
    boolean opens = c == '`' || (place.spaceBefore(i) && !Marks.isSpace(place.charAt(i + 2)));
    if (opens) {
      open(i, c, Family.DOUBLE);
    } else {
      close(Family.DOUBLE, i + 2);
    }
  }

  /** Single marks count where no other quotation is open; most of them are apostrophes. */
  private int readSingle(int i) {
    char c = words.charAt(i);
    if ((c == '`' || c == '\'') && i + 1 < limit && words.charAt(i + 1) == c) {
      readDoubled(i, c);
      return i + 1;
    }
    if (c == '`' || !(open.isEmpty() || open.isInnermost(Family.SINGLE))) {
      return i;
    }
    boolean opens =
        c != '’' && place.opensBySpace(i) && Character.isLetter(words.codePointAt(i + 1));
    if (open.isEmpty()) {
      if (opens) {
        open.open(i, c, Family.SINGLE);
      }
    } else if (c == '‘' && open.innermostMark() == '‚') {
      close(Family.SINGLE, i + 1);
    } else if (c != '‘' && place.closesBySpace(i)) {
      closeSingle(i);
    } else if (opens) {
      int end = open.mayEnd();
      if (end > 0) {
        close(Family.SINGLE, end);
      } else if (runsOn && place.isBehindSentence(i)) {
        return i;
      } else {
        open.close(Family.SINGLE);
      }
      open.open(i, c, Family.SINGLE);
    }
    return i;
  }

  /** Behind a mark it is no apostrophe; behind a letter it may be one: the allies’ support. */
  private void closeSingle(int i) {
    int before = CodePoints.at(words, i - 1);
    if (Character.isLetterOrDigit(before) && before != 's') {
      if (open.mayEnd() == 0) {
        open.mayEnd(i + 1);
      }
    } else if (before == 's') {
      if (open.mayEnd() == 0 && i + 1 < limit && ".,;:)".indexOf(words.charAt(i + 1)) >= 0) {
        open.mayEnd(i + 1);
      }
    } else {
      close(Family.SINGLE, i + 1);
    }
  }

  private boolean close(Family family, int end) {
    Budget.check();
    int start = open.close(family);
    if (start < 0) {
      return false;
    }
    if (family == Family.SINGLE && end - start < SHORTEST_SINGLE) {
      return false;
    }
    int last = family == Family.DOUBLE && words.charAt(end - 1) == '\'' ? 2 : 1;
    add(start, end, end - last);
    return true;
  }

  /** Adds what begins at {@code start}; what was found within it is a part of it. */
  void add(int start, int end, int innerEnd) {
    int inner = start + (place.isDoubled(start) ? 2 : 1);
    Span label = TranscriptLabel.at(words, inner, Math.max(inner, innerEnd));
    Span said = place.trim(label.isEmpty() ? inner : label.end(), Math.max(inner, innerEnd));
    if (said.isEmpty()) {
      return;
    }
    List<Quotation> later = new ArrayList<>();
    while (!found.isEmpty() && found.getLast().span().start() >= start) {
      Quotation last = found.removeLast();
      if (last.span().start() >= end) {
        later.addFirst(last);
      }
    }
    Span name = label.isEmpty() ? label : new Span(label.start(), label.end() - 1);
    found.add(new Quotation(Form.MARKS, new Span(start, end), said, name));
    found.addAll(later);
  }
}
