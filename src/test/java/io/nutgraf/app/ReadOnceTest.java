package io.nutgraf.app;

import static io.nutgraf.app.Articles.UPLOADED;
import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.DocumentId;
import io.nutgraf.reuse.FirstKeys;
import io.nutgraf.reuse.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReadOnceTest {

  private final InMemoryReuseIndex index = new InMemoryReuseIndex();
  private final List<Set<?>> asked = new ArrayList<>();
  private boolean whole = true;
  private final ReadOnce once =
      new ReadOnce(
          new SentenceLookup() {
            @Override
            public Map<DocumentId, Signature> findAll(Set<DocumentId> ids) {
              asked.add(Set.copyOf(ids));
              return index.findAll(ids);
            }

            @Override
            public Looked under(Set<Long> keys, Moment before) {
              asked.add(Set.copyOf(keys));
              return new Looked(index.under(keys, before).sightings(), whole);
            }
          });

  private Signature add(String name, int minute) {
    Signature signature =
        Signatures.of(
            name,
            UPLOADED.plusSeconds(60L * minute),
            minute + 1,
            List.of(Signatures.sentence(1), Signatures.sentence(2)));
    index.bring(signature, List.of(), true);
    return signature;
  }

  private static Set<Long> keys(Signature signature) {
    return FirstKeys.of(signature.prints(), 9);
  }

  @Test
  void tellsOnlyWhatStandsBefore() {
    Signature first = add("first", 0);
    Signature second = add("second", 1);
    Signature third = add("third", 2);
    for (Signature own : List.of(third, first, second)) {
      assertThat(once.under(keys(own), own.moment()))
          .isEqualTo(index.under(keys(own), own.moment()));
    }
    assertThat(asked).hasSize(1);
  }

  @Test
  void readsSignaturesOnce() {
    Signature first = add("first", 0);
    DocumentId nobody = Articles.id("nobody");
    assertThat(once.findAll(Set.of(first.id(), nobody))).containsOnlyKeys(first.id());
    assertThat(once.findAll(Set.of(first.id(), nobody))).containsOnlyKeys(first.id());
    assertThat(asked).hasSize(1);
  }

  @Test
  void looksAgainForWhatWasNotLookedAt() {
    Signature first = add("first", 0);
    Set<Long> nowhere = Set.of(1L, 2L);
    whole = false;
    assertThat(once.under(nowhere, first.moment()).whole()).isFalse();
    whole = true;
    assertThat(once.under(nowhere, first.moment()).whole()).isTrue();
    assertThat(asked).hasSize(2);
  }
}
