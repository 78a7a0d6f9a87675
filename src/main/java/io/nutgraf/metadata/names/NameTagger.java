package io.nutgraf.metadata.names;

import io.nutgraf.model.EntityType;
import io.nutgraf.model.Span;
import io.nutgraf.text.SegmentedText;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the names of persons, organizations and places: a conditional random field over {@link
 * NameFeatures}, fitted to English texts of many kinds. Immutable and thread-safe; time and memory
 * are linear in the length of the text.
 */
final class NameTagger {

  private static final EntityType[] TYPES = EntityType.values();
  private static final double DECIMALS = 1e3;

  private static final NameTagger STANDARD =
      new NameTagger(ChainModel.english(), NameLexicon.english());

  private final ChainModel model;
  private final NameLexicon lexicon;

  NameTagger(ChainModel model, NameLexicon lexicon) {
    this.model = model;
    this.lexicon = lexicon;
  }

  static NameTagger standard() {
    return STANDARD;
  }

  /** The names in {@code text}, in document order; none overlaps another. */
  List<NamePhrase> tag(SegmentedText text) {
    return tag(NameTokens.of(text.words(), text.lines()));
  }

  List<NamePhrase> tag(NameTokens tokens) {
    Stretches stretches = Stretches.of(tokens);
    var features = new NameFeatures(tokens, lexicon);
    var decoder = new ChainDecoder(model);
    List<NamePhrase> names = new ArrayList<>();
    for (int s = 0; s < stretches.size(); s++) {
      int from = stretches.start(s);
      int to = stretches.end(s);
      features.turnTo(stretches.sentence(s));
      decoder.begin();
      for (int i = from; i < to; i++) {
        decoder.add(features.of(i), features.count());
      }
      collect(tokens, from, to - from, decoder, names);
    }
    return names;
  }

  private static void collect(
      NameTokens tokens, int from, int length, ChainDecoder decoder, List<NamePhrase> names) {
    int[] labels = decoder.decode();
    boolean weighed = false;
    int i = 0;
    while (i < length) {
      int begin = labels[i];
      if (begin == ChainModel.OUTSIDE) {
        i++;
        continue;
      }
      int end = i + 1;
      while (end < length && labels[end] == begin + 1) {
        end++;
      }
      if (!weighed) {
        decoder.weigh();
        weighed = true;
      }
      double sure = Math.round(decoder.probability(i, end, begin) * DECIMALS) / DECIMALS;
      var span = new Span(tokens.start(from + i), tokens.end(from + end - 1));
      names.add(new NamePhrase(TYPES[begin / 2], span, sure));
      i = end;
    }
  }
}
