package io.nutgraf.quotes;

import io.nutgraf.model.Language;
import io.nutgraf.model.Span;
import io.nutgraf.text.LanguagePack;
import io.nutgraf.text.Marks;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds who speaks where that is told within the quotation marks, as French does: « Non, dit Anna
 * Berg, merci. » Only a listed verb of speech tells so, with its subject behind it.
 */
final class Interruptions {

  private static final String ENDS_SPEECH = ",?!…";
  private static final String ENDS_CUE = ",.;:?!…";

  private static final Parts BEFORE_VERB = Parts.of(Part.AUXILIARY, Part.PARTICLE);

  private final String words;
  private final Lexicon lexicon;
  private final boolean isUsual;
  private final AttributionReader attributions;

  Interruptions(String words, Language language) {
    this.words = words;
    this.lexicon = Lexicon.of(language);
    this.isUsual = LanguagePack.forText(language).is("quotations", "interrupted");
    this.attributions = new AttributionReader(words, lexicon);
  }

  /** The words within {@code said} that seem to tell who says it; null where none do. */
  @Nullable Passage in(Span said) {
    for (int i = said.start(); isUsual && i + 1 < said.end(); i++) {
      if (ENDS_SPEECH.indexOf(words.charAt(i)) >= 0
          && Marks.isSpace(words.charAt(i + 1))
          && attributions.behindComma(i + 1, said.end())) {
        int first = Marks.skipSpace(words, i + 1, said.end());
        int end = first;
        while (end < said.end() && ENDS_CUE.indexOf(words.charAt(end)) < 0) {
          end++;
        }
        Span span = new Span(first, end);
        Passage passage =
            new PassageReader(words, lexicon, List.of(span), List.of(span), List.of()).next();
        if (beginsWithVerb(passage)) {
          return passage;
        }
      }
    }
    return null;
  }

  /** The cue that such words are; null where they name nobody. */
  @Nullable Cue cue(Passage passage, CueFinder cues) {
    Cue cue = cues.behind(passage, -1);
    return cue != null && cue.subject() != null && passage.is(cue.from(), Part.VERB) ? cue : null;
  }

  private static boolean beginsWithVerb(Passage passage) {
    int verb = 0;
    while (passage.has(verb, BEFORE_VERB)) {
      verb++;
    }
    return passage.is(verb, Part.VERB) && passage.has(verb + 1, NounPhrases.SUBJECT);
  }
}
