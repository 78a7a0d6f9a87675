package io.nutgraf.names.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.Span;
import io.nutgraf.text.Hashes;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The fitted weights stand under these hashes: who changes one has to fit anew. */
class HashesTest {

  @Test
  void staysAsTheModelWasFitted() {
    NameTokens tokens = NameTokens.of("Kyiv 2022", List.of(new Span(0, 9)));
    assertThat(tokens.form(0)).isEqualTo(-469474016624480798L);
    assertThat(tokens.lower(0)).isEqualTo(8676772746608400386L);
    assertThat(tokens.form(1)).isEqualTo(-4418921864978202827L);
    assertThat(Hashes.key(2, tokens.lower(0))).isEqualTo(876374363);
    assertThat(Hashes.join(tokens.lower(0), tokens.lower(1))).isEqualTo(531267271427890966L);
  }

  @Test
  void knowsAWordByTheHashOfItsToken() {
    NameTokens tokens = NameTokens.of("And,", List.of(new Span(0, 4)));
    assertThat(tokens.lower(0)).isEqualTo(Hashes.of("and"));
    assertThat(tokens.lower(1)).isEqualTo(Hashes.of(","));
  }

  @Test
  void tellsTheOrderOfWords() {
    assertThat(Hashes.join(Hashes.join(0, 1), 2)).isNotEqualTo(Hashes.join(Hashes.join(0, 2), 1));
  }
}
