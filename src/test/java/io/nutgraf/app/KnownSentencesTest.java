package io.nutgraf.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.DocumentId;
import io.nutgraf.reuse.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class KnownSentencesTest {

  private static final Moment BEFORE = new Moment("2026-01-01T00:00:00Z", "d");

  private final List<Set<Long>> asked = new ArrayList<>();
  private final KnownSentences known = new KnownSentences(new Asked());

  @Test
  void allFirstKeysAreLookedUpAndAFewSecondOnes() {
    known.under(List.of(keys(0, 50), keys(50, 100), keys(100, 150)), BEFORE);
    assertThat(asked).hasSize(2);
    assertThat(asked.getFirst()).isEqualTo(keys(0, 50));
    assertThat(asked.getLast()).hasSize(ReuseIndex.MOST_SECOND_KEYS);
    assertThat(keys(50, 100)).containsAll(asked.getLast());
  }

  @Test
  void aSecondKeyThatIsAFirstOneIsLookedUpOnce() {
    known.under(List.of(keys(0, 3), keys(1, 4)), BEFORE);
    assertThat(asked).containsExactly(keys(0, 3), keys(3, 4));
  }

  @Test
  void onlyTheFirstKeysTellWhetherSomethingMayBeMissed() {
    known.under(List.of(keys(0, 3), keys(1, 4)), BEFORE);
    assertThat(known.isWhole()).isTrue();
  }

  @Test
  void whatWasLookedUpOnceIsNotAskedForAgain() {
    known.under(List.of(keys(0, 3)), BEFORE);
    known.under(List.of(keys(0, 3)), BEFORE);
    assertThat(asked).hasSize(1);
  }

  private static Set<Long> keys(long from, long to) {
    return LongStream.range(from, to).boxed().collect(Collectors.toSet());
  }

  /** Knows nothing; the first question is answered as a whole and no other. */
  private final class Asked implements SentenceLookup {

    @Override
    public Map<DocumentId, Signature> findAll(Set<DocumentId> ids) {
      return Map.of();
    }

    @Override
    public Looked under(Set<Long> keys, Moment before) {
      asked.add(keys);
      return new Looked(Map.of(), asked.size() == 1);
    }
  }
}
