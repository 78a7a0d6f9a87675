package io.nutgraf.reuse;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.Excerpt;
import io.nutgraf.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DocumentDiffTest {

  private static final String QUAY =
      "The old quay at the river mouth was closed on Monday morning.";
  private static final String COST =
      "Mending it will cost the town 3 million crowns, officials said.";
  private static final String DEARER =
      "Mending it will cost the town 5 million crowns, officials said.";
  private static final String BOATS = "Fishing boats were moved to a harbour further north.";
  private static final String CROWD = "A crowd of some forty watched the first crane arrive.";
  private static final String SHORT = "No date was set.";

  @Test
  void tellsWhatBothHaveAndWhatOnlyOneHas() {
    assertThat(told(List.of(QUAY, COST, BOATS), List.of(QUAY, DEARER, CROWD)))
        .containsExactly("same " + QUAY, "edited " + DEARER, "added " + CROWD, "cut " + BOATS);
  }

  @Test
  void whatFollowsEachOtherInBothIsOnePassage() {
    assertThat(told(List.of(QUAY, SHORT, BOATS), List.of(CROWD, QUAY, SHORT)))
        .containsExactly("added " + CROWD, "same " + QUAY + "\n" + SHORT, "cut " + BOATS);
  }

  @Test
  void whatStandsElsewhereWasMoved() {
    assertThat(told(List.of(QUAY, COST, BOATS), List.of(BOATS, QUAY, COST)))
        .containsExactly("same moved " + BOATS, "same " + QUAY + "\n" + COST);
  }

  @Test
  void changesStandInTheirDocuments() {
    Passage edited = diff(List.of(COST), List.of(QUAY, DEARER)).passages().getLast();
    assertThat(edited.changes()).hasSize(1);
    Excerpt came = edited.changes().getFirst().here();
    assertThat(came).isEqualTo(new Excerpt("5", new Span(QUAY.length() + 31, QUAY.length() + 32)));
  }

  @Test
  void nothingIsLostAndNothingToldTwice() {
    List<String> pool = List.of(QUAY, COST, DEARER, BOATS, CROWD, SHORT);
    var random = new Random(5);
    for (int run = 0; run < 500; run++) {
      List<String> there = drawn(pool, random);
      List<String> here = drawn(pool, random);
      var diff = diff(there, here);
      assertThat(sentences(diff.passages().stream().map(Passage::here).toList())).isEqualTo(here);
      assertThat(sentences(diff.passages().stream().map(Passage::there).toList()))
          .containsExactlyInAnyOrderElementsOf(there);
    }
  }

  @Test
  void theLaterVersionIsTheOneWithMoreOrTheYounger() {
    var more = new Overlap(0.5, 0.9);
    assertThat(Later.of(more, 0)).isEqualTo(Later.HERE);
    assertThat(Later.of(more, -1)).isEqualTo(Later.THERE);
    assertThat(Later.of(new Overlap(0.9, 0.9), 0)).isEqualTo(Later.UNKNOWN);
    assertThat(Later.of(new Overlap(0.9, 0.9), 1)).isEqualTo(Later.HERE);
    assertThat(Later.of(new Overlap(0.3, 0.3), 1)).isEqualTo(Later.UNKNOWN);
  }

  private static List<String> drawn(List<String> pool, Random random) {
    List<String> drawn = new ArrayList<>();
    int count = random.nextInt(7);
    for (int i = 0; i < count; i++) {
      drawn.add(pool.get(random.nextInt(pool.size())));
    }
    return drawn;
  }

  private static List<String> sentences(List<Excerpt> passages) {
    List<String> sentences = new ArrayList<>();
    for (Excerpt passage : passages) {
      if (passage != null) {
        sentences.addAll(passage.text().lines().toList());
      }
    }
    return sentences;
  }

  private static List<String> told(List<String> there, List<String> here) {
    return diff(there, here).passages().stream().map(DocumentDiffTest::told).toList();
  }

  private static String told(Passage passage) {
    Excerpt excerpt = requireNonNull(passage.here() == null ? passage.there() : passage.here());
    return passage.kind().name().toLowerCase(Locale.ROOT)
        + (passage.moved() ? " moved " : " ")
        + excerpt.text();
  }

  private static DocumentDiff diff(List<String> there, List<String> here) {
    return DocumentDiff.of(side(there), side(here));
  }

  private static DocumentDiff.Side side(List<String> sentences) {
    String text = String.join("\n", sentences);
    List<Span> spans = new ArrayList<>();
    int start = 0;
    for (String sentence : sentences) {
      spans.add(new Span(start, start + sentence.length()));
      start += sentence.length() + 1;
    }
    return new DocumentDiff.Side(text, spans);
  }
}
