package io.nutgraf.metadata.names;

import io.nutgraf.model.CitedOutlet;
import io.nutgraf.model.Mention;
import io.nutgraf.text.SegmentedText;
import java.util.List;

/** Finds the news outlets that a document says it has something from. Immutable, thread-safe. */
public final class CitedOutletExtractor {

  private CitedOutletExtractor() {}

  public static CitedOutletExtractor standard() {
    return new CitedOutletExtractor();
  }

  /** The outlets that {@code text} cites, in document order, each where it is first cited. */
  public List<CitedOutlet> extract(SegmentedText text, List<Mention> mentions) {
    return List.of();
  }
}
