package io.nutgraf.metadata.names;

import io.nutgraf.model.CitedOutlet;
import io.nutgraf.model.Mention;
import io.nutgraf.text.SegmentedText;
import java.util.List;

/** Finds whom and what a document names, and which outlets it cites. Immutable, thread-safe. */
public final class NameExtractor {

  private final NameTagger tagger = NameTagger.standard();
  private final MentionResolver resolver = MentionResolver.standard();

  private NameExtractor() {}

  public static NameExtractor standard() {
    return new NameExtractor();
  }

  /**
   * What a document names.
   *
   * @param mentions the most salient first
   * @param citedOutlets in document order
   */
  public record Names(List<Mention> mentions, List<CitedOutlet> citedOutlets) {

    public Names {
      mentions = List.copyOf(mentions);
      citedOutlets = List.copyOf(citedOutlets);
    }
  }

  /** The names in {@code text}. */
  public Names extract(SegmentedText text) {
    var tokens = NameTokens.of(text.words(), text.lines());
    var words = DocumentWords.of(text.words(), tokens);
    List<Mention> mentions = resolver.resolve(text, words, tagger.tag(tokens));
    return new Names(mentions, CitedOutletFinder.find(text, words, mentions));
  }
}
