package io.nutgraf.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WordListsTest {

  private final WordLists lists = WordLists.read(WordListsTest.class, "ranks.txt", " ");

  @Test
  void joinsTheLinesOfAList() {
    assertThat(lists.of("title")).containsExactlyInAnyOrder("mr", "mrs", "dr");
  }

  @Test
  void passesOverRemarks() {
    assertThat(lists.names()).containsExactlyInAnyOrder("title", "rank");
  }

  @Test
  void saysWhichListIsMissing() {
    assertThatThrownBy(() -> lists.of("post")).hasMessage("ranks.txt has no post");
    assertThat(lists.ofAny("post")).isEmpty();
  }

  @Test
  void saysWhichResourceIsMissing() {
    assertThatThrownBy(() -> TextResource.lines(WordListsTest.class, "posts.txt"))
        .hasMessage("posts.txt is not packaged");
  }
}
