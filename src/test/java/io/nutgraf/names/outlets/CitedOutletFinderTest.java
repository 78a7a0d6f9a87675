package io.nutgraf.names.outlets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.nutgraf.model.CitedOutlet;
import io.nutgraf.names.MarkedText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CitedOutletFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "China's [O Global Times] ([O Huanqiu Shibao]) reported on Tuesday.|Global Times|reported",
        "He told [O Reuters] that it rained.|Reuters|told",
        "It rained, according to the [O Financial Times].|Financial Times|according to",
        "The [O BBC] said it rained.|BBC|said",
        "It rained, [O TASS] reports.|TASS|reports",
        "He wrote in The [O Guardian] that it rained.|Guardian|wrote in",
        "In an interview with [O CNN], he said it rained.|CNN|interview with",
        "He told the Russian state news agency TASS that it rained.|TASS|told",
        "The paper [O Süddeutsche Zeitung], citing a letter, said so.|Süddeutsche Zeitung|citing",
        "It was cited by Agence France-Presse.|Agence France-Presse|cited by",
        "The [O Springfield Post] reported rain.|Springfield Post|reported",
      })
  void isNamedBesideWordsThatReport(String marked, String name, String cue) {
    assertThat(cited(marked))
        .extracting(outlet -> outlet.excerpt().text(), outlet -> outlet.cue().text())
        .containsExactly(tuple(name, cue));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "For more videos, watch the [O Izvestia TV channel].",
        "[L LONDON] ([O Reuters]) - It rained.",
        "[O Royal Mail] said it rained.",
        "[O Apple] reported that it rained.",
        "People said it rained. Time told.",
        "He works for the [O BBC].",
        "He told [O CNN] affiliate [O WJLA] that it rained.",
      })
  void isNoneWhereNothingIsReported(String marked) {
    assertThat(cited(marked)).isEmpty();
  }

  @Test
  void isGivenOnceWhereItIsFirstCited() {
    var cited = cited("[O Reuters] is old. [O Reuters] said it rained. He told [O Reuters] so.");

    assertThat(cited).hasSize(1);
    assertThat(cited.getFirst().excerpt().offset()).isEqualTo(16);
    assertThat(cited.getFirst().mention()).isEqualTo("reuters");
  }

  private static List<CitedOutlet> cited(String marked) {
    var text = MarkedText.of(marked);
    return CitedOutletFinder.find(text.text(), text.words(), text.resolved());
  }
}
