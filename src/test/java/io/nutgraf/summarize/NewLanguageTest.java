package io.nutgraf.summarize;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.Document;
import io.nutgraf.model.Excerpt;
import io.nutgraf.model.KeyPhrase;
import io.nutgraf.model.Metadata;
import io.nutgraf.model.Quote;
import io.nutgraf.model.Speaker;
import io.nutgraf.model.SummaryOptions;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A new language is a folder and no class: Hebrew has one among the resources of the tests, and
 * none of the product's.
 */
class NewLanguageTest {

  private static final String TEXT =
      """
      הבנק המרכזי מכנס פגישה בחיפה. פרופ. ברגר קרא את הכללים. הבנק המרכזי ממתין לתשובה.

      “נפרסם את התשובה בקרוב”, אמר השר. הבנק המרכזי ממתין. דנה קראה את הכללים.
      """;

  private final Outcome.Summarized outcome =
      (Outcome.Summarized)
          Summarizer.standard().summarize(Document.of(TEXT), SummaryOptions.DEFAULT);

  private final Metadata metadata = outcome.summary().metadata();

  @Test
  void itsAbbreviationsEndNoSentence() {
    assertThat(outcome.sentences())
        .extracting(sentence -> sentence.sentence().span().of(TEXT))
        .contains("פרופ. ברגר קרא את הכללים.")
        .hasSize(6);
  }

  @Test
  void itsVerbsTellWhoSpeaks() {
    assertThat(metadata.quotes())
        .extracting(Quote::speaker)
        .extracting(Speaker::name)
        .containsExactly("השר");
    assertThat(metadata.quotes())
        .extracting(Quote::cue)
        .extracting(Excerpt::text)
        .containsExactly("אמר");
  }

  @Test
  void itsStopwordsStandInNoKeyPhrase() {
    List<String> phrases =
        metadata.keyPhrases().stream().map(KeyPhrase::excerpt).map(Excerpt::text).toList();
    assertThat(phrases).contains("הבנק המרכזי").noneMatch(phrase -> phrase.contains("את "));
  }
}
