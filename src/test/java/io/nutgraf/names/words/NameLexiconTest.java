package io.nutgraf.names.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.Span;
import io.nutgraf.names.tagging.NameModel;
import io.nutgraf.text.Hashes;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameLexiconTest {

  private final NameLexicon lexicon = NameModel.standard().lexicon();

  @Test
  void knowsWhatWordsAndPhrasesAre() {
    assertThat(PhraseKind.CITY.in(kinds("Chicago"))).isTrue();
    assertThat(PhraseKind.COUNTRY.in(kinds("United States"))).isTrue();
    assertThat(PhraseKind.FIRST_NAME.in(kinds("Angela"))).isTrue();
    assertThat(PhraseKind.LAST_NAME.in(kinds("Johnson"))).isTrue();
    assertThat(PhraseKind.CALENDAR.in(kinds("Tuesday"))).isTrue();
    assertThat(PhraseKind.NATIONALITY.in(kinds("Polish"))).isTrue();
  }

  @Test
  void knowsNothingOfOtherWords() {
    assertThat(kinds("notwithstandingly")).isZero();
    assertThat(kinds("States United")).isZero();
  }

  @Test
  void clustersWordsThatAreUsedAlike() {
    assertThat(branch("Germany")).isEqualTo(branch("France"));
    assertThat(branch("Germany")).isNotEqualTo(branch("said"));
    assertThat(lexicon.use(word("notwithstandingly").form(0))).isZero();
  }

  @Test
  void knowsWhatNewsNameByAWord() {
    assertThat(List.of(habit("London"), habit("Obama"), habit("Hamas"), habit("Monday")))
        .doesNotHaveDuplicates()
        .doesNotContain(0);
    assertThat(habit("notwithstandingly")).isZero();
  }

  private int habit(String word) {
    return NameLexicon.habit(lexicon.use(word(word).form(0)));
  }

  private int branch(String word) {
    return (NameLexicon.cluster(lexicon.use(word(word).form(0))) - 1) >> 4;
  }

  private int kinds(String phrase) {
    NameTokens tokens = word(phrase);
    long hash = 0;
    for (int i = 0; i < tokens.size(); i++) {
      hash = Hashes.join(hash, tokens.lower(i));
    }
    return lexicon.kinds(hash);
  }

  private static NameTokens word(String text) {
    return NameTokens.of(text, List.of(new Span(0, text.length())));
  }
}
