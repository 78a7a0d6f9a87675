package io.nutgraf.metadata.names;

import io.nutgraf.model.Mention;
import io.nutgraf.text.SegmentedText;
import java.util.List;

/** Finds whom and what a document names. Immutable and thread-safe. */
public final class MentionExtractor {

  private final NameTagger tagger = NameTagger.standard();
  private final MentionResolver resolver = MentionResolver.standard();

  private MentionExtractor() {}

  public static MentionExtractor standard() {
    return new MentionExtractor();
  }

  /** The mentions of {@code text}, the most salient first. */
  public List<Mention> extract(SegmentedText text) {
    var tokens = NameTokens.of(text.words(), text.lines());
    return resolver.resolve(text, tokens, tagger.tag(tokens));
  }
}
