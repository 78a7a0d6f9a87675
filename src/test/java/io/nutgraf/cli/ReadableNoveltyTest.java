package io.nutgraf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.app.Cited;
import io.nutgraf.app.DocumentTime;
import io.nutgraf.app.ReadNovelty;
import io.nutgraf.app.ReadNovelty.Origin;
import io.nutgraf.model.DocumentId;
import io.nutgraf.model.Excerpt;
import io.nutgraf.model.Novelty;
import io.nutgraf.model.Novelty.FirstSeen;
import io.nutgraf.model.Novelty.Label;
import io.nutgraf.model.Published.Basis;
import io.nutgraf.model.Span;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReadableNoveltyTest {

  private static final DocumentId ID = new DocumentId("0".repeat(26));
  private static final DocumentId EARLIER = new DocumentId("1".repeat(26));
  private static final DocumentTime TIME =
      new DocumentTime("2022-11-29T00:00:00.000Z", Basis.PREFIX);

  @Test
  void namesWhoHadTheRestFirst() {
    var about =
        new Cited(
            EARLIER,
            "Allies agree",
            "The Harbour Post",
            TIME,
            Instant.parse("2022-11-30T08:00:00Z"));
    assertThat(
            ReadableNovelty.of(
                answer(new Origin(about, 2), Label.NEW, Label.REPEATED, Label.EDITED, Label.NEW)))
        .isEqualTo(
            "50 % new here; 1 repeated, 1 edited of 4 statements: first in “Allies agree” (The"
                + " Harbour Post, 29 November 2022; 2)");
  }

  @Test
  void namesADocumentOfWhichNothingIsKnownByItsId() {
    assertThat(ReadableNovelty.of(answer(new Origin(null, 1), Label.REPEATED)))
        .isEqualTo("0 % new here; 1 repeated of 1 statements: first in " + EARLIER);
  }

  @Test
  void saysOfWhatIsAllNewNothingElse() {
    assertThat(ReadableNovelty.of(answer(null, Label.NEW))).isEqualTo("all of it is new here");
    assertThat(ReadableNovelty.of(answer(null))).isEmpty();
  }

  private static ReadNovelty.Answer answer(@Nullable Origin origin, Label... labels) {
    var origins = new LinkedHashMap<DocumentId, Origin>();
    if (origin != null) {
      origins.put(EARLIER, origin);
    }
    List<Novelty> statements = List.of(labels).stream().map(ReadableNoveltyTest::novelty).toList();
    double fresh = statements.stream().filter(it -> it.label() == Label.NEW).count();
    return new ReadNovelty.Answer(
        ID, TIME, statements, fresh / Math.max(1, labels.length), origins, Set.of());
  }

  private static Novelty novelty(Label label) {
    var span = new Span(0, 1);
    var first =
        label == Label.NEW ? null : new FirstSeen(EARLIER.value(), span, null, null, TIME.value());
    return new Novelty(new Excerpt("a", span), label, first, first == null ? 0 : 1, List.of());
  }
}
