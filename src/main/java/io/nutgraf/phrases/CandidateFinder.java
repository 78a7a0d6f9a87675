package io.nutgraf.phrases;

import io.nutgraf.model.Budget;
import io.nutgraf.text.HashTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects the noun phrases of tagged lines: the longest ones, the shorter ones within them, and
 * two joined by "of". Phrases of the same stems are one, whatever their order and their endings.
 */
final class CandidateFinder {

  /** Words in a phrase, "of" and articles not counted. */
  private static final int MOST_WORDS = PhraseKey.MOST;

  /** Words on either side of an "of", but for a name's. */
  private static final int MOST_BESIDE_OF = 2;

  /** Further ones come too late to be what a document is about; the known ones are counted on. */
  private static final int MOST_PHRASES = 500_000;

  private final Grammar grammar;
  private final Vocabulary vocabulary;
  private final NamedSpans names;
  private final HashTable keys = new HashTable(256);
  private final List<Candidate> candidates = new ArrayList<>(256);
  private WordRow line = WordRow.EMPTY;
  private PartOfSpeech[] classes = {};
  private boolean[] named = {};
  private int[] stems = {};
  private int sentence;
  private boolean headline;
  private boolean isWhole = true;

  CandidateFinder(Grammar grammar, Vocabulary vocabulary, NamedSpans names) {
    this.grammar = grammar;
    this.vocabulary = vocabulary;
    this.names = names;
  }

  List<Candidate> candidates() {
    return candidates;
  }

  /** Whether no phrase was left out for coming too late. */
  boolean isWhole() {
    return isWhole;
  }

  /** Adds the phrases of {@code words}, the sentence with this number or a headline. */
  void add(WordRow words, int ofSentence, boolean isHeadline) {
    Budget.check();
    line = words;
    classes = grammar.classify(words);
    named = names.among(words);
    sentence = ofSentence;
    headline = isHeadline;
    stems = new int[line.size()];
    int earlier = 0;
    int earlierEnd = -1;
    for (int from = 0; from < line.size(); from++) {
      if (classes[from].isNominal()) {
        int to = endOfRun(from);
        int start = withoutPlain(from, to);
        int end = withoutTail(start, to);
        addPhrases(start, end);
        if (end > start && isJoinedByOf(earlierEnd, from)) {
          addOfPhrase(earlier, earlierEnd, start, end);
        }
        earlier = start;
        earlierEnd = end == to ? end : -1;
        from = to - 1;
      }
    }
  }

  private int endOfRun(int from) {
    int to = from;
    while (to < line.size() && classes[to].isNominal() && (to == from || goesOn(to))) {
      stems[to] = vocabulary.count(line.word(to));
      to++;
    }
    return to;
  }

  /** No name follows a common noun in one phrase, and no adjective any noun but a name. */
  private boolean goesOn(int i) {
    PartOfSpeech before = classes[i - 1];
    PartOfSpeech here = classes[i];
    return line.joins(i)
        && (line.isHyphened(i)
            || ((here != PartOfSpeech.NAME || before == PartOfSpeech.NAME)
                && (here != PartOfSpeech.ADJECTIVE || before != PartOfSpeech.NOUN)));
  }

  private int withoutPlain(int from, int to) {
    int start = from;
    while (start < to - 1
        && !isHyphened(start + 1)
        && !isName(start)
        && line.word(start).isPlain()) {
      start++;
    }
    return start;
  }

  private int withoutTail(int start, int to) {
    int end = to;
    while (end > start && (!classes[end - 1].isHead() || isBeforeHyphen(end))) {
      end--;
    }
    return end;
  }

  private void addPhrases(int start, int end) {
    boolean fits = end > start && end - start <= MOST_WORDS;
    Candidate whole = fits ? add(start, end, PhraseKey.of(stems, start, end), null) : null;
    for (int from = start; from < end; from++) {
      int last = Math.min(end, from + MOST_WORDS);
      for (int to = from + 1; to <= last; to++) {
        if (!(from == start && to == end) && isPhrase(from, to, start, end)) {
          add(from, to, PhraseKey.of(stems, from, to), whole);
        }
      }
    }
  }

  /** A part of a phrase ends as one, begins with a word that counts, and cuts through no name. */
  private boolean isPhrase(int from, int to, int start, int end) {
    boolean cutsBefore = from > start && isName(from) && isName(from - 1);
    boolean cutsAfter = to < end && isName(to) && isName(to - 1);
    boolean splitsHyphen = (from > start && isHyphened(from)) || isBeforeHyphen(to);
    return classes[to - 1].isHead()
        && !cutsBefore
        && !cutsAfter
        && !splitsHyphen
        && (to - from == 1 || isHyphened(from + 1) || !line.word(from).isPlain());
  }

  private boolean isBeforeName(int i) {
    return i < line.size() && line.joins(i) && isName(i);
  }

  private boolean isName(int i) {
    return classes[i] == PartOfSpeech.NAME;
  }

  /** The word before {@code i} goes on with a hyphen: "Playboy-centered". */
  private boolean isBeforeHyphen(int i) {
    return i < line.size() && isHyphened(i);
  }

  private boolean isHyphened(int i) {
    return line.isHyphened(i);
  }

  private boolean isJoinedByOf(int earlierEnd, int from) {
    if (earlierEnd < 0 || earlierEnd >= line.size()) {
      return false;
    }
    boolean of = classes[earlierEnd] == PartOfSpeech.OF && line.joins(earlierEnd);
    int next = earlierEnd + 1;
    if (of && next < from && grammar.isArticle(line.word(next)) && line.joins(next)) {
      next++;
    }
    return of && next == from && line.joins(from);
  }

  private void addOfPhrase(int earlier, int earlierEnd, int start, int end) {
    boolean isShort =
        earlierEnd - earlier <= MOST_BESIDE_OF
            && (end - start <= MOST_BESIDE_OF || isName(start))
            && earlierEnd - earlier + end - start <= MOST_WORDS;
    boolean isCut = goesOnWithOf(end) || isBeforeName(end) || line.isPossessive(end - 1);
    if (isShort && !isCut && !line.word(earlierEnd - 1).isGeneric()) {
      int first = earlierEnd - earlier;
      int[] all = Arrays.copyOfRange(stems, earlier, earlier + first + end - start);
      System.arraycopy(stems, start, all, first, end - start);
      add(earlier, end, PhraseKey.of(all, 0, all.length), null);
    }
  }

  /** "The meeting of the heads" is cut off where "of the agencies" follows. */
  private boolean goesOnWithOf(int end) {
    int next = end + 1;
    return next < line.size()
        && classes[end] == PartOfSpeech.OF
        && line.joins(end)
        && (classes[next] == PartOfSpeech.DETERMINER || classes[next].isNominal());
  }

  private @Nullable Candidate add(int from, int to, long key, @Nullable Candidate around) {
    boolean isByName = isByName(from, to);
    if (isByName && isOfNames(from, to)) {
      return null;
    }
    int number = keys.find(key);
    if (number == HashTable.NONE && candidates.size() >= MOST_PHRASES) {
      isWhole = false;
      return null;
    }
    if (number == HashTable.NONE) {
      number = keys.add(key);
      candidates.add(
          new Candidate(line, from, to, key, sentence, PhraseShape.of(line, classes, from, to)));
    }
    Candidate candidate = candidates.get(number);
    boolean isNoun = isNoun(from, to) && !(isByName && holdsPerson(from, to));
    candidate.add(headline, isNoun, around);
    return candidate;
  }

  /** Whether any of its words, or the next one, is of a name: only then names need be searched. */
  private boolean isByName(int from, int to) {
    for (int i = from; i <= to && i < named.length; i++) {
      if (named[i]) {
        return true;
      }
    }
    return false;
  }

  private boolean isOfNames(int from, int to) {
    int end = line.end(to - 1);
    return names.holdOrCut(line.start(from), end) || (to - from > 1 && names.isTitle(end));
  }

  /** After a person's name verbs stand: "Obama chalks". */
  private boolean holdsPerson(int from, int to) {
    return names.holdPerson(line.start(from), line.end(to - 1));
  }

  /**
   * False where a phrase may be none: one of its words may be a verb, or it goes on with a name:
   * "long-haul Airbus jets".
   */
  private boolean isNoun(int from, int to) {
    for (int i = from; i < to; i++) {
      if (classes[i] == PartOfSpeech.PERHAPS_NOUN) {
        return false;
      }
    }
    if (isBeforeName(to)) {
      return false;
    }
    PartOfSpeech known = line.word(from).known();
    return to - from > 1
        || (classes[from] == PartOfSpeech.NOUN
            && known != PartOfSpeech.GERUND
            && known != PartOfSpeech.PARTICIPLE);
  }
}
