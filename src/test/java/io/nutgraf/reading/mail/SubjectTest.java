package io.nutgraf.reading.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Plans|Plans",
        "Re: Plans|Plans",
        "RE: AW: Fwd: Plans|Plans",
        "Re[2]: Plans|Plans",
        "RE : Plans|Plans",
        "SV: Planer|Planer",
        "回复：计划|计划",
        "Odp: Plany: dwa|Plany: dwa",
        "Rome: a city|Rome: a city",
        "Re: [list] Re: Plans|[list] Re: Plans",
      })
  void leavesOutWhatAnsweringAdds(String subject, String bare) {
    assertThat(Subject.bare(subject)).isEqualTo(bare);
  }

  @ParameterizedTest
  @CsvSource({"Fwd: x, true", "WG: x, true", "TR: x, true", "Re: Fwd: x, false", "x, false"})
  void tellsWhatWasPassedOn(String subject, boolean forward) {
    assertThat(Subject.isForward(subject)).isEqualTo(forward);
  }

  @ParameterizedTest
  @CsvSource({"Re: [list] Re: Plans", "[list] Plans", "plans"})
  void tellsWhatAConversationIsAbout(String subject) {
    assertThat(Subject.topic(subject)).isEqualToIgnoringCase("Plans");
  }
}
