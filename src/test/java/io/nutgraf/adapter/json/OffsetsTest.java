package io.nutgraf.adapter.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.Span;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OffsetsTest {

  @Test
  void utf16IsTheModelsOwnUnit() {
    assertThat(Offsets.UTF16.at(7)).isEqualTo(7);
    assertThat(Offsets.UTF16.length(new Span(3, 7))).isEqualTo(4);
  }

  @Test
  void codePointsCountAPairOnce() {
    Offsets offsets = Offsets.codePoints("a🚀b");
    assertThat(offsets.at(0)).isZero();
    assertThat(offsets.at(1)).isEqualTo(1);
    assertThat(offsets.at(3)).isEqualTo(2);
    assertThat(offsets.at(4)).isEqualTo(3);
    assertThat(offsets.length(new Span(1, 4))).isEqualTo(2);
  }

  @Test
  void codePointsAgreeWithCountingFromTheStart() {
    var random = new Random(1);
    for (int round = 0; round < 20; round++) {
      var built = new StringBuilder();
      for (int i = random.nextInt(700); i > 0; i--) {
        built.appendCodePoint(random.nextBoolean() ? 'x' : 0x1F680);
      }
      String text = built.toString();
      Offsets offsets = Offsets.codePoints(text);
      for (int at = 0; at <= text.length(); at = text.offsetByCodePoints(at, 1)) {
        assertThat(offsets.at(at)).isEqualTo(text.codePointCount(0, at));
        if (at == text.length()) {
          break;
        }
      }
    }
  }
}
