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
final class Doubts {

  private record Doubt(NamePhrase phrase, List<Entity> candidates, Entity otherwise) {}

  private record Place(NamePhrase phrase, @Nullable Entity known, @Nullable Doubt doubt) {}

  private final List<Doubt> doubts = new ArrayList<>();

  /**
   * {@code phrase} means one of {@code candidates}; {@code otherwise} if none is named before it.
   */
  void add(NamePhrase phrase, List<Entity> candidates, Entity otherwise) {
    doubts.add(new Doubt(phrase, candidates, otherwise));
  }

  /** Settles all doubts in one walk through the text, of which {@code entities} are known. */
  void settle(Collection<Entity> entities, DocumentWords words) {
    if (doubts.isEmpty()) {
      return;
    }
    List<Place> places = new ArrayList<>();
    for (Entity entity : entities) {
      entity.phrases().forEach(phrase -> places.add(new Place(phrase, entity, null)));
    }
    doubts.forEach(doubt -> places.add(new Place(doubt.phrase(), null, doubt)));
    places.sort(Comparator.comparing(place -> place.phrase().span()));
    for (Place place : places) {
      int line = words.lineAt(place.phrase().span().start());
      Entity entity = place.doubt() == null ? place.known() : settled(place.doubt(), line);
      if (entity != null) {
        entity.appearIn(line);
      }
    }
  }

  private static Entity settled(Doubt doubt, int line) {
    Entity best = doubt.otherwise();
    double most = 0;
    for (Entity candidate : doubt.candidates()) {
      double presence = candidate.presenceIn(line);
      if (presence > most) {
        most = presence;
        best = candidate;
      }
    }
    best.add(doubt.phrase());
    return best;
  }
}
