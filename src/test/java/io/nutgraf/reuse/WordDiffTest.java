package io.nutgraf.reuse;

import static io.nutgraf.reuse.ReadSentences.excerpt;
import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.Change;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordDiffTest {

  @Test
  void sameWordsHaveNoChanges() {
    assertThat(WordDiff.of(excerpt(3, "The mill closed."), excerpt(9, "The mill closed")))
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
}
