package io.nutgraf.dossier;

import io.nutgraf.model.Mention;
import io.nutgraf.reuse.Moment;
import java.util.List;

/**
 * A document that has a name.
 *
 * @param moment the document and its place in the order of documents
 * @param own where it has the name: one mention, or several where it has two names for it
 * @param others the other names that it has
 */
public record Appearance(Moment moment, List<Mention> own, List<Mention> others) {
  public Appearance {
    if (own.isEmpty()) {
      throw new IllegalArgumentException("it does not appear there");
    }
    own = List.copyOf(own);
    others = List.copyOf(others);
  }
}
