package io.nutgraf.names.roles;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.Excerpt;
import io.nutgraf.model.Mention;
import io.nutgraf.names.MarkedText;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RoleFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It was said by NATO Secretary General [P Jens Stoltenberg] today.|NATO Secretary General",
        "It was made by Secretary General of the military bloc [P Jens Stoltenberg]."
            + "|Secretary General of the military bloc",
        "On Monday, Polish Ambassador to NATO [P Tomasz Shatkowski] said so."
            + "|Polish Ambassador to NATO",
        "The head of the department, [P Sergey Lavrov], in turn, agreed.|head of the department",
        "[P Jens Stoltenberg], NATO secretary general, spoke.|NATO secretary general",
        "[P John Smith], a spokesman for the ministry, said so.|spokesman for the ministry",
        "German Chancellor [P Angela Merkel] spoke.|German Chancellor",
        "They asked chief executive [P Tim Cook] about it.|chief executive",
        "[O Apple] CEO [P Tim Cook] spoke.|Apple CEO",
        "Germany's foreign minister [P Annalena Baerbock] spoke.|Germany's foreign minister",
        "[P Ann Lee], 45, a professor of history at Yale University, agreed."
            + "|professor of history at Yale University",
        "[P Ann Lee] is the mayor of York.|mayor of York",
        "The chairman and chief executive [P John Smith] left.|chairman and chief executive",
        "Russian Foreign Ministry spokeswoman [P Maria Zakharova] spoke."
            + "|Russian Foreign Ministry spokeswoman",
        "The ex-president [P John Smith] left.|ex-president",
        "A vote by Sen. [P John McCain] counted.|Sen.",
        "U.S. President [P Joe Biden] spoke.|U.S. President",
        "They saw Prime Minister [P Boris Johnson] and left.|Prime Minister",
        "The former Italian prime minister, [P Silvio Berlusconi], left."
            + "|former Italian prime minister",
        "The Pentagon spokesman Col. [P Steve Warren] spoke.|Pentagon spokesman",
        "The former U.S. Secretary of State [P Henry Kissinger] spoke."
            + "|former U.S. Secretary of State",
        "They tried to kill President [P John Smith] then.|President",
        "Police chief [P John Smith] left.|Police chief",
        "[O Institute of Technology] police officer [P John Smith] left."
            + "|Institute of Technology police officer",
        "A bid to secure radical cleric [P Abu Smith] failed.|radical cleric",
        "[P Ann Lee], the group's executive director, left.|executive director",
        "[P Ann Lee] was a great Polish poet.|Polish poet",
        "As ever fashion consultant [P Ann Lee] came.|fashion consultant",
        "The Ph.D. candidate [P Ann Lee] came.|Ph.D. candidate",
      })
  void isWhatTextSaysVerbatim(String marked, String role) {
    assertThat(rolesOf(marked)).containsExactly(role);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mr. [P John Smith] left.",
        "The wife of the president met [P John Smith] there.",
        "The wife of [P John Smith] left.",
        "[P John Smith] is still the best athlete I have seen.",
        "[P John Smith] was the third monarch to abdicate.",
        "They sent a nurse in civilian attire to accompany [P Ann Lee] home.",
        "He told the president that [P John Smith] left.",
        "Leaders met in Brussels. [P John Smith] left.",
        "[P John Smith], who knows the mayor of York, left.",
        "[P John Smith] met the mayor of York.",
        "On Tuesday [P John Smith] left.",
        "[P John Smith] is not the mayor of York.",
      })
  void isNoneWhereTextSaysNone(String marked) {
    assertThat(rolesOf(marked)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The minister [P John Smith] came. [P Smith], head of Apple, left.|head of Apple",
        "Secretary General of the bloc [P John Smith] came. NATO chief [P John Smith] left."
            + "|NATO chief",
      })
  void isTheMostTelling(String marked, String role) {
    assertThat(rolesOf(marked)).containsExactly(role);
  }

  private static List<String> rolesOf(String marked) {
    return MarkedText.of(marked).resolved().stream()
        .map(Mention::role)
        .flatMap(Stream::ofNullable)
        .map(Excerpt::text)
        .toList();
  }
}
