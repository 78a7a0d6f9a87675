package io.nutgraf.quotes;

import io.nutgraf.model.Span;
import io.nutgraf.quotes.Passage.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Finds cues in languages whose verb ends the sentence, so that who speaks stands before the
 * quotation, or between a mark of speech and the verb: 鈴木議員は「…」と述べた; Ali Demir, “…” dedi.
 */
final class VerbFinalCues {

  /** More tokens before a quotation are no subject. */
  private static final int LONGEST_SUBJECT = 8;

  private final PhraseFinder phrases;

  VerbFinalCues(PhraseFinder phrases) {
    this.phrases = phrases;
  }

  /** Whether what stands right behind the quotation at {@code token} marks it as speech. */
  static boolean isMarked(Passage passage, int token) {
    return passage.is(token + 1, Part.QUOTATIVE) && !passage.is(token + 1, Part.NAMING);
  }

  /** The cue of such a quotation; without a subject where none is known. */
  Cue at(Passage passage, int token) {
    int end = passage.is(token - 1, Kind.COMMA) ? token - 1 : token;
    Phrase subject = within(passage, token + 1);
    if (subject == null && passage.is(end - 1, Part.TOPIC)) {
      subject = topic(passage, end - 1);
    } else if (subject == null && end > 0 && end <= LONGEST_SUBJECT) {
      subject = phrases.in(passage, 0, end);
    }
    return new Cue(token + 1, token + 2, subject);
  }

  /** Who is marked as the topic at the end of a word: 鈴木議員は; before it nothing of the word is. */
  private static @Nullable Phrase topic(Passage passage, int token) {
    int end = passage.end(token) - 1;
    int start = end;
    while (start > passage.start(token) && !isHiragana(passage.charAt(start - 1))) {
      start--;
    }
    return name(token, start, end);
  }

  /** Who is marked so between the mark of speech and the verb: と鈴木さんは述べた. */
  private static @Nullable Phrase within(Passage passage, int token) {
    int start = passage.start(token) + 1;
    for (int end = start; end < passage.end(token) - 1; end++) {
      if (passage.charAt(end) == 'は') {
        return isHiragana(passage.charAt(start)) ? null : name(token, start, end);
      }
    }
    return null;
  }

  private static @Nullable Phrase name(int token, int start, int end) {
    return start == end ? null : new Phrase(Phrase.Kind.NAME, new Span(start, end), token, null);
  }

  private static boolean isHiragana(char c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HIRAGANA;
  }
}
