package io.nutgraf.summarize;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.Document;
import io.nutgraf.model.SummaryOptions;
import java.util.List;
import org.junit.jupiter.api.Test;

class TermsWithDigitsTest {

  @Test
  void areKeyPhrases() {
    assertThat(
            phrases(
                """
                F-16 jets reach the island

                The first F-16 jets landed on Monday. The F-16 is old. Pilots of the F-16 trained \
                for a year. The island paid for fuel.\
                """))
        .anyMatch(phrase -> phrase.contains("F-16"));
    assertThat(
            phrases(
                """
                The MERS-CoV-2 virus was found in camels. MERS-CoV-2 is rare. Vets said that \
                MERS-CoV-2 may spread. The camels were sold.\
                """))
        .anyMatch(phrase -> phrase.contains("MERS-CoV-2"));
  }

  @Test
  void areNotJoinedByVerbs() {
    assertThat(phrases("The pandemic kept ferries ashore. The pandemic put sailors out of work."))
        .doesNotContain("pandemic kept ferries", "pandemic put sailors");
  }

  private static List<String> phrases(String text) {
    return switch (Summarizer.standard().summarize(Document.of(text), SummaryOptions.DEFAULT)) {
      case Outcome.Summarized it ->
          it.summary().metadata().keyPhrases().stream()
              .map(phrase -> phrase.excerpt().text())
              .toList();
      case Outcome.Rejected it -> throw new AssertionError(it.rejection());
    };
  }
}
