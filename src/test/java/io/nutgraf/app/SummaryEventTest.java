package io.nutgraf.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.app.SummaryEvent.Kind;
import io.nutgraf.model.Article;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SummaryEventTest {

  private static final Article OLD = Articles.article("a.txt", "2022-11-29");
  private static final Article NEW = Articles.article("a.txt", "2022-11-30");
  private static final Article FAILED = Articles.failed("a.txt", Articles.UPLOADED);

  @Test
  void tellsWhatHasBecomeOfADocument() {
    assertThat(kind(null, NEW)).contains(Kind.STORED);
    assertThat(kind(FAILED, NEW)).contains(Kind.STORED);
    assertThat(kind(OLD, NEW)).contains(Kind.REPLACED);
    assertThat(kind(null, FAILED)).contains(Kind.FAILED);
    assertThat(kind(OLD, FAILED)).contains(Kind.FAILED);
    assertThat(kind(OLD, null)).contains(Kind.REMOVED);
    assertThat(kind(FAILED, null)).contains(Kind.REMOVED);
  }

  @Test
  void tellsNothingOfWhatStaysAsItWas() {
    assertThat(kind(NEW, NEW)).isEmpty();
    assertThat(kind(FAILED, FAILED)).isEmpty();
    assertThat(kind(null, null)).isEmpty();
  }

  @Test
  void aRemovalTellsWhatIsGone() {
    assertThat(event(OLD, null).orElseThrow().article()).isEqualTo(OLD);
    assertThat(event(OLD, NEW).orElseThrow().article()).isEqualTo(NEW);
  }

  private static Optional<Kind> kind(@Nullable Article before, @Nullable Article now) {
    return event(before, now).map(SummaryEvent::kind);
  }

  private static Optional<SummaryEvent> event(@Nullable Article before, @Nullable Article now) {
    return SummaryEvent.of(
        new ArticleChange(OLD.id(), before, now, Articles.sequencer(1), "1", Articles.UPLOADED));
  }
}
