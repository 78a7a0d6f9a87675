package io.nutgraf.names.tagging;

import io.nutgraf.model.Budget;
import io.nutgraf.model.EntityType;
import io.nutgraf.model.Language;
import io.nutgraf.model.Span;
import io.nutgraf.names.words.NamePhrase;
import io.nutgraf.names.words.NameTokens;
import io.nutgraf.names.words.NameWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the names of persons, organizations and places in the sentences of a document: a
 * conditional random field over {@link NameFeatures}, fitted to English texts of many kinds, or
 * over {@link WorldFeatures}, fitted to texts of many languages. Immutable and thread-safe; time
 * and memory are linear in the number of tokens.
 */
public final class NameTagger {

  private static final double DECIMALS = 1e3;

  /** How many words before its first capital a name can begin in other languages. */
  static final int WORDS_BEFORE = 2;

  private final NameModel model;
  private final NameWords known;

  /** With what is known of single words in the language of the texts that it reads. */
  NameTagger(NameModel model, NameWords known) {
    this.model = model;
    this.known = known;
  }

  /** The tagger for texts of {@code language}, with the model that reads it. */
  public static NameTagger of(Language language) {
    var known = NameWords.of(language);
    return new NameTagger(model(known), known);
  }

  private static NameModel model(NameWords known) {
    if (known.isSpaceless()) {
      return NameModel.spaceless(known.familyName());
    }
    return known.isFitted() ? NameModel.standard() : NameModel.world();
  }

  /** The names among {@code tokens}, in their order; none overlaps another. */
  public List<NamePhrase> tag(NameTokens tokens) {
    if (known.isSpaceless()) {
      var words = new SpacelessWords(tokens, model.lexicon());
      var stretches = CandidateStretches.all(tokens, model.lexicon());
      return tag(tokens, stretches, words, new SpacelessFeatures(tokens, words));
    }
    CandidateStretches stretches =
        CandidateStretches.of(tokens, model.lexicon(), known.isFitted() ? 1 : WORDS_BEFORE);
    if (known.isFitted()) {
      var words = new KnownWords(tokens, model.lexicon());
      return tag(tokens, stretches, words, new NameFeatures(tokens, words));
    }
    var words = new WorldWords(tokens, model.lexicon(), known.family());
    return tag(tokens, stretches, words, new WorldFeatures(tokens, words, known.family()));
  }

  private List<NamePhrase> tag(
      NameTokens tokens, CandidateStretches stretches, WordKinds words, TokenFeatures features) {
    var decoder = new ChainDecoder(model.chain());
    List<FoundName> found = new ArrayList<>();
    for (int s = 0; s < stretches.size(); s++) {
      Budget.check();
      int from = stretches.start(s);
      int length = stretches.end(s) - from;
      features.turnTo(stretches.sentence(s));
      decoder.begin();
      for (int i = 0; i < length; i++) {
        decoder.add(features.of(from + i), features.count());
      }
      collect(tokens, words, from, length, decoder, found);
    }
    List<NamePhrase> names = new ArrayList<>();
    for (FoundName name : mended(tokens, words, found)) {
      var span = new Span(tokens.start(name.from()), tokens.end(name.to() - 1));
      names.add(new NamePhrase(name.type(), span, name.sure()));
    }
    return names;
  }

  private List<FoundName> mended(NameTokens tokens, WordKinds words, List<FoundName> found) {
    if (known.isSpaceless()) {
      return found;
    }
    List<FoundName> whole = new NameBounds(tokens, model.lexicon(), known).mend(found);
    whole = new AmpersandNames(tokens, known).hold(whole);
    if (known.isFitted()) {
      whole = new ListedFirms(tokens, words, known).hold(whole);
      whole = new OfficeNames(tokens, model.lexicon(), known).hold(whole);
      whole = new BracketedAcronyms(tokens, model.lexicon(), known).hold(whole);
      whole = new EventNames(tokens, known).leaveOut(whole);
    }
    new CoordinatedNames(tokens, known).agree(whole);
    return new CompanyNames(tokens, model.lexicon(), known).settle(whole);
  }

  /** Adds the names of the likeliest labeling, and those that are known all the same. */
  private void collect(
      NameTokens tokens,
      WordKinds words,
      int from,
      int length,
      ChainDecoder decoder,
      List<FoundName> names) {
    decoder.decode();
    var missed = new MissedNames(tokens, words, known, decoder);
    int i = 0;
    while (i < length) {
      NameLabel begin = decoder.label(i);
      Optional<EntityType> type = begin.type();
      if (type.isPresent()) {
        int end = decoder.endOf(i);
        double sure = rounded(decoder.probability(i, end, begin));
        names.add(trimmed(tokens, new FoundName(from + i, from + end, type.get(), sure)));
        i = end;
        continue;
      }
      Optional<FoundName> name = missed.at(from, i, length);
      name.ifPresent(names::add);
      i += name.map(it -> it.to() - it.from()).orElse(1);
    }
  }

  static double rounded(double probability) {
    return Math.round(probability * DECIMALS) / DECIMALS;
  }

  /** No name begins or ends with a mark that could be its neighbour's, whatever was learned. */
  private static FoundName trimmed(NameTokens tokens, FoundName name) {
    int first = name.from();
    int last = name.to() - 1;
    while (last > first && isBorder(tokens, last)) {
      last--;
    }
    while (first < last && isBorder(tokens, first)) {
      first++;
    }
    return name.over(first, last + 1);
  }

  private static boolean isBorder(NameTokens tokens, int token) {
    return tokens.is(token, NameTokens.MARK)
        && ".,;:-–—\"'“”‘’(".indexOf(tokens.initial(token)) >= 0;
  }
}
