package io.nutgraf.quotes;

import io.nutgraf.model.Quote;
import io.nutgraf.model.Span;
import io.nutgraf.quotes.Passage.Kind;
import io.nutgraf.quotes.Quotation.Form;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells what the quotation marks in a passage are for: quotations, sentences of which a part is
 * quoted, or neither of them.
 */
final class DirectSpeech {

  /** So many words in quotation marks are somebody's, if nothing says whose. */
  private static final int ENOUGH_WORDS = 6;

  /** So many are, if they make a clause by themselves. */
  private static final int ENOUGH_WORDS_OF_CLAUSE = 3;

  /** So many with capitals, alone in a paragraph, are a heading. */
  private static final int WORDS_OF_HEADING = 4;

  /** A clause of which more is in quotation marks is a quotation. */
  private static final double QUOTED_SHARE = 0.8;

  private static final Parts NO_NOUN =
      NounPhrases.NO_PHRASE.and(NounPhrases.PRONOUN).and(Part.DETERMINER);

  private final String words;
  private final List<Quotation> quotations;
  private final CueFinder cues;
  private final VerbFinalCues verbFinal;

  DirectSpeech(String words, List<Quotation> quotations, CueFinder cues, VerbFinalCues verbFinal) {
    this.words = words;
    this.quotations = quotations;
    this.cues = cues;
    this.verbFinal = verbFinal;
  }

  /** What is quoted in {@code passage}, in order. */
  List<Utterance> in(Passage passage) {
    List<Utterance> utterances = new ArrayList<>();
    int done = 0;
    for (int token = 0; token < passage.size(); token++) {
      if (!passage.is(token, Kind.QUOTATION) || passage.start(token) < done) {
        continue;
      }
      Utterance utterance = at(passage, token, done);
      if (utterance != null) {
        utterances.add(utterance);
        done = utterance.span().end();
      }
    }
    return utterances;
  }

  private @Nullable Utterance at(Passage passage, int token, int done) {
    Quotation quotation = quotations.get(passage.quotation(token));
    if (quotation.form().isDialogue()) {
      return direct(quotation, cues.behind(passage, token));
    }
    if (quotation.hasLabel() || quotation.form() != Form.MARKS) {
      return direct(quotation, null);
    }
    int count = QuotedWords.count(words, quotation);
    boolean clause =
        QuotedWords.endsClause(words, quotation)
            || passage.is(token + 1, Kind.COMMA)
            || passage.is(token + 1, Kind.DASH)
            || (count >= ENOUGH_WORDS && cues.isInverted(passage, token + 1));
    if (VerbFinalCues.isMarked(passage, token)) {
      Cue cue = cues.behind(passage, token);
      boolean named = cue != null && cue.subject() != null;
      return direct(quotation, named ? cue : verbFinal.at(passage, token));
    }
    if (passage.isBare()) {
      if (count >= WORDS_OF_HEADING && QuotedWords.isTitle(words, quotation)) {
        return null;
      }
      return count >= 2 || clause ? direct(quotation, null) : null;
    }
    Cue behind = clause ? behind(passage, token, quotation) : null;
    Cue before = cues.before(passage, token);
    boolean adjective = count <= 2 && !clause && passage.isWord(token + 1);
    adjective &= !passage.has(token + 1, NO_NOUN);
    if (adjective && before != null && passage.is(before.from(), Part.LABEL)) {
      return null; // calls it her “a-ha” moment
    }
    if (before != null && isSpent(passage, before, token)) {
      return null; // said a man whom all call “Lanky”
    }
    if (before != null && Clauses.introduces(passage, before, token)) {
      return direct(quotation, before);
    }
    Cue inverted =
        before != null && QuotedWords.isSentence(words, quotation)
            ? cues.inverted(passage, before, token)
            : null;
    if (inverted != null) {
      return direct(quotation, inverted);
    }
    if (behind != null && (Clauses.begins(passage, token) || count >= 2 * ENOUGH_WORDS)) {
      return direct(quotation, behind);
    }
    if (before != null) {
      Span said =
          Clauses.isAside(passage, before)
              ? Clauses.around(passage, before)
              : Clauses.behind(passage, before);
      return mixed(passage, token, before, said);
    }
    if (behind != null) {
      int start = Math.max(passage.span().start(), done);
      return mixed(passage, token, behind, Clauses.upTo(passage, start, token));
    }
    Cue unlisted =
        QuotedWords.beginsSentence(words, quotation) ? cues.unlistedBefore(passage, token) : null;
    if (unlisted != null) {
      return direct(quotation, unlisted);
    }
    Cue later = laterCue(passage, token);
    if (later != null) {
      return mixed(passage, token, later, Clauses.around(passage, later));
    }
    if (passage.is(token - 1, Kind.COLON)) {
      return direct(quotation, cues.introduction(passage, token - 1));
    }
    boolean enough =
        count >= ENOUGH_WORDS
            || (clause && Clauses.begins(passage, token) && count >= ENOUGH_WORDS_OF_CLAUSE);
    return enough ? direct(quotation, null) : null;
  }

  /**
   * Whether a cue tells of the quotation before it alone, and the one at {@code token} is a term.
   */
  private static boolean isSpent(Passage passage, Cue cue, int token) {
    Phrase subject = cue.subject();
    return passage.is(cue.from() - 1, Kind.QUOTATION)
        && subject != null
        && subject.token() >= cue.to()
        && passage.isWord(token - 1)
        && !passage.is(token - 1, Part.THAT_WORD);
  }

  private @Nullable Cue behind(Passage passage, int token, Quotation quotation) {
    Cue cue = cues.behind(passage, token);
    boolean goesOn =
        QuotedWords.endsWithComma(words, quotation) || !passage.is(token + 1, Part.CAPITAL);
    if (cue != null || !goesOn || !Clauses.begins(passage, token)) {
      return cue;
    }
    Cue unlisted = cues.unlistedBehind(passage, token);
    boolean pronoun = passage.has(token + 1, NounPhrases.PRONOUN);
    return pronoun || !QuotedWords.isTitle(words, quotation) ? unlisted : null;
  }

  /** The cue between commas, or at the end, of a sentence of which a part is quoted. */
  private @Nullable Cue laterCue(Passage passage, int token) {
    int limit = Math.min(passage.size(), token + CueFinder.REACH);
    for (int i = token + 1; i < limit; i++) {
      if (passage.is(i, Kind.STOP) || passage.is(i, Kind.COLON)) {
        return null;
      }
      if (passage.is(i, Kind.COMMA) || passage.is(i, Kind.QUOTATION)) {
        Cue cue = cues.aside(passage, i + 1);
        if (cue != null) {
          return cue;
        }
      }
    }
    return null;
  }

  private static Utterance direct(Quotation quotation, @Nullable Cue cue) {
    return new Utterance(
        Quote.Kind.DIRECT, quotation.told(), cue, quotation.label(), quotation.form());
  }

  private Utterance mixed(Passage passage, int token, Cue cue, Span clause) {
    Quotation quotation = quotations.get(passage.quotation(token));
    if (!clause.contains(quotation.span())) {
      return direct(quotation, cue);
    }
    int quoted = 0;
    for (int i = token; i < passage.size() && passage.end(i) <= clause.end(); i++) {
      quoted += passage.is(i, Kind.QUOTATION) ? passage.end(i) - passage.start(i) : 0;
    }
    return quoted >= QUOTED_SHARE * clause.length() && quoted <= quotation.span().length()
        ? direct(quotation, cue)
        : new Utterance(Quote.Kind.MIXED, clause, cue);
  }
}
