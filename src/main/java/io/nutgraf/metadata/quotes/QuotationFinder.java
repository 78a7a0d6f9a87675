package io.nutgraf.metadata.quotes;

import io.nutgraf.metadata.quotes.OpenMarks.Family;
import io.nutgraf.model.Span;
import io.nutgraf.text.Marks;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds what stands in quotation marks: the outermost quotations, in document order. What a mark
 * does is told from its shape and from the white space around it. A quotation ends with its
 * paragraph at the latest, unless the next one begins with an opening mark again, as a quotation of
 * several paragraphs does. One pass; memory beside the result is constant.
 */
final class QuotationFinder {

  /** However many paragraphs begin with a mark, a quotation of this length ends with its own. */
  private static final int LONGEST = 10_000;

  /** An unclosed quotation that is longer has lost its closing mark long before. */
  private static final int LONGEST_UNCLOSED = 2_500;

  /** What is shorter in single marks, with them, is an elision: rock 'n' roll. */
  private static final int SHORTEST_SINGLE = 5;

  private final String text;
  private final String words;
  private final OpenMarks open = new OpenMarks();
  private final List<Quotation> found = new ArrayList<>();
  private MarkPlace place;
  private int from;
  private int limit;

  private QuotationFinder(String text, String words) {
    this.text = text;
    this.words = words;
    this.place = new MarkPlace(words, new Span(0, 0));
  }

  /**
   * The quotations in {@code words}.
   *
   * @param text the text; {@code words} are the same without noise, over which no quotation goes on
   * @param blocks paragraphs and titles, in order
   */
  static List<Quotation> find(String text, String words, List<Span> blocks) {
    return new QuotationFinder(text, words).find(blocks);
  }

  private List<Quotation> find(List<Span> blocks) {
    boolean goesOn = false;
    for (int i = 0; i < blocks.size(); i++) {
      from = blocks.get(i).start();
      limit = blocks.get(i).end();
      place = new MarkPlace(words, blocks.get(i));
      int first = found.size();
      read(goesOn ? from + 1 : from);
      goesOn = goesOnIn(i + 1 < blocks.size() ? blocks.get(i + 1) : null);
      if (!goesOn) {
        endUnclosed(first);
        open.clear();
      }
    }
    return found;
  }

  private void read(int start) {
    for (int i = start; i < limit; i++) {
      char c = words.charAt(i);
      if (c < '"' || (c > '\'' && c < '«' && c != '`')) {
        continue;
      }
      switch (c) {
        case '"', '＂' -> readStraight(i);
        case '“', '‟' -> readLeft(i);
        case '”' -> readRight(i);
        case '„' -> open.open(i, c, Family.DOUBLE);
        case '«', '»' -> readGuillemet(i);
        case '「' -> open.open(i, c, Family.CORNER);
        case '」' -> close(Family.CORNER, i + 1);
        case '『' -> open.open(i, c, Family.WHITE_CORNER);
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
    } else if (opens) {
      open.open(i, '"', Family.DOUBLE);
    }
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
    } else {
      open.open(i, words.charAt(i), Family.DOUBLE);
    }
  }

  private void readRight(int i) {
    if (!close(Family.DOUBLE, i + 1) && place.opensBySpace(i)) {
      open.open(i, '”', Family.DOUBLE);
    }
  }

  private void readGuillemet(int i) {
    char c = words.charAt(i);
    boolean within = open.isInnermost(Family.GUILLEMET);
    boolean closes = c == '»' ? within : within && open.innermostMark() == '»';
    if (closes) {
      close(Family.GUILLEMET, i + 1);
    } else if (c == '«' || place.opensBySpace(i)) {
      open.open(i, c, Family.GUILLEMET);
    }
  }

  /** Two single characters for a double mark: ``…'', ''…''. */
  private void readDoubled(int i, char c) {
    boolean opens = c == '`' || (place.spaceBefore(i) && !Marks.isSpace(place.charAt(i + 2)));
    if (opens) {
      open.open(i, c, Family.DOUBLE);
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
    boolean opens = c != '’' && place.opensBySpace(i) && Character.isLetter(words.charAt(i + 1));
    if (open.isEmpty()) {
      if (opens) {
        open.open(i, c, Family.SINGLE);
      }
    } else if (c == '‘' ? open.innermostMark() == '‚' : place.closesBySpace(i)) {
      closeSingle(i);
    } else if (opens) {
      int end = open.mayEnd();
      if (end > 0) {
        close(Family.SINGLE, end);
      } else {
        open.close(Family.SINGLE);
      }
      open.open(i, c, Family.SINGLE);
    }
    return i;
  }

  /** Behind a mark it is no apostrophe; behind a letter it may be one: the allies’ support. */
  private void closeSingle(int i) {
    char before = words.charAt(i - 1);
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
  private void add(int start, int end, int innerEnd) {
    int inner = start + (place.isDoubled(start) ? 2 : 1);
    Span label = TranscriptLabel.at(words, inner, Math.max(inner, innerEnd));
    Span said = place.trim(label.isEmpty() ? inner : label.end(), Math.max(inner, innerEnd));
    if (said.isEmpty()) {
      return;
    }
    while (!found.isEmpty() && found.getLast().span().start() >= start) {
      found.removeLast();
    }
    found.add(new Quotation(new Span(start, end), said, label));
  }

  /** Whether the outermost quotation, open at the end of its paragraph, goes on in the next. */
  private boolean goesOnIn(@Nullable Span next) {
    if (open.isEmpty() || next == null || next.start() - open.outermostStart() > LONGEST) {
      return false;
    }
    int start = next.start();
    boolean opens =
        switch (words.charAt(start)) {
          case '"', '“', '”', '„' -> open.outermostFamily() == Family.DOUBLE;
          case '«', '»' -> open.outermostFamily() == Family.GUILLEMET;
          case '‘' -> open.outermostFamily() == Family.SINGLE;
          case '\'', '`' -> place.isDoubled(start) && open.outermostFamily() == Family.DOUBLE;
          case '「' -> open.outermostFamily() == Family.CORNER;
          default -> false;
        };
    if (!opens
        || !text.substring(limit, start).isBlank()
        || !TranscriptLabel.at(words, start + 1, next.end()).isEmpty()) {
      return false;
    }
    open.keepOutermost();
    return true;
  }

  /** A quotation without a closing mark ends with its paragraph, if it seems to be one. */
  private void endUnclosed(int firstOfBlock) {
    if (open.isEmpty() || open.outermostFamily() == Family.SINGLE) {
      return;
    }
    int start = open.outermostStart();
    boolean wholeParagraph = start <= from;
    boolean othersWithin = found.size() > firstOfBlock && found.getLast().span().start() > start;
    boolean introduced = start > from && place.isIntroduced(start);
    if ((wholeParagraph || (introduced && !othersWithin)) && limit - from <= LONGEST_UNCLOSED) {
      add(start, limit, limit);
    }
  }
}
