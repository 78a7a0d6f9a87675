package io.nutgraf.adapter.dynamodb;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class IndexKeysTest {

  private static final IndexKey PLACE = new IndexKey("place=kyiv", "2024-03-12#a");
  private static final IndexKey PERSON = new IndexKey("people#be", "berg#ann-berg#2024-03-12#a");

  @Test
  void whatAllPositionsEndWithStandsOnce() {
    byte[] bytes = IndexKeys.bytes(List.of(PLACE, PERSON));
    assertThat(new String(bytes, UTF_8))
        .isEqualTo("[\"2024-03-12#a\",\" place=kyiv\",\"berg#ann-berg# people#be\"]");
    assertThat(IndexKeys.parse(bytes)).containsExactly(PLACE, PERSON);
  }

  @Test
  void positionsMayHaveNothingInCommon() {
    var other = new IndexKey("k#0f", "b");
    assertThat(IndexKeys.parse(IndexKeys.bytes(List.of(PLACE, other))))
        .containsExactly(PLACE, other);
    assertThat(IndexKeys.parse(IndexKeys.bytes(List.of(other)))).containsExactly(other);
    assertThat(IndexKeys.parse(IndexKeys.bytes(List.of()))).isEmpty();
  }

  @Test
  void listsOfBeforeHaveWholePositions() {
    byte[] before =
        "[\"2024-03-12#a place=kyiv\",\"berg#ann-berg#2024-03-12#a people#be\"]".getBytes(UTF_8);
    assertThat(IndexKeys.parse(before)).containsExactly(PLACE, PERSON);
  }

  @Test
  void whatIsNoListHasNone() {
    assertThat(IndexKeys.parse("[".getBytes(UTF_8))).isEmpty();
    assertThat(IndexKeys.parse("7".getBytes(UTF_8))).isEmpty();
  }
}
