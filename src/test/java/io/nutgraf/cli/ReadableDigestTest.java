package io.nutgraf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.digest.Digest;
import io.nutgraf.digest.Digest.Citation;
import io.nutgraf.model.Excerpt;
import io.nutgraf.model.Headline;
import io.nutgraf.model.Quote;
import io.nutgraf.model.Span;
import io.nutgraf.model.Speaker;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadableDigestTest {

  private static final String TEXT = "The mill burned down. \"We will build it anew,\" she said.";

  private static Citation at(String document, String words) {
    int start = TEXT.indexOf(words);
    return new Citation(document, Excerpt.of(TEXT, new Span(start, start + words.length())));
  }

  @Test
  void citesByNumbersAndListsTheDocuments() {
    Citation burned = at("a.txt", "The mill burned down.");
    var told = new Digest.Told(burned, List.of(at("b.txt", "The mill burned down.")), null, null);
    var story =
        new Digest.Story(
            new Headline("Mill burns", null), "a.txt", List.of("b.txt", "a.txt"), List.of(told));
    Excerpt words = at("b.txt", "\"We will build it anew,\"").excerpt();
    var speaker = new Speaker("Anna Roth", "anna-roth", at("b.txt", "she").excerpt());
    var saying =
        new Digest.Saying("b.txt", new Quote(words, Quote.Kind.DIRECT, speaker, null), List.of());
    var digest =
        new Digest(
            List.of(story),
            List.of(new Digest.Day(LocalDate.of(2020, 5, 1), burned, 2)),
            List.of(saying),
            List.of(
                new Digest.Source("b.txt", null, "Daily Mill", "2020-05-03"),
                new Digest.Source("a.txt", "Mill burns", null, null)),
            2,
            1);

    assertThat(ReadableDigest.of(digest, new Terminal(60, false)))
        .isEqualTo(
            """
            Digest of 2 documents · 1 story · without what 1 earlier one told

            Mill burns
            2 documents
              The mill burned down. [2: 0+21] also in 1

            Timeline
              1 May 2020 The mill burned down. [2: 0+21]

            Who said what
              Anna Roth: "We will build it anew," [1: 22+24]

            Documents
              [1] Daily Mill · 3 May 2020 · b.txt
              [2] Mill burns · a.txt
            """);
  }
}
