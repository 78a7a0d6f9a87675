package io.nutgraf.names.outlets;

import io.nutgraf.model.Language;
import io.nutgraf.names.words.DocumentWords;
import io.nutgraf.text.LanguagePack.Feature;
import io.nutgraf.text.PerLanguage;
import io.nutgraf.text.WordsByKind;
import java.util.Optional;

/**
 * Finds the words by which a text cites an outlet beside its name: "reported" after it, "told" or
 * "according to" before it, by {@code citations.txt} of the language; a language without it has
 * none.
 */
final class CitationCues {

  private static final PerLanguage<WordsByKind<CitationWord>> CUES =
      new PerLanguage<>(pack -> WordsByKind.of(CitationWord.class, pack.words(Feature.CITATIONS)));

  /** How many words may stand between a name and its cue. */
  private static final int FAR = 7;

  private final DocumentWords words;
  private final WordsByKind<CitationWord> cues;

  /** Those in a text of {@code language}. */
  CitationCues(DocumentWords words, Language language) {
    this.words = words;
    this.cues = CUES.of(language);
  }

  /** Words {@code from} inclusive to {@code to} exclusive. */
  record Words(int from, int to) {}

  /** The cue of the name of words {@code first} to {@code end}, exclusive. */
  Optional<Words> of(int first, int end, boolean reportsOnly) {
    Optional<Words> before = isOfAnother(end) ? Optional.empty() : before(first);
    return before.isPresent() ? before : after(end, reportsOnly);
  }

  /** "Told CNN affiliate WJLA" cites the affiliate. */
  private boolean isOfAnother(int end) {
    return end < words.size()
        && words.followsClosely(end)
        && cues.is(CitationWord.ANOTHER, words.lower(end));
  }

  private Optional<Words> before(int first) {
    for (int i = first - 1; i >= 0 && first - i <= FAR && !words.startsLine(i + 1); i--) {
      if (!isJoined(i + 1)) {
        return Optional.empty();
      }
      if (cues.is(CitationWord.BEFORE, words.lower(i))) {
        return Optional.of(new Words(i, i + 1));
      }
      boolean pair = i > 0 && !words.startsLine(i) && isJoined(i);
      if (pair && cues.is(CitationWord.BEFORE, words.lower(i - 1) + "-" + words.lower(i))) {
        return Optional.of(new Words(i - 1, i + 1));
      }
      if (!isLead(i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether word {@code i} may stand between a cue and a name: the Russian news agency. */
  private boolean isLead(int i) {
    String lower = words.lower(i);
    return cues.is(CitationWord.LEAD, lower)
        || words.known().isAdherent(lower)
        || words.isPossessive(i);
  }

  private Optional<Words> after(int end, boolean reportsOnly) {
    int from = afterBrackets(end);
    for (int i = from; i < words.size() && i - from < FAR && !words.startsLine(i); i++) {
      boolean near = isJoined(i) || (i == from && from > end);
      if (!near && !words.gapBefore(i).equals(", ")) {
        return Optional.empty();
      }
      String lower = words.lower(i);
      if (cues.is(CitationWord.REPORTS, lower)
          || (!reportsOnly && cues.is(CitationWord.SAYS, lower))) {
        return Optional.of(new Words(i, i + 1));
      }
      if (!cues.is(CitationWord.FILLER, lower)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The first word after what stands in brackets at {@code end}; {@code end} if nothing does. */
  private int afterBrackets(int end) {
    if (end >= words.size() || !words.gapBefore(end).equals(" (")) {
      return end;
    }
    int i = end + 1;
    while (i < words.size() && i - end < FAR && words.gapBefore(i).indexOf(')') < 0) {
      i++;
    }
    return i;
  }

  private boolean isJoined(int i) {
    String gap = words.gapBefore(i);
    return gap.isBlank() || gap.equals("-") || gap.equals(" “") || gap.equals(" \"");
  }
}
