package io.nutgraf.app;

import static io.nutgraf.app.Articles.UPLOADED;
import static io.nutgraf.app.Articles.id;
import static io.nutgraf.app.Signatures.sentence;
import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.reuse.Moment;
import io.nutgraf.reuse.Sighting;
import io.nutgraf.reuse.Sightings;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every index of sentences does. */
public abstract class ReuseIndexContract {

  private static final Moment LAST = new Moment("9999-12-31T00:00:00.000Z", "z");

  /** An empty one. */
  protected abstract ReuseIndex index();

  @Test
  void aSignatureIsFoundAsItWasBrought() {
    ReuseIndex index = index();
    Signature one = Signatures.of("a", UPLOADED, 1, List.of(sentence(1), sentence(2)));
    index.bring(one, List.of(one), true);
    assertThat(index.find(id("a"))).contains(one);
    assertThat(index.findAll(Set.of(id("a"), id("b")))).isEqualTo(Map.of(id("a"), one));
    assertThat(index.find(id("b"))).isEmpty();
  }

  @Test
  void onlyEarlierDocumentsAreSeenAndTheEarliestFirst() {
    ReuseIndex index = index();
    List<Signature> all =
        IntStream.range(0, 5)
            .mapToObj(i -> Signatures.of("d" + i, at(i), 1, List.of(sentence(7))))
            .toList();
    all.reversed().forEach(signature -> index.bring(signature, List.of(), true));
    assertThat(seen(index, all.get(3).moment()))
        .extracting(Sighting::moment)
        .containsExactlyElementsOf(all.subList(0, 3).stream().map(Signature::moment).toList());
    assertThat(seen(index, all.get(0).moment())).isEmpty();
    Sighting first = seen(index, LAST).getFirst();
    assertThat(first.print().words()).isEqualTo(all.get(0).prints().prints().getFirst().words());
    assertThat(first.print().span()).isEqualTo(all.get(0).prints().prints().getFirst().span());
  }

  @Test
  void ofManyDocumentsTheFirstAndTheLastAreSeen() {
    ReuseIndex index = index();
    for (int i = 0; i < 50; i++) {
      index.bring(Signatures.of("d" + i, at(i), 1, List.of(sentence(7))), List.of(), true);
    }
    assertThat(sightings(index).seen()).hasSize(50);
    assertThat(sightings(index).more()).isFalse();
    for (int i = 50; i < 60; i++) {
      index.bring(Signatures.of("d" + i, at(i), 1, List.of(sentence(7))), List.of(), true);
    }
    assertThat(sightings(index).more()).isTrue();
    assertThat(sightings(index).seen())
        .extracting(sighting -> sighting.moment().document())
        .isEqualTo(
            IntStream.concat(IntStream.range(0, 25), IntStream.range(35, 60))
                .mapToObj(i -> id("d" + i).value())
                .toList());
  }

  @Test
  void whatIsReplacedOrClearedIsSeenNoLonger() {
    ReuseIndex index = index();
    Signature old = Signatures.of("a", UPLOADED, 1, List.of(sentence(1), sentence(7)));
    index.bring(old, List.of(), true);
    Signature next = Signatures.of("a", UPLOADED, 2, List.of(sentence(2)));
    index.bring(next, List.of(), true);
    assertThat(seen(index, LAST)).isEmpty();
    assertThat(index.find(id("a"))).contains(next);
    index.bring(old, List.of(), true);
    assertThat(seen(index, LAST)).hasSize(1);
    index.clear(id("a"), List.of());
    assertThat(seen(index, LAST)).isEmpty();
    assertThat(index.find(id("a"))).isEmpty();
  }

  private static List<Sighting> seen(ReuseIndex index, Moment before) {
    long key = key();
    var looked = index.under(Set.of(key), before);
    assertThat(looked.whole()).isTrue();
    return looked.sightings().getOrDefault(key, Sightings.NONE).seen();
  }

  private static Sightings sightings(ReuseIndex index) {
    return index.under(Set.of(key()), LAST).sightings().getOrDefault(key(), Sightings.NONE);
  }

  /** That of sentence 7. */
  private static long key() {
    return Signatures.prints(List.of(sentence(7))).prints().stream()
        .flatMap(print -> print.keys().stream())
        .collect(Collectors.toList())
        .getFirst();
  }

  private static Instant at(int minute) {
    return UPLOADED.plusSeconds(60L * minute);
  }
}
