package io.nutgraf.summarize;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.Document;
import io.nutgraf.model.Excerpt;
import io.nutgraf.model.Noise;
import io.nutgraf.model.Span;
import io.nutgraf.model.SummaryOptions;
import io.nutgraf.model.Warning;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RemovedPassagesTest {

  @Test
  void tellsAllOfWhatIsNotTooMuch() {
    List<Noise> noise = noise(RemovedPassages.MOST, 10);
    assertThat(RemovedPassages.told(noise)).isEqualTo(noise);
    assertThat(RemovedPassages.told(List.of())).isEmpty();
  }

  @Test
  void tellsTheFirstOfTooMany() {
    List<Noise> noise = noise(RemovedPassages.MOST + 1, 10);
    assertThat(RemovedPassages.told(noise)).isEqualTo(noise.subList(0, RemovedPassages.MOST));
  }

  @Test
  void tellsTheFirstOfTooLong() {
    List<Noise> noise = noise(7, RemovedPassages.MOST_UNITS / 5);
    assertThat(RemovedPassages.told(noise)).isEqualTo(noise.subList(0, 5));
  }

  @Test
  void aSummarySaysThatItDoesNotTellAll() {
    String page =
        "Allies agreed to work more closely with Kyiv on Tuesday.\n\n"
            + "Leave a Reply\nYour email address will not be published.\n\nThey said it again.\n\n"
                .repeat(3 * RemovedPassages.MOST);
    var outcome = Summarizer.standard().summarize(Document.of(page), SummaryOptions.DEFAULT);
    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.Summarized.class,
            it -> {
              assertThat(it.summary().removed()).hasSizeBetween(1, RemovedPassages.MOST);
              assertThat(it.summary().warnings()).contains(Warning.removedShortened());
            });
  }

  private static List<Noise> noise(int count, int length) {
    String text = "x".repeat(count * length);
    return IntStream.range(0, count)
        .mapToObj(i -> Excerpt.of(text, new Span(i * length, (i + 1) * length)))
        .map(excerpt -> new Noise(excerpt, Noise.Kind.PROMO))
        .toList();
  }
}
