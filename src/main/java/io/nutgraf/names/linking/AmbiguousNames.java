package io.nutgraf.names.linking;

import io.nutgraf.names.words.DocumentWords;
import io.nutgraf.names.words.NamePhrase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names that may mean one of several, each settled for whom the text speaks of most where the name
 * stands: every earlier place counts, the less the more lines lie between.
 */
final class AmbiguousNames {

  private record AmbiguousName(NamePhrase phrase, List<Entity> candidates, Entity otherwise) {}

  private record Place(NamePhrase phrase, @Nullable Entity known, @Nullable AmbiguousName name) {}

  private final List<AmbiguousName> names = new ArrayList<>();

  /**
   * {@code phrase} means one of {@code candidates}; {@code otherwise} if none is named before it.
   */
  void add(NamePhrase phrase, List<Entity> candidates, Entity otherwise) {
    names.add(new AmbiguousName(phrase, candidates, otherwise));
  }

  /** Settles all of them in one walk through the text, of which {@code entities} are known. */
  void settle(Collection<Entity> entities, DocumentWords words) {
    if (names.isEmpty()) {
      return;
    }
    List<Place> places = new ArrayList<>();
    for (Entity entity : entities) {
      entity.phrases().forEach(phrase -> places.add(new Place(phrase, entity, null)));
    }
    names.forEach(name -> places.add(new Place(name.phrase(), null, name)));
    places.sort(Comparator.comparing(place -> place.phrase().span()));
    for (Place place : places) {
      int line = words.lineAt(place.phrase().span().start());
      Entity entity = place.name() == null ? place.known() : settled(place.name(), line);
      if (entity != null) {
        entity.appearIn(line);
      }
    }
  }

  private static Entity settled(AmbiguousName name, int line) {
    Entity best = name.otherwise();
    double most = 0;
    for (Entity candidate : name.candidates()) {
      double presence = candidate.presenceIn(line);
      if (presence > most) {
        most = presence;
        best = candidate;
      }
    }
    best.add(name.phrase());
    return best;
  }
}
