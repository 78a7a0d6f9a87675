package io.nutgraf.ranking;

import io.nutgraf.model.SentenceLength;
import io.nutgraf.model.Span;
import io.nutgraf.model.SummaryOptions;
import io.nutgraf.text.Words;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Which sentences may be picked: whole statements first. A fragment (cut off before its end, or of
 * fewer than four words), a question, a caption, a call to the reader or a quotation that is not
 * wanted is picked only where a document has nothing else. A sentence of a length that is not
 * wanted is never picked.
 */
final class Eligibility {

  private static final int FEWEST_WORDS = 4;

  /** What captions say of their picture. */
  private static final Pattern CAPTION =
      Pattern.compile(
          "\\((?:pictured|left|right|centre|center|above|below|top|bottom)\\b[^()]{0,40}\\)"
              + "|\\b(?:is|are) pictured\\b|\\bpictured (?:left|right|above|below|here)\\b");

  private static final int CALL_LENGTH = 5;

  private final boolean[] whole;
  private final boolean[] own;
  private final boolean[] fits;
  private final boolean excludeQuotes;

  Eligibility(Sections sections, SummaryOptions options) {
    excludeQuotes = options.excludeQuotes();
    whole = new boolean[sections.size()];
    own = new boolean[sections.size()];
    fits = new boolean[sections.size()];
    int at = 0;
    for (Section section : sections.sections()) {
      for (int s = 0; s < section.size(); s++) {
        whole[at] = isWhole(section, s);
        fits[at] = fits(section, s, options.sentenceLength());
        own[at++] = !QuotationDetector.hasQuotation(section.text(), section.sentences().get(s));
      }
    }
  }

  /** The strictest choice that leaves at least {@code count} sentences, or the widest there is. */
  IntPredicate atLeast(int count) {
    IntPredicate mayQuote = s -> fits[s] && (!excludeQuotes || own[s]);
    IntPredicate best = s -> whole[s] && mayQuote.test(s);
    return IntStream.range(0, whole.length).filter(best).limit(count).count() == count
        ? best
        : mayQuote;
  }

  private static boolean fits(Section section, int s, SentenceLength length) {
    return length.equals(SentenceLength.ANY)
        || length.allows(Words.count(section.text(), section.sentences().get(s)));
  }

  private static boolean isWhole(Section section, int s) {
    return section.words().length(s) >= FEWEST_WORDS
        && !isCall(section, s)
        && !isCaption(section, s)
        && section.text().charAt(section.sentences().get(s).end() - 1) != '?'
        && Completeness.isWhole(section.text(), section.sentences().get(s));
  }

  private static boolean isCaption(Section section, int s) {
    Span sentence = section.sentences().get(s);
    return CAPTION.matcher(section.text()).region(sentence.start(), sentence.end()).find();
  }

  /** A call to the reader: "Click here …", "Follow us …", "Scroll down for video." */
  private static boolean isCall(Section section, int s) {
    HashedTerms words = section.words();
    int first = words.start(s);
    if (!words.is(first, WordClass.CALL)) {
      return false;
    }
    for (int t = first + 1; t < Math.min(first + CALL_LENGTH, words.start(s + 1)); t++) {
      if (words.is(t, WordClass.OFFER)) {
        return true;
      }
    }
    return false;
  }
}
