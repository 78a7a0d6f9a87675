package io.nutgraf.reuse;

import static io.nutgraf.reuse.ReadSentences.excerpt;
import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.Change;
import io.nutgraf.model.Excerpt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDiffTest {

  @Test
  void sameWordsHaveNoChanges() {
    assertThat(WordDiff.of(excerpt(3, "The mill closed."), excerpt(9, "the mill  closed")))
        .isEmpty();
  }

  @Test
  void changesStandWhereTheyAreInBothTexts() {
    List<Change> changes =
        WordDiff.of(excerpt(10, "The old mill closed early."), excerpt(50, "The mill shut early."));
    assertThat(changes).hasSize(2);
    assertThat(changes.getFirst().there()).isEqualTo(excerpt(14, "old"));
    assertThat(changes.getFirst().here()).isNull();
    assertThat(changes.getLast().there()).isEqualTo(excerpt(23, "closed"));
    assertThat(changes.getLast().here()).isEqualTo(excerpt(59, "shut"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The fire killed 12 people.            | The fire killed 15 people.             | !figure 12>15
          Two million voted.                    | Three million voted.                   | !figure Two>Three
          They saw two ships.                   | They saw 2 ships.                      | wording two>2
          It opens on May 28.                   | It opens on May 29.                    | date 28>29
          It opened in 2008 there.              | It opened in 2009 there.               | date 2008>2009
          They met on Monday there.             | They met on Friday there.              | date Monday>Friday
          The board will sell it.               | The board will not sell it.            | !negation >not
          The board did sell it.                | The board didn't sell it.              | !negation did>didn't
          The envoy Jan Kask came.              | The envoy Ana Mets came.               | !name Jan Kask>Ana Mets
          The envoy Sergey Orlov came.          | The envoy Sergei Orlov came.           | wording Sergey>Sergei
          The pact would hold on.               | The pact will hold on.                 | wording would>will
          The pact holds on here.               | The pact holding on here.              | wording holds>holding
          A labour dispute ended it.            | A labor dispute ended it.              | wording labour>labor
          The bridge is shut.                   | The bridge is shut, she said.          | attribution >she said
          The bridge is shut.                   | The northern bridge is shut.           | added >northern
          The northern bridge is shut.          | The bridge is shut.                    | cut northern>
          The bridge is shut for now.           | The bridge is barred for now.          | replaced shut>barred
          At noon today the old bell rang twice.| The old bell rang twice at noon today. | moved At noon today>at noon today
          """)
  void tellsWhatWasChanged(String earlier, String later, String expected) {
    assertThat(told(excerpt(0, earlier), excerpt(0, later))).containsExactly(expected);
  }

  /** Two wire stories have a statement that differs in a spelling and in a tense. */
  @Test
  void theSeedsDifferInASpellingAndATense() throws IOException {
    Excerpt earlier = sentence("000_8f3eb1f4b4bb600a.txt");
    Excerpt later = sentence("001_5b55b37c765ce05d.txt");
    assertThat(told(earlier, later)).containsExactly("wording Sergey>Sergei", "wording would>will");
  }

  @Test
  void aDenialAmongManyNewWordsIsLoud() {
    List<Change> changes =
        WordDiff.of(
            excerpt(0, "The plant is safe."),
            excerpt(0, "The plant is safe, but the owner could not name a single inspector."));
    assertThat(changes).hasSize(1);
    assertThat(changes.getFirst().kind()).isEqualTo(Change.Kind.ADDED);
    assertThat(changes.getFirst().loud()).isTrue();
  }

  @Test
  void sentencesWithoutEndAreCompared() {
    String many = "word ".repeat(5000);
    assertThat(WordDiff.of(excerpt(0, many), excerpt(0, "other " + many))).isNotEmpty();
  }

  private static Excerpt sentence(String seed) throws IOException {
    String text = Files.readString(Path.of("seeds", seed));
    int start = text.indexOf("The head of the department");
    int end = text.indexOf('.', start) + 1;
    return excerpt(start, text.substring(start, end));
  }

  private static List<String> told(Excerpt earlier, Excerpt later) {
    return WordDiff.of(earlier, later).stream().map(WordDiffTest::told).toList();
  }

  private static String told(Change change) {
    return (change.loud() ? "!" : "")
        + change.kind().name().toLowerCase(java.util.Locale.ROOT)
        + " "
        + (change.there() == null ? "" : change.there().text())
        + ">"
        + (change.here() == null ? "" : change.here().text());
  }
}
