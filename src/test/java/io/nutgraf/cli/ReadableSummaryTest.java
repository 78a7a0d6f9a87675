package io.nutgraf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.Excerpt;
import io.nutgraf.model.Headline;
import io.nutgraf.model.KeySentence;
import io.nutgraf.model.Language;
import io.nutgraf.model.Metadata;
import io.nutgraf.model.Noise;
import io.nutgraf.model.Published;
import io.nutgraf.model.RejectionCode;
import io.nutgraf.model.Span;
import io.nutgraf.model.Summary;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReadableSummaryTest {
  private static final String TEXT =
      "Bridge reopens\n\nThe bridge over the Taw reopened on Monday after two years of repairs."
          + " Leave a Reply";
  private static final ReadableSummary READABLE = new ReadableSummary(new Terminal(60, false));

  @Test
  void showsHeadlineFactsAndPlaces() {
    Headline headline = new Headline("Bridge reopens", new Span(0, 14));
    assertThat(READABLE.of("taw.txt", "text/plain", summary(headline)))
        .isEqualTo(
            """
            Bridge reopens
            29 November 2022 · English · 1,204 words · 1 minute ·
            taw.txt

              The bridge over the Taw reopened on Monday after two years
              of repairs. [16+70]

            left out: 1 passage of noise (comment form)
            """);
  }

  @Test
  void standsTheNameInForAMissingHeadline() {
    assertThat(READABLE.of("taw.txt", null, summary(null)))
        .startsWith("taw.txt\n29 November 2022 · English · 1,204 words · 1 minute\n");
  }

  @Test
  void saysWhatKindOfDocumentItIs() {
    assertThat(READABLE.of("taw.eml", "message/rfc822", summary(null)))
        .startsWith("taw.eml\nmail · 29 November 2022 · English");
  }

  @Test
  void saysWhyADocumentFailed() {
    assertThat(
            READABLE.of(
                "a.bin", Result.Failed.of(RejectionCode.NO_TEXT_FOUND, "The file has no words.")))
        .isEqualTo("a.bin\nnot summarized: The file has no words.\nno_text_found\n");
  }

  private static Summary summary(@Nullable Headline headline) {
    var sentence = new KeySentence(Excerpt.of(TEXT, new Span(16, 86)), 0, .9, List.of(), List.of());
    var noise = new Noise(Excerpt.of(TEXT, new Span(87, 100)), Noise.Kind.COMMENT_FORM);
    return new Summary(
        "nutgraf/0.1",
        new Language("en", .99),
        Metadata.of(
            headline,
            new Published("2022-11-29", Published.Precision.DAY, Published.Basis.PREFIX, .9)),
        1204,
        1,
        1,
        List.of(sentence),
        List.of(noise),
        List.of());
  }
}
