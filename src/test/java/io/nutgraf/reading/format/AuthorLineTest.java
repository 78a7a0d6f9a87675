package io.nutgraf.reading.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AuthorLineTest {

  @Test
  void namesAreSetApartByCommasAndMarksAndWords() {
    assertThat(AuthorLine.of("Ines Duarte1, Per Olof Strand2*"))
        .isEqualTo(new AuthorLine(List.of("Ines Duarte", "Per Olof Strand"), true));
    assertThat(AuthorLine.of("Ludwig van Holm und Eva Lind").names())
        .containsExactly("Ludwig van Holm", "Eva Lind");
  }

  @Test
  void lineThatSaysMoreIsNotWhole() {
    assertThat(AuthorLine.of("Greta Holm, 12 May").isWhole()).isFalse();
    assertThat(AuthorLine.of("University of Lindenau").names()).isEmpty();
    assertThat(AuthorLine.of("Working Paper").names()).isEmpty();
  }

  @Test
  void whoWantsNoNameToBeToldIsAnAuthor() {
    assertThat(AuthorLine.of("Anonymous").names()).containsExactly("Anonymous");
    assertThat(AuthorLine.of("Lindenau").names()).isEmpty();
  }

  @Test
  void placesOfWorkAreKnown() {
    assertThat(AuthorLine.isAffiliation("Institute of Hydraulics, Lindenau")).isTrue();
    assertThat(AuthorLine.isAffiliation("greta@example.org")).isTrue();
    assertThat(AuthorLine.isAffiliation("Abstract")).isFalse();
  }

  @Test
  void givenNamesAreKnown() {
    assertThat(AuthorLine.of("Anna Zyx").isKnown()).isTrue();
    assertThat(AuthorLine.of("Zyx Zyxel").isKnown()).isFalse();
  }
}
