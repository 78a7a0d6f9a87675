package io.nutgraf.app;

import static io.nutgraf.app.Articles.article;
import static io.nutgraf.app.Articles.failed;
import static io.nutgraf.app.Articles.id;
import static io.nutgraf.app.Articles.sequencer;
import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.app.Reindex.Step;
import io.nutgraf.model.DocumentId;
import io.nutgraf.model.ObjectLocation;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReindexTest {

  private final InMemorySummaryStore articles = new InMemorySummaryStore(Articles.DROP_PREFIX);
  private final InMemoryReuseIndex index = new InMemoryReuseIndex();
  private final Deque<ObjectEvent> queue = new ArrayDeque<>();
  private final List<ObjectEvent> sent = new ArrayList<>();
  private final List<Step> told = new ArrayList<>();
  private Instant now = Drop.START;
  private boolean handled = true;

  /** What is on where the queue is handled. */
  private Features brought = Features.ALL;

  private final Reindex reindex = reindex(Features.ALL);

  private Reindex reindex(Features features) {
    return new Reindex(articles, index, features, this::send, () -> now, this::pause);
  }

  private List<ObjectEvent> send(List<ObjectEvent> events) {
    sent.addAll(events);
    queue.addAll(events);
    return List.of();
  }

  /** What is sent is handled within a second or so: its article is found to be up to date. */
  private void pause() {
    now = now.plusSeconds(1);
    while (handled && !queue.isEmpty()) {
      ObjectEvent event = queue.remove();
      DocumentId id = DocumentId.of(event.location());
      var kept = articles.find(id).orElseThrow();
      if (!brought.has(Feature.REUSE)) {
        index.clear(id, Set.of());
        continue;
      }
      Edition.of(kept)
          .ifPresent(
              edition ->
                  index.bring(
                      Signatures.of(nameOf(event.location()), now, List.of(), edition),
                      List.of(),
                      true));
    }
  }

  @Test
  void takesOutTheSentencesOfAFeatureThatIsOff() throws InterruptedException {
    keep(2);
    reindex.run(null, told::add);
    brought = Features.without(Set.of(Feature.REUSE));
    assertThat(reindex(brought).run(null, told::add).untouched()).isEmpty();
    assertThat(sent).hasSize(4);
    assertThat(index.findAll(Set.of(id("n0"), id("n1")))).isEmpty();
    reindex(brought).run(null, told::add);
    assertThat(sent).hasSize(4);
  }

  @Test
  void makesAnewWhatHasTheKeysOfAnEarlierVersion() throws InterruptedException {
    keep(2);
    reindex.run(null, told::add);
    Signature now = index.find(id("n0")).orElseThrow();
    Signature before =
        new Signature(now.edition(), now.cited(), now.prints(), now.whole(), Signature.FORM - 1);
    index.bring(before, List.of(), true);
    reindex.run(null, told::add);
    assertThat(sent).hasSize(3);
    assertThat(index.find(id("n0")).map(Signature::form)).contains(Signature.FORM);
  }

  private static String nameOf(ObjectLocation location) {
    return location.key().substring(Articles.DROP_PREFIX.length());
  }

  private void keep(int count) {
    for (int i = 0; i < count; i++) {
      articles.save(article("n" + i, "2022-11-29"), null, sequencer(i + 1));
    }
  }

  @Test
  void bringsInWhatIsNotInTheIndexAndNothingElse() throws InterruptedException {
    keep(5);
    articles.save(failed("failed", Articles.UPLOADED), null, sequencer(1));
    assertThat(reindex.run(null, told::add).untouched()).isEmpty();
    assertThat(sent).hasSize(5);
    assertThat(told.getLast().looked()).isEqualTo(6);
    assertThat(told.getLast().brought()).isEqualTo(5);
    assertThat(reindex.run(null, told::add).untouched()).isEmpty();
    assertThat(sent).hasSize(5);
    assertThat(told.getLast().brought()).isZero();
  }

  @Test
  void goesOnAfterTheLastOfARunThatBrokeOff() throws InterruptedException {
    keep(5);
    List<DocumentId> ids =
        IntStream.range(0, 5)
            .mapToObj(i -> id("n" + i))
            .sorted((one, other) -> one.value().compareTo(other.value()))
            .toList();
    reindex.run(ids.get(2), told::add);
    assertThat(sent)
        .extracting(event -> DocumentId.of(event.location()))
        .containsExactlyElementsOf(ids.subList(3, 5));
  }

  @Test
  void namesWhatNothingComesOf() throws InterruptedException {
    keep(1);
    handled = false;
    assertThat(reindex.run(null, told::add).untouched())
        .containsExactly(new ObjectLocation("drop", "inbox/n0"));
    assertThat(told.getLast().brought()).isZero();
  }
}
