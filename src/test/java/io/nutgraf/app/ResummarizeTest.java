package io.nutgraf.app;

import static io.nutgraf.app.Articles.article;
import static io.nutgraf.app.Articles.failed;
import static io.nutgraf.app.Articles.id;
import static io.nutgraf.app.Articles.madeBy;
import static io.nutgraf.app.Articles.sequencer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.nutgraf.app.ObjectEvent.Kind;
import io.nutgraf.app.Resummarize.Progress;
import io.nutgraf.app.Resummarize.Result;
import io.nutgraf.model.Article;
import io.nutgraf.model.DocumentId;
import io.nutgraf.model.ObjectLocation;
import io.nutgraf.summarize.Summarizer;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ResummarizeTest {

  private static final String OLDER = "nutgraf/older";

  private final InMemorySummaryStore articles = new InMemorySummaryStore(Articles.DROP_PREFIX);
  private final Deque<ObjectEvent> queue = new ArrayDeque<>();
  private final List<ObjectEvent> sent = new ArrayList<>();
  private final List<Progress> told = new ArrayList<>();
  private Instant now = Drop.START;

  /** What becomes of an event within a second or so. */
  private Consumer<ObjectEvent> handler = this::renew;

  private final Resummarize resummarize =
      new Resummarize(articles, this::send, () -> now, this::pause);

  private List<ObjectEvent> send(List<ObjectEvent> events) {
    sent.addAll(events);
    queue.addAll(events);
    return List.of();
  }

  private void pause() {
    now = now.plusSeconds(1);
    while (!queue.isEmpty()) {
      handler.accept(queue.remove());
    }
  }

  private void renew(ObjectEvent event) {
    renew(event, Summarizer.VERSION);
  }

  private void renew(ObjectEvent event, String version) {
    Article kept = articles.find(DocumentId.of(event.location())).orElseThrow().article();
    articles.renew(madeBy(kept, version), null, event.sequencer(), event.madeBy());
  }

  private void keep(int older, int current) {
    for (int i = 0; i < older + current; i++) {
      Article article = article("n" + i, "2022-11-" + (i % 20 + 10));
      articles.save(i < older ? madeBy(article, OLDER) : article, null, sequencer(i + 1));
    }
  }

  private Result run() throws InterruptedException {
    return resummarize.run(resummarize.count(_ -> {}), told::add);
  }

  @Test
  void tellsTheQueueOfEachArticleThatIsOutOfDate() throws InterruptedException {
    keep(2, 1);
    assertThat(run()).isEqualTo(new Result(new Progress(2, 2, 0), List.of(), Optional.empty()));
    assertThat(sent)
        .extracting(ObjectEvent::kind, ObjectEvent::madeBy)
        .containsOnly(tuple(Kind.OUTDATED, OLDER));
    assertThat(sent)
        .extracting(event -> event.sequencer())
        .containsExactlyInAnyOrder(sequencer(1), sequencer(2));
    assertThat(run().progress()).isEqualTo(new Progress(0, 0, 0));
  }

  @Test
  void tellsOfFailuresThatAnotherVersionMadeOrThatDoNotTell() throws InterruptedException {
    articles.save(madeBy(failed("a", Articles.UPLOADED), null), null, sequencer(1));
    articles.save(madeBy(failed("b", Articles.UPLOADED), OLDER), null, sequencer(1));
    articles.save(failed("c", Articles.UPLOADED), null, sequencer(1));
    assertThat(run().progress()).isEqualTo(new Progress(2, 2, 0));
  }

  @Test
  void countsBeforeItBegins() {
    keep(230, 70);
    var looked = new ArrayList<Integer>();
    Resummarize.Census census = resummarize.count(looked::add);
    assertThat(census.articles()).isEqualTo(300);
    assertThat(census.outdated()).hasSize(230).doesNotHaveDuplicates();
    assertThat(looked).containsExactly(100, 200, 300);
    assertThat(sent).isEmpty();
  }

  @Test
  void tellsOfNoMoreThanCanBeUnderWay() throws InterruptedException {
    keep(2_500, 0);
    var together = new ArrayList<Integer>();
    handler =
        event -> {
          together.add(queue.size() + 1);
          renew(event);
        };
    assertThat(run().progress()).isEqualTo(new Progress(2_500, 2_500, 0));
    assertThat(together).allMatch(size -> size <= Resummarize.MOST_UNDER_WAY);
    assertThat(told).extracting(Progress::left).containsSubsequence(2_500, 1_500, 500, 0);
  }

  /** An object is gone, or its document cannot be summarized any longer. */
  @Test
  void goesOnWithTheOthersWhereNothingComesOfOne() throws InterruptedException {
    keep(1_200, 0);
    ObjectLocation gone = article("n7", null).source().location();
    handler =
        event -> {
          if (!event.location().equals(gone)) {
            renew(event);
          }
        };
    assertThat(run())
        .isEqualTo(new Result(new Progress(1_200, 1_199, 1), List.of(gone), Optional.empty()));
    handler = this::renew;
    assertThat(run().progress()).isEqualTo(new Progress(1, 1, 0));
  }

  @Test
  void stopsWhereNothingComesOfAnything() throws InterruptedException {
    keep(2_000, 0);
    handler = _ -> {};
    Result result = run();
    assertThat(result.progress().renewed()).isZero();
    assertThat(result.progress().left()).isEqualTo(2_000);
    assertThat(result.untouched()).hasSize(1_000);
    assertThat(now).isBetween(Drop.START.plusSeconds(120), Drop.START.plusSeconds(125));
  }

  @Test
  void stopsWhereAnotherVersionIsAtWork() throws InterruptedException {
    keep(5_000, 0);
    handler = event -> renew(event, "nutgraf/old");
    assertThat(run().otherVersion()).contains("nutgraf/old");
    assertThat(sent).hasSizeLessThanOrEqualTo(Resummarize.MOST_UNDER_WAY);
  }

  @Test
  void tellsOnceMoreOfAnArticleThatAnOlderHandlerReplaced() throws InterruptedException {
    keep(1, 0);
    handler =
        event -> {
          if (sent.size() == 1) {
            articles.save(madeBy(article("n0", null), OLDER), null, sequencer(9));
          } else {
            renew(event);
          }
        };
    assertThat(run().progress()).isEqualTo(new Progress(2, 1, 0));
    assertThat(sent).extracting(ObjectEvent::sequencer).containsExactly(sequencer(1), sequencer(9));
  }

  @Test
  void whatWasRemovedMeanwhileIsDone() throws InterruptedException {
    keep(3, 0);
    Resummarize.Census census = resummarize.count(_ -> {});
    articles.remove(id("n0"));
    handler =
        event -> {
          articles.remove(id("n1"));
          if (!event.location().equals(article("n1", null).source().location())) {
            renew(event);
          }
        };
    assertThat(resummarize.run(census, told::add).progress()).isEqualTo(new Progress(2, 3, 0));
  }

  @Test
  void sendsAgainWhatTheQueueDidNotTake() throws InterruptedException {
    keep(30, 0);
    var moody =
        new Resummarize(
            articles,
            events -> {
              int taken = Math.min(10, events.size());
              send(events.subList(0, taken));
              return events.subList(taken, events.size());
            },
            () -> now,
            this::pause);
    assertThat(moody.run(moody.count(_ -> {}), told::add).progress())
        .isEqualTo(new Progress(30, 30, 0));
  }

  @Test
  void anOutageEndsItAndTheNextRunGoesOn() throws InterruptedException {
    keep(1_500, 0);
    handler =
        event -> {
          renew(event);
          if (sent.size() > 1_000) {
            throw new UnavailableException("no queue", false);
          }
        };
    assertThatThrownBy(this::run).isInstanceOf(UnavailableException.class);
    handler = this::renew;
    queue.clear();
    Result result = run();
    assertThat(result.progress().left()).isZero();
    assertThat(result.progress().sent()).isLessThan(500);
  }
}
