package io.nutgraf.text;

import io.nutgraf.model.Budget;
import io.nutgraf.model.Language;
import io.nutgraf.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the sentences of a paragraph: every terminal mark is a candidate, judged by what stands
 * before and after it; so is every number that continues a list. One pass; each judgement looks at
 * a bounded number of characters.
 */
final class SentenceSplitter {

  /** So many sentences must begin in lower case for it to be a habit and no slip. */
  private static final int FEWEST_INFORMAL = 2;

  /** In a text of small letters one of so many words has a capital at most. */
  private static final int MOST_CAPITALS = 20;

  private final String text;
  private final PointRule pointRule;
  private final Attribution attribution;

  /** Whether the text is written in small letters, and its sentences begin with them. */
  private final boolean isInformalText;

  /**
   * Whether the paragraph begins in lower case, and so perhaps its sentences; or all of them do.
   */
  private boolean isInformal;

  SentenceSplitter(String text, Language language) {
    this.text = text;
    this.pointRule = new PointRule(text, Abbreviations.of(language));
    this.attribution = Attribution.of(language);
    this.isInformalText = isInformalText();
  }

  /**
   * Whether what follows a plain word with a point begins in lower case as often as not, and there
   * are hardly any capitals within sentences: otherwise the points are strewn, by whoever copied
   * the text.
   */
  private boolean isInformalText() {
    int lower = 0;
    int upper = 0;
    for (int at = text.indexOf(". "); at >= 0; at = text.indexOf(". ", at + 2)) {
      int next = at + 2;
      if (next < text.length() && Character.isLetter(text.charAt(next)) && isPlainWord(at)) {
        boolean small = Character.isLowerCase(text.charAt(next));
        lower += small ? 1 : 0;
        upper += small ? 0 : 1;
      }
    }
    return lower >= FEWEST_INFORMAL && lower >= upper && !hasCapitals();
  }

  /** Whether more than one in twenty words within sentences have a capital and small letters. */
  private boolean hasCapitals() {
    int words = 0;
    int capitals = 0;
    for (int i = 2; i + 1 < text.length(); i++) {
      if (text.charAt(i - 1) == ' ' && isOfSentence(text.charAt(i - 2))) {
        words += Character.isLetter(text.charAt(i)) ? 1 : 0;
        boolean isName =
            Character.isUpperCase(text.charAt(i)) && Character.isLowerCase(text.charAt(i + 1));
        capitals += isName ? 1 : 0;
      }
    }
    return MOST_CAPITALS * capitals > words;
  }

  private static boolean isOfSentence(char c) {
    return Character.isLetter(c) || c == ',';
  }

  /**
   * The first {@code most} sentences of {@code paragraph}, in order and without white space around
   * them.
   */
  List<Span> split(Span paragraph, int most) {
    var sentences = new ArrayList<Span>();
    int limit = paragraph.end();
    int start = paragraph.start();
    isInformal = isInformalText || FirstWord.at(text, start, limit).kind() == FirstWord.Kind.LOWER;
    ItemNumber item = itemAt(start, limit);
    int i = start;
    while (i < limit && sentences.size() < most) {
      if (!item.isNone() && i > start && Marks.isSpace(text.charAt(i - 1))) {
        ItemNumber next = itemAt(i, limit);
        if (item.isFollowedBy(next)) {
          sentences.add(Marks.trim(text, start, i));
          start = i;
          item = next;
        }
      }
      if (!Marks.isTerminalAt(text, i)) {
        i++;
        continue;
      }
      Budget.check();
      var mark = TerminalMark.at(text, i, limit);
      int next = Marks.skipSpace(text, mark.end(), limit);
      if (next < limit && endsSentence(mark, start, next, limit)) {
        sentences.add(new Span(start, mark.end()));
        start = next;
        ItemNumber following = itemAt(start, limit);
        item = following.isNone() ? item : following;
      }
      i = mark.end();
    }
    if (start < limit && sentences.size() < most) {
      sentences.add(new Span(start, limit));
    }
    return sentences;
  }

  /** The number of the item that may begin at {@code at}, behind a bullet or not. */
  private ItemNumber itemAt(int at, int limit) {
    int i = at;
    if (i < limit && Marks.isDashOrBullet(text.charAt(i))) {
      i = Marks.skipSpace(text, i + 1, limit);
    }
    return ItemNumber.at(text, i, limit);
  }

  private boolean endsSentence(TerminalMark mark, int start, int next, int limit) {
    if (next == mark.end()) {
      return endsWithoutSpace(mark, next, limit);
    }
    if (",;:)]}，、；：".indexOf(text.charAt(next)) >= 0) {
      return false;
    }
    if (mark.isStrong()) {
      return true;
    }
    if (mark.start() > start && mark.isBracketed(text)) {
      return false;
    }
    var word = FirstWord.at(text, next, limit);
    boolean goesOn =
        word.kind() == FirstWord.Kind.LOWER
            && itemAt(next, limit).isNone()
            && !(isInformal && isPlainWord(mark.start()));
    if (goesOn || word.kind() == FirstWord.Kind.NONE) {
      return false;
    }
    return switch (mark.kind()) {
      case QUESTION_OR_EXCLAMATION ->
          !(mark.closesQuote() && attribution.at(text, word.start(), limit));
      case ELLIPSIS ->
          word.kind() != FirstWord.Kind.UNCASED
              && (mark.followsWord(text, start) || mark.isLongEllipsis(text));
      case POINT -> pointRule.ends(mark, start, word);
    };
  }

  /** East Asian marks need no space; a point without one ends a sentence only between words. */
  private boolean endsWithoutSpace(TerminalMark mark, int next, int limit) {
    char following = text.charAt(next);
    if (mark.isStrong()) {
      boolean goesOn = mark.closesQuote() && "とっな，、".indexOf(following) >= 0;
      return !goesOn && "，、；：,;:".indexOf(following) < 0;
    }
    // Kana go on, most often as a particle: "Yahoo!の成功".
    if (Character.isIdeographic(text.codePointAt(next))) {
      return mark.kind() == TerminalMark.Kind.QUESTION_OR_EXCLAMATION;
    }
    return mark.kind() == TerminalMark.Kind.POINT
        && (isPlainWord(mark.start()) || isLongNumber(mark.start()))
        && startsGluedWord(next, limit);
  }

  /**
   * Four letters in lower case or more, one capital before them or nothing, and no address; or two,
   * without a capital, that are no abbreviation.
   */
  private boolean isPlainWord(int end) {
    int i = end;
    while (i > 0 && end - i < 12 && Character.isLowerCase(CodePoints.at(text, i - 1))) {
      i--;
    }
    if (i > 0 && end - i >= 3 && Character.isUpperCase(CodePoints.at(text, i - 1))) {
      i--;
    }
    boolean apart = i == 0 || Marks.isSpace(text.charAt(i - 1)) || end - i == 12;
    return apart && (end - i >= 4 || (end - i >= 2 && pointRule.isWord(text.substring(i, end))));
  }

  /** A number of three digits or more, "1,000" and "2014" among them. */
  private boolean isLongNumber(int end) {
    int i = end;
    int digits = 0;
    while (i > 0 && end - i < 12 && (isDigit(i - 1) || text.charAt(i - 1) == ',')) {
      digits += isDigit(i - 1) ? 1 : 0;
      i--;
    }
    return digits >= 3 && (i == 0 || Marks.isSpace(text.charAt(i - 1)));
  }

  private boolean isDigit(int i) {
    return text.charAt(i) >= '0' && text.charAt(i) <= '9';
  }

  /** A capital, letters in lower case, then a space: the first word of a sentence. */
  private boolean startsGluedWord(int next, int limit) {
    int i = Marks.isOpening(text.charAt(next)) ? next + 1 : next;
    if (i >= limit || !Character.isUpperCase(text.codePointAt(i))) {
      return false;
    }
    int end = i + 1;
    while (end < limit && end - i < 20 && Character.isLowerCase(CodePoints.at(text, end))) {
      end++;
    }
    boolean title =
        end + 1 < limit && text.charAt(end) == '.' && pointRule.isTitle(text.substring(i, end));
    return end < limit && Marks.isSpace(text.charAt(title ? end + 1 : end));
  }
}
