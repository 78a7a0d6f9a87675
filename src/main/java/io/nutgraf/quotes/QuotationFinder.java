package io.nutgraf.quotes;

import io.nutgraf.model.Span;
import io.nutgraf.quotes.OpenMarks.Family;
import java.util.List;

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

  private final String text;
  private final String words;
  private final MarkReader marks;
  private final OpenMarks open;
  private final UnclosedQuotation unclosed;

  private QuotationFinder(String text, String words, Lexicon lexicon) {
    this.text = text;
    this.words = words;
    this.marks = new MarkReader(words);
    this.open = marks.open();
    this.unclosed = new UnclosedQuotation(words, lexicon);
  }

  /**
   * The quotations in {@code words}.
   *
   * @param text the text; {@code words} are the same without noise, over which no quotation goes on
   * @param lexicon that of their language
   * @param blocks paragraphs and titles, in order
   */
  static List<Quotation> find(String text, String words, Lexicon lexicon, List<Span> blocks) {
    return new QuotationFinder(text, words, lexicon).find(blocks);
  }

  private List<Quotation> find(List<Span> blocks) {
    boolean goesOn = false;
    for (int i = 0; i < blocks.size(); i++) {
      Span block = blocks.get(i);
      int first = marks.found().size();
      marks.read(block, goesOn ? block.start() + 1 : block.start());
      goesOn = i + 1 < blocks.size() && goesOn(block, blocks.get(i + 1));
      if (!goesOn) {
        endUnclosed(block, first);
        open.clear();
      }
    }
    return marks.found();
  }

  /** Whether the outermost quotation, open at the end of {@code block}, goes on in the next. */
  private boolean goesOn(Span block, Span next) {
    if (open.isEmpty() || next.start() - open.outermostStart() > LONGEST) {
      return false;
    }
    int start = next.start();
    boolean opens =
        switch (words.charAt(start)) {
          case '"', '“', '”', '„' -> open.outermostFamily() == Family.DOUBLE;
          case '«', '»' -> open.outermostFamily() == Family.GUILLEMET;
          case '‘' -> open.outermostFamily() == Family.SINGLE;
          case '\'', '`' ->
              new MarkPlace(words, next).isDoubled(start)
                  && open.outermostFamily() == Family.DOUBLE;
          case '「' -> open.outermostFamily() == Family.CORNER;
          default -> false;
        };
    if (!opens
        || !text.substring(block.end(), start).isBlank()
        || !TranscriptLabel.at(words, start + 1, next.end()).isEmpty()) {
      return false;
    }
    open.keepOutermost();
    return true;
  }

  /** A quotation without a closing mark ends with its paragraph, if it seems to be one. */
  private void endUnclosed(Span block, int firstOfBlock) {
    if (open.isEmpty() || open.outermostFamily() == Family.SINGLE) {
      return;
    }
    int start = open.outermostStart();
    List<Quotation> found = marks.found();
    boolean wholeParagraph = start <= block.start();
    boolean othersWithin = found.size() > firstOfBlock && found.getLast().span().start() > start;
    boolean introduced = start > block.start() && new MarkPlace(words, block).isIntroduced(start);
    if ((wholeParagraph || (introduced && !othersWithin)) && block.length() <= LONGEST_UNCLOSED) {
      int end = unclosed.end(Math.max(start, block.start()), block.end());
      marks.add(start, end, end);
    }
  }
}
