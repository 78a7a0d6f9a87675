package io.nutgraf.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person, an organization or a place that a document names, with every place where it does.
 *
 * @param id the same in all documents and for all spellings: lower case ASCII letters, digits and
 *     hyphens where the name can be written so, {@code jens-stoltenberg}
 * @param type what it is
 * @param name its fullest name, as it stands in the document; a line that breaks in it is a space
 * @param aliases the other names it has in the document, verbatim, in the order they first appear
 * @param role what the document says it is, "NATO Secretary General", where it says so
 * @param salience how much the document is about it, 0..1, against its most salient name
 * @param confidence how sure it is that this is a name of that type, 0..1
 * @param occurrences where it is named, one or more, in document order
 */
public record Mention(
    String id,
    EntityType type,
    String name,
    List<String> aliases,
    @Nullable Excerpt role,
    double salience,
    double confidence,
    List<Excerpt> occurrences) {

  public Mention {
    if (id.isBlank() || name.isBlank()) {
      throw new IllegalArgumentException("a mention has an id and a name");
    }
    if (occurrences.isEmpty()) {
      throw new IllegalArgumentException("a mention stands in the document");
    }
    Shares.check("salience", salience);
    Shares.check("confidence", confidence);
    aliases = List.copyOf(aliases);
    occurrences = List.copyOf(occurrences);
  }

  /** The same with other {@code aliases} and {@code occurrences}. */
  public Mention with(List<String> aliases, List<Excerpt> occurrences) {
    return new Mention(id, type, name, aliases, role, salience, confidence, occurrences);
  }
}
