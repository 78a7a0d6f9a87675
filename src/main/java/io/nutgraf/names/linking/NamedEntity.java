package io.nutgraf.names.linking;

import java.util.List;

/**
 * An entity by the name that it is told by.
 *
 * @param entity what is named
 * @param id the canonical id of {@code name}
 * @param name as it stands in the text
 * @param aliases the other names it has there, verbatim, in the order they first appear
 */
public record NamedEntity(Entity entity, String id, String name, List<String> aliases) {

  public NamedEntity {
    aliases = List.copyOf(aliases);
  }
}
