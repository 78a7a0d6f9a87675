package io.nutgraf.phrases;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Candidates by their {@link PhraseKey}, in the order in which they were first added. */
final class CandidateTable {

  private final List<Candidate> candidates = new ArrayList<>(256);
  private @Nullable Candidate[] slots = new @Nullable Candidate[1024];

  /** The candidate with {@code key}, if there is one. */
  @Nullable Candidate get(long key) {
    return slots[slot(key)];
  }

  /** Adds {@code candidate}, whose key has none yet. */
  void add(Candidate candidate) {
    candidates.add(candidate);
    slots[slot(candidate.key())] = candidate;
    if (candidates.size() * 2 > slots.length) {
      slots = new @Nullable Candidate[2 * slots.length];
      for (Candidate each : candidates) {
        slots[slot(each.key())] = each;
      }
    }
  }

  List<Candidate> all() {
    return candidates;
  }

  /** Where the candidate with {@code key} stands, or would. */
  private int slot(long key) {
    long mixed = key * 0x9e3779b97f4a7c15L;
    int slot = (int) (mixed >>> 32) & slots.length - 1;
    Candidate there = slots[slot];
    while (there != null && there.key() != key) {
      slot = slot + 1 & slots.length - 1;
      there = slots[slot];
    }
    return slot;
  }
}
