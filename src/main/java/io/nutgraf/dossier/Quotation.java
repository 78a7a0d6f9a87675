package io.nutgraf.dossier;

import io.nutgraf.model.Change;
import java.util.List;
import java.util.stream.Stream;

/**
 * A quotation with all the documents that carry it.
 *
 * @param versions its wordings, one or more, in the order in which they were first carried
 */
public record Quotation(List<Version> versions) {

  public Quotation {
    if (versions.isEmpty()) {
      throw new IllegalArgumentException("a quotation has words");
    }
    versions = List.copyOf(versions);
  }

  /**
   * A wording of it, the case of letters and punctuation aside.
   *
   * @param carriers who carries it so, the first one first; a document once
   * @param changes what is different from the first wording, in text order; none of that itself
   */
  public record Version(List<Carrier> carriers, List<Change> changes) {
    public Version {
      carriers = List.copyOf(carriers);
      changes = List.copyOf(changes);
    }
  }

  /** Who carried it first, in any wording. */
  public Carrier first() {
    return versions.getFirst().carriers().getFirst();
  }

  /** All who carry it. */
  public Stream<Carrier> carriers() {
    return versions.stream().flatMap(version -> version.carriers().stream());
  }
}
