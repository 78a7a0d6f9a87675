package io.nutgraf.names.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.EntityType;
import io.nutgraf.model.Language;
import io.nutgraf.model.Span;
import io.nutgraf.names.words.NameTokens;
import io.nutgraf.names.words.NameWords;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is held together, whatever the tagger read: {@code [O Ministry of Culture], Media}. */
class WholeNamesTest {

  private static final NameWords KNOWN = NameWords.of(new Language("en", 1));
  private static final Pattern MARK = Pattern.compile("\\[([POL]) ([^]]*)]");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The [L World Trade Center] Health Program (WTCHP) paid. | O World Trade Center Health Program,O WTCHP",
        "The [L Gull Cove Marine Reserve] ([O GCMR]) closed. | O Gull Cove Marine Reserve,O GCMR",
        "The [O Bureau of Lost Keys] (BLK) opened. | O Bureau of Lost Keys,O BLK",
        "The [L United Arab Emirates] ([L UAE]) agreed. | L United Arab Emirates,L UAE",
        "The Gross Domestic Product (GDP) fell. | ''",
        "He told [P Anna Berg] (AB) so. | P Anna Berg",
        "The [O World Bank] (IMF) met. | O World Bank",
      })
  void anAcronymInBracketsTellsHowFarItsNameGoes(String marked, String expected) {
    assertThat(held(marked, "acronyms")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The [O Ministry of Culture], [O Media and Sport] paid. | O Ministry of Culture, Media and Sport",
        "The [O Department for Energy] and Fisheries paid. | O Department for Energy and Fisheries",
        "The [O Ministry of Defence] and [O Parliament] met. | O Ministry of Defence;O Parliament",
        "The [O Ministry of Finance], [O Siemens] and [L Berlin] met. | O Ministry of Finance;O Siemens;L Berlin",
        "The [O Ministry of Defence] and [P Anna Berg] met. | O Ministry of Defence;P Anna Berg",
      })
  void anOfficeIsNamedByAllThatItIsFor(String marked, String expected) {
    assertThat(held(marked, "offices").replace(",O", ";O").replace(",P", ";P").replace(",L", ";L"))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[P Marks] and [P Spencer] fell. | O Marks and Spencer",
        "[O Rolls-Royce and Marks] and [P Spencer] fell. | O Rolls-Royce,O Marks and Spencer",
        "[P Tom Marks] and [P Ann Spencer] came. | P Tom Marks,P Ann Spencer",
        "[P Ernst] and Young audits it. | O Ernst and Young",
        "[P Tom Ernst and Young] came. | P Tom Ernst and Young",
      })
  void aListedFirmIsOneName(String marked, String expected) {
    assertThat(held(marked, "firms")).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Shares of [P Philip Morris] fell.",
        "[P Hugo Boss] fell in [L Metzingen].",
        "[O Tesla Inc.] hired. [P Tesla] paid."
      })
  void aFirmCalledAfterAPersonIsOne(String marked) {
    assertThat(held(marked, "companies")).doesNotContain("P ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[P Ralph Lauren], the designer, left [O Ralph Lauren Corp.] early.",
        "Designer [P Ralph Lauren] left [O Ralph Lauren Corp.] early.",
        "[P Anna Berg] left."
      })
  void whoIsToldOfAsAPersonStaysOne(String marked) {
    assertThat(held(marked, "companies")).contains("P ");
  }

  @Test
  void aLegalFormIsTheEndOfAName() {
    assertThat(held("[P Harlow] LLP hired [P Anna Berg].", "companies"))
        .isEqualTo("O Harlow LLP,P Anna Berg");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "She won the [O Harbour Cup] in May. | ''",
        "She won the [O Acme] Science Award in May. | ''",
        "They signed the [L Lisbon] Treaty in [L Lisbon]. | L Lisbon",
        "The [O Baptist Convention] met in [L Dallas]. | O Baptist Convention,L Dallas",
        "It spoke at the [O Acme] Science Conference in May. | ''",
        "She says that the [O Acme] [L Europe] Music Award is hers. | ''",
        "She saw [O Acme] [O Baptist Convention] there in May. | O Acme,O Baptist Convention",
        "The prize of [O Acme] for the Science Award was small. | O Acme",
        "[P Anna Cup] met [P Tom Act] there. | P Anna Cup,P Tom Act",
        "[O Acme] Wins Science Award in [L Oslo] | O Acme,L Oslo",
      })
  void awardsEventsAndTreatiesAreNoBodiesAndNoPlaces(String marked, String expected) {
    assertThat(held(marked, "events")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kestrelis, a maker of trains, grew. | true",
        "Kestrelis, the Danish software company, grew. | true",
        "Kestrelis, a company director, left. | false",
        "Kestrelis, a painter who left a bank, died. | false",
        "Kestrelis and a bank met. | false",
      })
  void aFirmIsSaidToBeOne(String text, boolean firm) {
    NameTokens tokens = NameTokens.of(text, List.of(new Span(0, text.length())));
    assertThat(new FirmApposition(tokens, KNOWN).follows(0)).isEqualTo(firm);
  }

  /** The names of {@code marked}, held together by one of the rules. */
  private static String held(String marked, String rule) {
    var text = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    List<EntityType> types = new ArrayList<>();
    Matcher mark = MARK.matcher(marked);
    while (mark.find()) {
      mark.appendReplacement(text, "");
      spans.add(new Span(text.length(), text.length() + mark.group(2).length()));
      types.add(
          switch (mark.group(1)) {
            case "P" -> EntityType.PERSON;
            case "O" -> EntityType.ORGANIZATION;
            default -> EntityType.PLACE;
          });
      text.append(mark.group(2));
    }
    mark.appendTail(text);
    NameTokens tokens = NameTokens.of(text.toString(), List.of(new Span(0, text.length())));
    List<FoundName> names = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      int from = 0;
      while (tokens.start(from) < spans.get(i).start()) {
        from++;
      }
      int to = from;
      while (to < tokens.size() && tokens.start(to) < spans.get(i).end()) {
        to++;
      }
      names.add(new FoundName(from, to, types.get(i), 0.9));
    }
    return String.join(
        ",",
        hold(tokens, names, rule).stream()
            .map(
                name ->
                    name.type().name().charAt(0) == 'P' && name.type() == EntityType.PLACE
                        ? "L " + verbatim(text, tokens, name)
                        : name.type().name().charAt(0) + " " + verbatim(text, tokens, name))
            .toList());
  }

  private static String verbatim(CharSequence text, NameTokens tokens, FoundName name) {
    return text.subSequence(tokens.start(name.from()), tokens.end(name.to() - 1)).toString();
  }

  private static List<FoundName> hold(NameTokens tokens, List<FoundName> names, String rule) {
    var lexicon = NameModel.standard().lexicon();
    return switch (rule) {
      case "acronyms" -> new BracketedAcronyms(tokens, lexicon, KNOWN).hold(names);
      case "offices" -> new OfficeNames(tokens, lexicon, KNOWN).hold(names);
      case "events" -> new EventNames(tokens, KNOWN).leaveOut(names);
      case "firms" -> new ListedFirms(tokens, new KnownWords(tokens, lexicon), KNOWN).hold(names);
      default -> new CompanyNames(tokens, lexicon, KNOWN).settle(names);
    };
  }
}
