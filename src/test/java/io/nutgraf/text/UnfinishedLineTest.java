package io.nutgraf.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnfinishedLineTest {

  private static List<String> sentences(String text) {
    return Segmenter.standard().segment(text, new Language("en", 1)).sentences().stream()
        .map(sentence -> sentence.span().of(text).replaceAll("\\s+", " "))
        .toList();
  }

  @Test
  void aLineThatEndsWithAJoiningWordGoesOn() {
    assertThat(
            sentences(
                """
                The trust has bought the lighthouse, both cottages, the boathouse and the
                Anchor Inn from a bank. It will open them
                in May.\
                """))
        .containsExactly(
            "The trust has bought the lighthouse, both cottages, the boathouse and the Anchor Inn"
                + " from a bank.",
            "It will open them in May.");
  }

  @Test
  void aNumberBehindAPrepositionIsNoItem() {
    assertThat(
            sentences(
                """
                The steam crane on the northern quay was put up there in
                1887. It was still at work in
                1961. Then it was sold.\
                """))
        .containsExactly(
            "The steam crane on the northern quay was put up there in 1887.",
            "It was still at work in 1961.",
            "Then it was sold.");
  }

  @Test
  void aDashWithinASentenceIsNoItem() {
    assertThat(
            sentences(
                "All members of the sailing club are asked to bring their boats and\n"
                    + "- where they have any - the old charts."))
        .hasSize(1);
  }

  @Test
  void aSentenceThatBeganGoesOnInNarrowLines() {
    assertThat(
            sentences(
                """
                The pier was closed. It had
                been unsafe for years, said
                Mayor Lind. The town of
                Kragen will pay.\
                """))
        .containsExactly(
            "The pier was closed.",
            "It had been unsafe for years, said Mayor Lind.",
            "The town of Kragen will pay.");
  }

  @Test
  void whoSpokeMayStandOnTheNextLine() {
    assertThat(
            sentences(
                """
                “We ask everybody who saw the boat that night to come forward,”
                said Inspector Lena Holm.
                The boat has not been found.\
                """))
        .contains("The boat has not been found.")
        .anyMatch(sentence -> sentence.endsWith("come forward,” said Inspector Lena Holm."));
  }

  @Test
  void listsAddressesAndHeadlinesDoNotGoOn() {
    assertThat(sentences("For the party in the boathouse we need a lot of things\n- bread\n- wine"))
        .hasSize(3);
    assertThat(sentences("Lena Holm\n14 Quay Street\nOban")).hasSize(3);
    assertThat(
            sentences(
                "Lighthouse of Kragen sold to a trust after three years\n"
                    + "The lighthouse of Kragen has been sold."))
        .hasSize(2);
  }
}
