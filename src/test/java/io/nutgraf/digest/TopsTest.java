package io.nutgraf.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TopsTest {

  @Test
  void whereOneTopIsToldTheTopsOfDocumentsLikeItSayLess() {
    var passages =
        PassageList.of(List.of(Newsroom.BRIDGE, Newsroom.BRIDGE_LATER), new Vocabulary());
    var tops = new Tops(new double[][] {{1, .2, 0}, {.2, 1, 0}, {0, 0, 1}});
    tops.tell(passages.of(0).getFirst());

    assertThat(tops.left(0)).isEqualTo(1);
    assertThat(tops.left(1)).isEqualTo(.5);
    assertThat(tops.left(2)).isEqualTo(1);
  }
}
