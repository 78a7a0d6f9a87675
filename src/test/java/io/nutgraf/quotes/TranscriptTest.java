package io.nutgraf.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TranscriptTest {

  private static List<String> told(String... lines) {
    return Article.of(String.join("\n\n", lines)).told();
  }

  @Test
  void tellsWhatStandsBehindNames() {
    assertThat(
            told(
                "MS. BERG: Good morning. The wall will hold.",
                "MR. EK: And after that?",
                "MS. BERG: We need a new one."))
        .containsExactly(
            "DIRECT MS. BERG [-] Good morning. The wall will hold.",
            "DIRECT MR. EK [-] And after that?",
            "DIRECT MS. BERG [-] We need a new one.");
  }

  @Test
  void aShortLabelIsThePersonOfThatName() {
    String text =
        "SEN. ANNA BERG (D-OH), CHAIR: It should be closed.\n\nHOST: Why?\n\nBERG: Nobody paid.\n\nHOST: I see.";
    assertThat(Article.of(text).person("ANNA BERG", "BERG").told())
        .contains("DIRECT ANNA BERG [-] It should be closed.", "DIRECT ANNA BERG [-] Nobody paid.");
  }

  @Test
  void answersAreOfWhomTheInterviewIsWith() {
    String text =
        "Anna Berg builds boats.\n\nQ: When did you start?\n\nA: In 1998.\n\nQ: And now?\n\nA: I have nine.";
    assertThat(Article.of(text).person("Anna Berg").told())
        .containsExactly(
            "DIRECT - [-] When did you start?",
            "DIRECT Anna Berg [-] In 1998.",
            "DIRECT - [-] And now?",
            "DIRECT Anna Berg [-] I have nine.");
  }

  @Test
  void nobodyAnswersTheUsualQuestions() {
    assertThat(told("Q: What is it?", "A: It is an app.", "Q: Is it free?", "A: It is free."))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Name: Anna Berg|Town: Oslo|Name: Bo Ek|Town: Bergen",
        "WHO: The Oslo club.|WHAT: A race of boats.|WHERE: The harbour.|WHEN: On Monday.",
        "Myth: It is safe.|Fact: It is not.|Myth: It was paid.|Fact: It was not.",
        "Note: Times are local.|Note: Expect delays.|Update: The road is open.",
        "Anna: 5|Bo: 6|Anna: 7",
      })
  void formsAndListsAreNoTranscripts(String lines) {
    assertThat(told(lines.split("\\|", -1))).isEmpty();
  }

  @Test
  void linesOfOneParagraphAreReadToo() {
    assertThat(
            Article.of(
                    "[10:02] Anna: Is it down?\n[10:03] Karl: Since nine.\n[10:05] Anna: Thanks.")
                .told())
        .hasSize(3)
        .contains("DIRECT Karl [-] Since nine.");
  }
}
