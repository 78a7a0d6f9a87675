package io.nutgraf.ranking;

import io.nutgraf.model.Span;
import io.nutgraf.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Tells the captions of pictures that stand in a text, by their form: by whose the picture is that
 * they or the line beside them say; or as a paragraph of one sentence that says what somebody does
 * in a picture ("waves to fans"), or that has a place and no verb.
 */
final class Captions {

  /** A caption is no longer, in words. */
  private static final int MOST_WORDS = 35;

  /** And has no more sentences. */
  private static final int MOST_SENTENCES = 4;

  /** Where its posture or its place stands, in words. */
  private static final int EARLY = 8;

  private final SectionedDocument sections;

  Captions(SectionedDocument sections) {
    this.sections = sections;
  }

  /** Whether the statement with this number is one. */
  boolean is(int statement) {
    Span span = sections.sentence(statement).span();
    if (Asides.isShown(text(), span)) {
      return true;
    }
    int first = first(statement);
    int last = last(statement);
    if (last - first >= MOST_SENTENCES) {
      return false;
    }
    Span paragraph =
        new Span(sections.sentence(first).span().start(), sections.sentence(last).span().end());
    return Asides.endsAsCaption(text(), paragraph)
        || isCredited(first, last)
        || (first == last && Words.count(text(), span) <= MOST_WORDS && isOfPicture(span));
  }

  private int first(int statement) {
    int first = statement;
    while (first > 0 && statement - first < MOST_SENTENCES && isTogether(first - 1, statement)) {
      first--;
    }
    return first;
  }

  private int last(int statement) {
    int last = statement;
    while (last + 1 < sections.size()
        && last - statement < MOST_SENTENCES
        && isTogether(last + 1, statement)) {
      last++;
    }
    return last;
  }

  private boolean isTogether(int a, int b) {
    return sections.sentence(a).paragraph() == sections.sentence(b).paragraph();
  }

  /** Whether the line behind a paragraph says whose the picture is. */
  private boolean isCredited(int first, int last) {
    return first == last
        && last + 1 < sections.size()
        && Words.count(text(), sections.sentence(last).span()) <= MOST_WORDS
        && Asides.isCredit(text(), sections.sentence(last + 1).span());
  }

  /** "Olive Grant waves to the crowd in Oban." "Officers at the border post on Monday." */
  private boolean isOfPicture(Span span) {
    List<String> words = words(span);
    int place = place(words);
    if (place <= 0) {
      return false;
    }
    String before = words.get(place - 1);
    boolean telling = shown(words, place).stream().anyMatch(Captions::tells);
    boolean posture =
        Asides.isPosture(before) || (place > 1 && Asides.isPosture(words.get(place - 2)));
    return !telling && (posture || hasNoVerb(words));
  }

  private List<String> words(Span span) {
    List<String> words = new ArrayList<>();
    Words.scan(text(), span, (start, end) -> words.add(text().substring(start, end)));
    return words;
  }

  /** The first of the early words that says where; -1 where none does. */
  private static int place(List<String> words) {
    for (int i = 1; i < Math.min(EARLY, words.size()); i++) {
      if (Asides.isPlace(words.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /** The words up to what is told of the place. */
  private static List<String> shown(List<String> words, int place) {
    int end = place;
    while (end < words.size() && !Asides.isRelative(words.get(end))) {
      end++;
    }
    return words.subList(0, end);
  }

  private static boolean tells(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    return Asides.isVerb(lower) || (lower.endsWith("ed") && lower.length() > 3);
  }

  /** No word in small letters that may be a verb for its ending. */
  private static boolean hasNoVerb(List<String> words) {
    return words.stream().noneMatch(Captions::mayBeVerb);
  }

  private static boolean mayBeVerb(String word) {
    return word.endsWith("s")
        && word.length() > 3
        && Character.isLowerCase(word.codePointAt(0))
        && !word.endsWith("ss")
        && !word.endsWith("us")
        && !Asides.endsAsPeople(word);
  }

  private String text() {
    return sections.text();
  }
}
