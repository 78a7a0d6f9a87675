package io.nutgraf.dossier;

import io.nutgraf.model.Budget;
import io.nutgraf.model.Change;
import io.nutgraf.reuse.WordDiff;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts what documents quote together: each quotation once, with all who carry it. Two are one where
 * they may be the same speaker's and one's words are a version of the other's, as {@link
 * io.nutgraf.reuse.Likeness} tells; those of fewer than six words only where they are the same and
 * the same known speaker's. What one document says twice it carries once, and nearly the same is
 * something else there. Not thread-safe.
 */
public final class Quotations {

  /** Words that more quotations than these have in a row tell no versions. */
  private static final int MOST_SHARING = 50;

  /** With how many quotations one is compared at most: those with which it shares the most. */
  private static final int MOST_COMPARED = 5;

  /** With how many wordings of a quotation, the first. */
  private static final int MOST_WORDINGS = 4;

  private final List<Group> groups = new ArrayList<>();
  private final Map<List<String>, List<Group>> byWords = new HashMap<>();
  private final Map<String, List<Group>> byPair = new HashMap<>();

  private Quotations() {}

  /** Those of {@code carriers}, in the order in which they were first carried. */
  public static List<Quotation> of(Collection<Carrier> carriers) {
    var quotations = new Quotations();
    carriers.stream().sorted().forEach(quotations::take);
    return quotations.groups.stream().map(Group::quotation).toList();
  }

  private void take(Carrier carrier) {
    Budget.check();
    Wording wording = Wording.of(carrier.quote().excerpt());
    if (wording.words().isEmpty()) {
      return;
    }
    SpeakerKey speaker = SpeakerKey.of(carrier.quote());
    Group group = same(wording, speaker);
    if (group == null) {
      group = version(wording, speaker, carrier.moment().document());
    }
    if (group == null) {
      group = new Group(groups.size(), speaker);
      groups.add(group);
    }
    if (group.take(carrier, wording, speaker)) {
      byWords.computeIfAbsent(wording.words(), _ -> new ArrayList<>()).add(group);
      for (String pair : wording.pairs()) {
        byPair.computeIfAbsent(pair, _ -> new ArrayList<>()).add(group);
      }
    }
  }

  private @Nullable Group same(Wording wording, SpeakerKey speaker) {
    return byWords.getOrDefault(wording.words(), List.of()).stream()
        .filter(group -> group.mayBeOf(speaker))
        .filter(group -> !wording.isShort() || (speaker.isKnown() && group.speaker.isKnown()))
        .findFirst()
        .orElse(null);
  }

  private @Nullable Group version(Wording wording, SpeakerKey speaker, String document) {
    if (wording.isShort()) {
      return null;
    }
    Map<Group, Integer> shared = new HashMap<>();
    for (String pair : wording.pairs()) {
      List<Group> sharing = byPair.getOrDefault(pair, List.of());
      if (sharing.size() <= MOST_SHARING) {
        Set.copyOf(sharing).forEach(group -> shared.merge(group, 1, Integer::sum));
      }
    }
    Comparator<Map.Entry<Group, Integer>> most = Map.Entry.comparingByValue();
    return shared.entrySet().stream()
        .filter(it -> it.getKey().mayBeOf(speaker))
        .filter(it -> !it.getKey().documents.contains(document))
        .sorted(most.reversed().thenComparingInt(it -> it.getKey().number))
        .limit(MOST_COMPARED)
        .map(Map.Entry::getKey)
        .filter(group -> group.hasVersion(wording))
        .findFirst()
        .orElse(null);
  }

  /** A quotation in making. */
  private static final class Group {

    private final int number;
    private SpeakerKey speaker;
    private final List<Wording> wordings = new ArrayList<>();
    private final List<List<Carrier>> carriers = new ArrayList<>();
    private final Set<String> documents = new HashSet<>();

    Group(int number, SpeakerKey speaker) {
      this.number = number;
      this.speaker = speaker;
    }

    boolean mayBeOf(SpeakerKey other) {
      return speaker.mayBe(other);
    }

    boolean hasVersion(Wording later) {
      return wordings.stream().limit(MOST_WORDINGS).anyMatch(it -> it.hasVersion(later));
    }

    /** Whether it is said in new words; a document that says it twice carries it once. */
    boolean take(Carrier carrier, Wording wording, SpeakerKey other) {
      if (!documents.add(carrier.moment().document())) {
        return false;
      }
      if (!speaker.isKnown()) {
        speaker = other;
      }
      for (int i = 0; i < wordings.size(); i++) {
        if (wordings.get(i).words().equals(wording.words())) {
          carriers.get(i).add(carrier);
          return false;
        }
      }
      wordings.add(wording);
      carriers.add(new ArrayList<>(List.of(carrier)));
      return true;
    }

    Quotation quotation() {
      Carrier first = carriers.getFirst().getFirst();
      return new Quotation(
          carriers.stream()
              .map(all -> new Quotation.Version(all, changes(first, all.getFirst())))
              .toList());
    }

    private static List<Change> changes(Carrier first, Carrier later) {
      return first.equals(later)
          ? List.of()
          : WordDiff.of(first.quote().excerpt(), later.quote().excerpt());
    }
  }
}
