package io.nutgraf.dates;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.Span;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TimeTokensTest {

  @Test
  void symbolsAreWholeAndPartNoDate() {
    assertThat(tokens("😀May 29✅, 2022🇺🇦"))
        .containsExactly("😀", "May", "29", "✅", ",", "2022", "🇺", "🇦");
  }

  @Test
  void lettersBeyondTheBasicPlaneMakeWords() {
    assertThat(tokens("𝐌𝐚𝐲 29 𐐀𐐨")).containsExactly("𝐌𝐚𝐲", "29", "𐐀𐐨");
  }

  @Test
  void marksGoOnAWordAndDigitsDoNot() {
    assertThat(tokens("fe\u0301vrier 3rd हिन्दी"))
        .containsExactly("fe\u0301vrier", "3", "rd", "हिन्दी");
    assertThat(tokens("☀\u0301a")).containsExactly("☀", "\u0301", "a");
  }

  private static List<String> tokens(String text) {
    var tokens = new TimeTokens(text, new Span(0, text.length()), TimeWords.ofAllLanguages());
    return IntStream.range(0, tokens.count())
        .mapToObj(i -> new Span(tokens.start(i), tokens.end(i)).of(text))
        .toList();
  }
}
