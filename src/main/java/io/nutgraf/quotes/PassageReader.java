package io.nutgraf.quotes;

import io.nutgraf.model.Budget;
import io.nutgraf.model.Span;
import io.nutgraf.quotes.Passage.Kind;
import io.nutgraf.quotes.Quotation.Form;
import io.nutgraf.text.CodePoints;
import io.nutgraf.text.Marks;
import io.nutgraf.text.WordRule;
import java.util.Iterator;
import java.util.List;

/**
 * Takes a document apart into passages, one after the other, in its order: a passage takes far more
 * room than its words, and only the next one is ever needed.
 */
final class PassageReader implements Iterator<Passage> {

  /** Longer brackets are not skipped. */
  private static final int LONGEST_BRACKET = 80;

  /** Fewer words with capitals behind a comma may be said: he said to her, “Anna.” */
  private static final int LEAST_WORDS = 3;

  private final String words;
  private final Lexicon lexicon;
  private final List<Span> lines;
  private final List<Span> blocks;
  private final List<Quotation> quotations;
  private int line;
  private int block;
  private int next;

  /**
   * Reads a document.
   *
   * @param lines its sentences and titles
   * @param blocks its paragraphs and titles
   * @param quotations those in it
   */
  PassageReader(
      String words,
      Lexicon lexicon,
      List<Span> lines,
      List<Span> blocks,
      List<Quotation> quotations) {
    this.words = words;
    this.lexicon = lexicon;
    this.lines = lines;
    this.blocks = blocks;
    this.quotations = quotations;
  }

  @Override
  public boolean hasNext() {
    return line < lines.size();
  }

  @Override
  public Passage next() {
    Budget.check();
    int start = lines.get(line).start();
    while (block + 1 < blocks.size() && blocks.get(block).end() <= start) {
      block++;
    }
    skipTo(start);
    int end = lines.get(line++).end();
    int ahead = next;
    while (ahead < quotations.size() && quotations.get(ahead).span().start() < end) {
      end = Math.max(end, quotations.get(ahead).span().end());
      while (line < lines.size() && lines.get(line).start() < end) {
        end = Math.max(end, lines.get(line++).end());
      }
      ahead++;
    }
    return passage(new Span(start, end), block);
  }

  private void skipTo(int start) {
    while (next < quotations.size() && quotations.get(next).span().start() < start) {
      next++;
    }
  }

  private Passage passage(Span span, int block) {
    Passage passage = new Passage(words, span, block);
    int i = span.start();
    while (i < span.end()) {
      if (next < quotations.size() && quotations.get(next).span().start() == i) {
        Quotation quotation = quotations.get(next);
        i = quotation.span().end();
        if (isTitle(passage, quotation)) {
          passage.addWord(quotation.span().start(), i, Parts.of(Part.CAPITAL));
        } else {
          passage.addQuotation(quotation.span().start(), i, next);
        }
        next++;
      } else {
        i = token(passage, i, span.end());
      }
    }
    return passage;
  }

  /** Words like those of a title, behind a word that says nothing, are one: the film “Ran”. */
  private boolean isTitle(Passage passage, Quotation quotation) {
    int token = passage.size();
    int before = passage.is(token - 1, Kind.COMMA) ? token - 2 : token - 1;
    return quotation.form() == Form.MARKS
        && passage.isWord(before)
        && !passage.has(before, CueFinder.VERB)
        && (before == token - 1 || QuotedWords.count(words, quotation) >= LEAST_WORDS)
        && QuotedWords.isTitle(words, quotation);
  }

  private int token(Passage passage, int i, int limit) {
    char c = words.charAt(i);
    if (c == ' ') {
      return i + 1;
    }
    if (CodePoints.beginsWord(CodePoints.at(words, i))) {
      return word(passage, i, limit);
    }
    switch (c) {
      case ',', '，', '、', '،' -> passage.add(Kind.COMMA, i, i + 1);
      case ':', '：' -> passage.add(Kind.COLON, i, i + 1);
      case '—', '–', '―' -> passage.add(Kind.DASH, i, i + 1);
      case '-' -> passage.add(Kind.DASH, i, i + 1);
      case ';' -> passage.add(Kind.STOP, i, i + 1);
      case '(', '[' -> {
        return behindBracket(i, limit, c == '(' ? ')' : ']');
      }
      default -> {
        if (Marks.isTerminal(c)) {
          passage.add(Kind.STOP, i, i + 1);
        }
      }
    }
    return i + 1;
  }

  private int behindBracket(int open, int limit, char closing) {
    int end = Math.min(limit, open + LONGEST_BRACKET);
    for (int i = open + 1; i < end; i++) {
      if (words.charAt(i) == closing) {
        return i + 1;
      }
    }
    return open + 1;
  }

  private int word(Passage passage, int start, int limit) {
    int end = WordRule.CLAUSES.end(words, start, limit);
    int pronoun = lexicon.pronounIn(words, start, end);
    if (pronoun > 0) {
      passage.addWord(start, pronoun - 1, lexicon.partsOf(words, start, pronoun - 1));
      passage.addWord(pronoun, end, lexicon.partsOf(words, pronoun, end));
      return end;
    }
    int elided = lexicon.elidedIn(words, start, end);
    if (elided > 0) {
      passage.addWord(start, elided, lexicon.partsOf(words, start, elided));
      return elided;
    }
    int bare = end;
    Parts form = Parts.NONE;
    char last = words.charAt(end - 1);
    if (last == 's' && end - start > 2 && Marks.isApostrophe(words.charAt(end - 2))) {
      form = form.and(Part.POSSESSIVE);
      bare = end - 2;
    } else if (last == 's' && end < limit && Marks.isApostrophe(words.charAt(end))) {
      form = form.and(Part.POSSESSIVE);
      bare = end++;
    } else if (end + 1 < limit && words.charAt(end) == '.' && isAbbreviated(end, limit)) {
      end++;
    }
    int first = words.codePointAt(start);
    if (Character.isUpperCase(first)) {
      form = form.and(Part.CAPITAL);
    } else if (Character.isDigit(first) && !Character.isLetter(words.codePointBefore(end))) {
      form = form.and(Part.NUMBER);
    }
    passage.addWord(start, end, form.and(lexicon.partsOf(words, start, bare)));
    return end;
  }

  /** Passages end where sentences do, so that a point before another word is an abbreviation's. */
  private boolean isAbbreviated(int point, int limit) {
    int i = point + 1;
    while (i < limit && Marks.isSpace(words.charAt(i))) {
      i++;
    }
    return i < limit && (i > point + 1 || words.charAt(i) == ',') && words.charAt(i) != '"';
  }
}
