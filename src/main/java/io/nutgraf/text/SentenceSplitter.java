package io.nutgraf.text;

import io.nutgraf.model.Span;
import io.nutgraf.text.Abbreviations.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds the sentences of a paragraph: every terminal mark is a candidate, judged by what stands
 * before and after it. One pass; each judgement looks at a bounded number of characters.
 */
final class SentenceSplitter {

  /** What the first letter after a candidate looks like. */
  private enum Start {
    LOWER,
    UPPER,
    UNCASED,
    DIGIT,
    OTHER,
    NONE
  }

  private final String text;
  private final Abbreviations abbreviations;

  SentenceSplitter(String text, Abbreviations abbreviations) {
    this.text = text;
    this.abbreviations = abbreviations;
  }

  /** The sentences of {@code paragraph}, in order and without white space around them. */
  List<Span> split(Span paragraph) {
    var sentences = new ArrayList<Span>();
    int start = paragraph.start();
    int i = start;
    while (i < paragraph.end()) {
      if (!Marks.isTerminalAt(text, i)) {
        i++;
        continue;
      }
      var mark = TerminalMark.at(text, i, paragraph.end());
      int next = Marks.skipSpace(text, mark.end(), paragraph.end());
      if (next < paragraph.end() && endsSentence(mark, start, next, paragraph.end())) {
        sentences.add(new Span(start, mark.end()));
        start = next;
      }
      i = mark.end();
    }
    if (start < paragraph.end()) {
      sentences.add(new Span(start, paragraph.end()));
    }
    return sentences;
  }

  private boolean endsSentence(TerminalMark mark, int start, int next, int limit) {
    if (next == mark.end()) {
      return endsWithoutSpace(mark, next, limit);
    }
    char following = text.charAt(next);
    if (",;:)]}，、；：".indexOf(following) >= 0) {
      return false;
    }
    int first = firstOfWord(next, limit);
    Start kind = startAt(first, limit);
    if (mark.isStrong()) {
      return true;
    }
    if (kind == Start.LOWER || kind == Start.NONE) {
      return false;
    }
    return switch (mark.kind()) {
      case QUESTION_OR_EXCLAMATION -> !(mark.closesQuote() && Attribution.at(text, first, limit));
      case ELLIPSIS ->
          kind != Start.UNCASED && (mark.followsWord(text, start) || mark.isLongEllipsis());
      case POINT -> pointEndsSentence(mark, start, first, limit, kind);
    };
  }

  /** East Asian marks need no space; a point without one ends a sentence only between words. */
  private boolean endsWithoutSpace(TerminalMark mark, int next, int limit) {
    char following = text.charAt(next);
    if (mark.isStrong()) {
      boolean goesOn = mark.closesQuote() && "とっな，、".indexOf(following) >= 0;
      return !goesOn && "，、；：,;:".indexOf(following) < 0;
    }
    if (Character.isIdeographic(text.codePointAt(next))) {
      return mark.kind() == TerminalMark.Kind.QUESTION_OR_EXCLAMATION;
    }
    return mark.kind() == TerminalMark.Kind.POINT
        && isPlainWord(mark.start())
        && startsGluedWord(next, limit);
  }

  /** Four letters in lower case or more, and nothing of an address before them. */
  private boolean isPlainWord(int end) {
    int i = end;
    while (i > 0 && end - i < 12 && Character.isLowerCase(text.charAt(i - 1))) {
      i--;
    }
    return end - i >= 4 && (i == 0 || Marks.isSpace(text.charAt(i - 1)) || end - i == 12);
  }

  /** A capital, letters in lower case, then a space: the first word of a sentence. */
  private boolean startsGluedWord(int next, int limit) {
    int i = Marks.isOpening(text.charAt(next)) ? next + 1 : next;
    if (i >= limit || !Character.isUpperCase(text.charAt(i))) {
      return false;
    }
    int end = i + 1;
    while (end < limit && end - i < 20 && Character.isLowerCase(text.charAt(end))) {
      end++;
    }
    return end < limit && Marks.isSpace(text.charAt(end));
  }

  private boolean pointEndsSentence(
      TerminalMark mark, int start, int first, int limit, Start kind) {
    if (mark.closesQuote()) {
      return !Attribution.at(text, first, limit);
    }
    int wordStart = wordStart(mark.start(), start);
    String word = text.substring(wordStart, mark.start());
    String folded = word.toLowerCase(Locale.ROOT);
    String next = wordAt(first, limit);
    boolean starter = abbreviations.is(Kind.STARTER, next);
    if (isItemNumber(word, wordStart, start, mark)) {
      return false;
    }
    if (isClosing(folded, wordStart, start)) {
      return kind != Start.DIGIT
          && !abbreviations.is(Kind.CALENDAR, next)
          && !isTimeZone(first, limit);
    }
    if (abbreviations.is(Kind.TITLE, folded)) {
      return false;
    }
    if (abbreviations.is(Kind.NUMBER, folded)) {
      return kind != Start.DIGIT;
    }
    if (abbreviations.is(Kind.OPEN, folded) || isInitials(word, kind)) {
      return starter;
    }
    if (isNumber(word)) {
      boolean ordinal =
          abbreviations.hasPointedOrdinals()
              && word.length() <= 2
              && (kind == Start.DIGIT || !starter);
      return !ordinal && !abbreviations.is(Kind.CALENDAR, next);
    }
    return true;
  }

  private boolean isClosing(String folded, int wordStart, int start) {
    if (abbreviations.is(Kind.CLOSING, folded)) {
      return true;
    }
    // "a. C.", "н. э.": written in two parts.
    if (folded.length() > 2 || wordStart - 3 < start || text.charAt(wordStart - 2) != '.') {
      return false;
    }
    int before = wordStart(wordStart - 2, start);
    String both = text.substring(before, wordStart - 1) + folded;
    return abbreviations.is(Kind.CLOSING, both.toLowerCase(Locale.ROOT));
  }

  /** "1. The first", "a. The first": the number of an item at the head of its sentence. */
  private boolean isItemNumber(String word, int wordStart, int start, TerminalMark mark) {
    int head = firstOfWord(start, mark.start());
    if ((wordStart != start && wordStart != head) || word.isEmpty()) {
      return false;
    }
    boolean letter = word.length() == 1 && Character.isLetter(word.charAt(0));
    boolean number = word.length() <= 3 && word.chars().allMatch(Character::isDigit);
    boolean roman = word.length() <= 4 && word.chars().allMatch(c -> "ivxIVX".indexOf(c) >= 0);
    return letter || number || roman;
  }

  /** One letter, or letters with points between them: J., U.S., Ph.D. */
  private static boolean isInitials(String word, Start kind) {
    if (word.isEmpty() || word.length() > 12) {
      return false;
    }
    int letters = 0;
    boolean pointed = false;
    int longest = 0;
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) == '.') {
        pointed = true;
        letters = 0;
      } else if (Character.isLetter(word.charAt(i)) || isMark(word.charAt(i))) {
        letters += Character.isLetter(word.charAt(i)) ? 1 : 0;
        longest = Math.max(longest, letters);
      } else {
        return false;
      }
    }
    int most = kind == Start.UNCASED ? 2 : 1;
    return pointed ? longest <= 3 : longest >= 1 && longest <= most;
  }

  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isNumber(String word) {
    boolean roman = !word.isEmpty() && word.chars().allMatch(c -> "IVXLC".indexOf(c) >= 0);
    return roman || (!word.isEmpty() && word.chars().allMatch(Character::isDigit));
  }

  /** ET, GMT, CEST: two to four capitals and nothing else. */
  private boolean isTimeZone(int first, int limit) {
    int i = first;
    while (i < limit && i - first < 5 && Character.isUpperCase(text.charAt(i))) {
      i++;
    }
    boolean wordEnds = i == limit || !Character.isLetter(text.charAt(i));
    return wordEnds && i - first >= 2 && i - first <= 4;
  }

  private int wordStart(int end, int from) {
    int i = end;
    while (i > from && end - i < 24 && isOfWord(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '°' || c == 'º' || isMark(c);
  }

  private String wordAt(int first, int limit) {
    int i = first;
    while (i < limit && i - first < 24 && Character.isLetter(text.charAt(i))) {
      i++;
    }
    return text.substring(Math.min(first, limit), i).toLowerCase(Locale.ROOT);
  }

  /** Skips what may stand before the first word of a sentence: quotes, brackets, dashes. */
  private int firstOfWord(int from, int limit) {
    int i = from;
    while (i < limit && i - from < 8) {
      char c = text.charAt(i);
      boolean ellipsis = c == '.' || c == '…';
      if (!Marks.isOpening(c) && !Marks.isDashOrBullet(c) && !Marks.isSpace(c) && !ellipsis) {
        break;
      }
      i++;
    }
    return i;
  }

  private Start startAt(int first, int limit) {
    if (first >= limit) {
      return Start.NONE;
    }
    int c = text.codePointAt(first);
    if (Character.isDigit(c)) {
      return Start.DIGIT;
    }
    if (Character.isLowerCase(c)) {
      int second = first + 1 < limit ? text.charAt(first + 1) : ' ';
      return Character.isUpperCase(second) ? Start.UPPER : Start.LOWER;
    }
    if (Character.isUpperCase(c) || Character.isTitleCase(c)) {
      return Start.UPPER;
    }
    return Character.isLetter(c) ? Start.UNCASED : Start.OTHER;
  }
}
