package io.nutgraf.names.linking;

import io.nutgraf.model.Budget;
import io.nutgraf.model.EntityType;
import io.nutgraf.names.words.NamePhrase;
import io.nutgraf.names.words.NameWord;
import io.nutgraf.names.words.NameWords;
import io.nutgraf.names.words.SpelledNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins the names of places: those with one canonical id, and a state's or town's full name with
 * its short one (Republic of Ireland, City of Westminster). York is not New York, and nothing else
 * of the kind is tried.
 */
public final class PlaceLinker {

  private final NameWords known;
  private final SpelledNames spelled;

  public PlaceLinker(NameWords known, SpelledNames spelled) {
    this.known = known;
    this.spelled = spelled;
  }

  /** The places that {@code phrases}, in document order, name. */
  public List<Entity> link(List<NamePhrase> phrases) {
    Map<String, List<NamePhrase>> byId = new LinkedHashMap<>();
    for (NamePhrase phrase : phrases) {
      Budget.check();
      String id = spelled.of(phrase).id();
      byId.computeIfAbsent(id, _ -> new ArrayList<>()).add(phrase);
    }
    for (String id : List.copyOf(byId.keySet())) {
      List<NamePhrase> state = byId.getOrDefault(shortOf(id), List.of());
      if (!state.isEmpty()) {
        state.addAll(byId.remove(id));
      }
    }
    return byId.values().stream().map(all -> Entity.of(EntityType.PLACE, all)).toList();
  }

  private String shortOf(String id) {
    int state = id.indexOf('-');
    int of = id.indexOf('-', state + 1);
    boolean full =
        of > 0
            && known.is(NameWord.STATE, id.substring(0, state))
            && known.is(NameWord.OF, id.substring(state + 1, of));
    return full ? id.substring(of + 1) : "";
  }
}
