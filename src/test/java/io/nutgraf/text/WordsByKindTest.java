package io.nutgraf.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsByKindTest {

  private enum Kind {
    TOWN,
    BEFORE_TOWN
  }

  @Test
  void hasAListForEachKind() {
    WordsByKind<Kind> words = words("before-town: in near", "before-town: at");
    assertThat(words.of(Kind.BEFORE_TOWN)).containsExactlyInAnyOrder("in", "near", "at");
    assertThat(words.is(Kind.BEFORE_TOWN, "near")).isTrue();
    assertThat(words.is(Kind.BEFORE_TOWN, "far")).isFalse();
    assertThat(words.endsAs(Kind.BEFORE_TOWN, "within")).isTrue();
    assertThat(words.endsAs(Kind.BEFORE_TOWN, "inside")).isFalse();
  }

  @Test
  void hasNoWordsOfAKindWithoutAList() {
    WordsByKind<Kind> words = words("before-town: in");
    assertThat(words.of(Kind.TOWN)).isEmpty();
    assertThat(words.is(Kind.TOWN, "Oslo")).isFalse();
    assertThat(words.endsAs(Kind.TOWN, "Oslo")).isFalse();
  }

  @Test
  void rejectsAListThatIsNamedAsNoKind() {
    assertThatThrownBy(() -> words("befor-town: in"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("BEFOR_TOWN");
  }

  private static WordsByKind<Kind> words(String... lines) {
    return WordsByKind.of(Kind.class, WordLists.of("words.txt", List.of(lines), " "));
  }
}
