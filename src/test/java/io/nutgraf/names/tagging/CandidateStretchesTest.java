package io.nutgraf.names.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.Span;
import io.nutgraf.names.words.NameTokens;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CandidateStretchesTest {

  @Test
  void leavesOutWhatHasNoCapital() {
    assertThat(stretches("it was said by the old king of Spain that all of them were very well"))
        .containsExactly("of Spain that");
  }

  @Test
  void bridgesSmallWordsBetweenCapitals() {
    assertThat(stretches("the University of the West of England, of which they all spoke highly"))
        .containsExactly("the University of the West of England,");
  }

  @Test
  void passesOverACapitalThatOnlyTheSentenceAsksFor() {
    assertThat(stretches("But he was not there when they all came home")).isEmpty();
    assertThat(stretches("The Hague was not there when they all came home"))
        .containsExactly("The Hague was");
  }

  @Test
  void takesTheWordBeforeAHyphenAlong() {
    assertThat(stretches("they say that al-Assad will not go")).containsExactly("al-Assad will");
  }

  @Test
  void coversEveryCapitalOnceInALongLine() {
    String text = "Ab cd ".repeat(1000).strip();
    NameTokens tokens = NameTokens.of(text, List.of(new Span(0, text.length())));
    CandidateStretches stretches = CandidateStretches.of(tokens, NameModel.standard().lexicon());
    int end = 0;
    int covered = 0;
    for (int s = 0; s < stretches.size(); s++) {
      assertThat(stretches.start(s)).isGreaterThanOrEqualTo(end);
      end = stretches.end(s);
      assertThat(end - stretches.start(s))
          .isPositive()
          .isLessThanOrEqualTo(CandidateStretches.LONGEST);
      for (int i = stretches.start(s); i < end; i++) {
        covered += tokens.is(i, NameTokens.ANCHOR) ? 1 : 0;
      }
    }
    assertThat(covered).isEqualTo(1000);
  }

  private static List<String> stretches(String text) {
    NameTokens tokens = NameTokens.of(text, List.of(new Span(0, text.length())));
    CandidateStretches stretches = CandidateStretches.of(tokens, NameModel.standard().lexicon());
    List<String> found = new ArrayList<>();
    for (int s = 0; s < stretches.size(); s++) {
      found.add(text.substring(tokens.start(stretches.start(s)), tokens.end(stretches.end(s) - 1)));
    }
    return found;
  }
}
