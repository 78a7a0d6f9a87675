package io.nutgraf.ranking;

import io.nutgraf.model.Budget;
import java.util.BitSet;

/**
 * Tells the statements that a label of one to five words stands before, as captions and headings
 * that ran into the text begin: "Reward: Ann Lee offers …", "Under fire: The minister …". No label
 * are the name of whoever speaks ("Lee: …") and a clause that leads to what somebody says ("She
 * added: …"). Known only in languages that tell verbs of speech.
 */
final class Labels {

  private static final int MOST_WORDS = 5;

  private static final String MARKS = "'\"’”";

  private final SectionedDocument sections;
  private final boolean known;

  /** By section: the terms that are names wherever they stand; null where that is not known. */
  private final BitSet[] names;

  Labels(SectionedDocument sections, WordClasses classes) {
    this.sections = sections;
    known = classes.know(WordClass.SPEECH);
    names = new BitSet[sections.sections().size()];
  }

  /** Whether the statement with this number has one; never the first, which may be headed so. */
  boolean isLabelled(int statement) {
    if (!known || statement == 0) {
      return false;
    }
    HashedTerms words = sections.sectionOf(statement).words();
    int s = sections.within(statement);
    if (lastOfLabel(words, s) < 0) {
      return false;
    }
    int term = words.term(words.start(s));
    return term == HashedTerms.NONE || !names(sections.of(statement)).get(term);
  }

  /** The last word before the colon; -1 where what stands there is no label. */
  private int lastOfLabel(HashedTerms words, int s) {
    int first = words.start(s);
    int end = Math.min(first + MOST_WORDS, words.start(s + 1) - 1);
    for (int t = first; t < end && isOfLabel(words, t, first); t++) {
      int colon = colonBehind(words.offset(t) + words.letters(t));
      if (colon >= 0) {
        boolean goesOn = words.offset(t + 1) == colon + 2 && begins(words, t + 1);
        return goesOn && mayBegin(words, first, t) ? t : -1;
      }
    }
    return -1;
  }

  /** The colon after a word that ends at {@code end} or, with a mark of quotation, behind it. */
  private int colonBehind(int end) {
    String text = sections.text();
    boolean marked = end < text.length() && MARKS.indexOf(text.charAt(end)) >= 0;
    int colon = marked ? end + 1 : end;
    return text.startsWith(": ", colon) ? colon : -1;
  }

  /** Beginning with a capital, and nothing else that does; not "It reads: …". */
  private static boolean isOfLabel(HashedTerms words, int token, int first) {
    return token == first
        ? words.is(token, HashedTerms.CAPITAL)
        : !words.is(token, HashedTerms.CAPITAL)
            && !words.is(token, WordClass.SPEECH)
            && !words.is(token, WordClass.SUBJECT);
  }

  /** With a word of its own, or as "Under fire" and not as "The result" or "She". */
  private static boolean mayBegin(HashedTerms words, int first, int last) {
    return words.term(first) != HashedTerms.NONE
        || (last == first + 1
            && words.term(last) != HashedTerms.NONE
            && !words.is(first, WordClass.DEFINITE)
            && !words.is(first, WordClass.THIRD_PERSON)
            && !words.is(first, WordClass.FIRST_PERSON)
            && !words.is(first, WordClass.SECOND_PERSON)
            && !words.is(first, WordClass.DEMONSTRATIVE));
  }

  private static boolean begins(HashedTerms words, int token) {
    return words.is(token, HashedTerms.CAPITAL) || words.is(token, HashedTerms.NUMBER);
  }

  /** The terms that begin with a capital within some sentence, or stand before a colon again. */
  private BitSet names(int section) {
    if (names[section] == null) {
      names[section] = names(sections.get(section).words());
    }
    return names[section];
  }

  private BitSet names(HashedTerms words) {
    BitSet names = new BitSet();
    BitSet labels = new BitSet();
    for (int s = 0; s < words.sentences(); s++) {
      Budget.check();
      for (int t = words.start(s) + 1; t < words.start(s + 1); t++) {
        if (words.is(t, HashedTerms.CAPITAL) && words.term(t) != HashedTerms.NONE) {
          names.set(words.term(t));
        }
      }
      if (lastOfLabel(words, s) >= 0) {
        int label = words.term(words.start(s));
        if (label != HashedTerms.NONE) {
          (labels.get(label) ? names : labels).set(label);
        }
      }
    }
    return names;
  }
}
