package io.nutgraf.names;

import static io.nutgraf.names.MarkedText.only;
import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.EntityType;
import io.nutgraf.model.Excerpt;
import io.nutgraf.model.Mention;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MentionResolverTest {

  private static List<Mention> resolve(String marked) {
    return MarkedText.of(marked).resolved();
  }

  private static List<String> ids(String marked) {
    return resolve(marked).stream().map(Mention::id).toList();
  }

  private static List<String> texts(Mention mention) {
    return mention.occurrences().stream().map(Excerpt::text).toList();
  }

  @Test
  void readsAHandleAsAName() {
    assertThat(MarkedText.of("She wrote to [P @Merkel] on Monday.").resolved())
        .extracting(Mention::name)
        .containsExactly("Merkel");
  }

  @Test
  void joinsFamilyNameToFullName() {
    var mentions = resolve("[P Jens Stoltenberg] spoke. [P Stoltenberg] left.");

    Mention only = only(mentions, "jens-stoltenberg");
    assertThat(only.name()).isEqualTo("Jens Stoltenberg");
    assertThat(only.aliases()).containsExactly("Stoltenberg");
    assertThat(texts(only)).containsExactly("Jens Stoltenberg", "Stoltenberg");
    assertThat(mentions).hasSize(1);
  }

  @Test
  void joinsFamilyNameInHeadlineToFullNameBelow() {
    assertThat(ids("[P Stoltenberg] speaks\n\n[P Jens Stoltenberg] spoke.\n"))
        .containsExactly("jens-stoltenberg");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[P Sergey Lavrov] came. [P Sergei Lavrov] left.",
        "[P Bill Clinton] came. [P William Clinton] left.",
        "[P George W. Bush] came. [P George Bush] left.",
        "[P J. Smith] came. [P John Smith] left.",
        "[P Vincent van Gogh] painted. [P Van Gogh] died.",
        "[P Mohammed bin Salman] came. [P Bin Salman] left.",
        "[P Gabriel García Márquez] wrote. [P García Márquez] died.",
        "[P Xi Jinping] came. [P Xi] left.",
        "King [P Abdullah II] met [P Abdullah] again.",
        "[P Mr. Obama] met them. [P Barack Obama] left.",
        "[P JENS STOLTENBERG] spoke. [P Jens Stoltenberg] left.",
        "[O Federal Bureau of Investigation] agents came. The [O FBI] left.",
        "[O General Motors] rose. [O GM] fell.",
        "[O Orlando City Soccer Club] won. [O Orlando City] lost.",
        "[O Lindqvist Marine AB] sold. [P Lindqvist Marine] bought.",
        "[O Jenkins Development Council] ([O JDC]) met. [O JDC] closed.",
        "[O Goldman Sachs] rose. [O Goldman] fell.",
        "[O Ford Motor Company] rose. [O Ford] fell.",
        "[O Global Times] ([O Huanqiu Shibao]) reported. [O Global Times] said.",
        "The [O Russian Foreign Ministry] spoke. The [O Foreign Ministry] added.",
        "[L Kyiv] fell. [L Kiev] stands.",
        "The [L U.S.] came. The [L United States] left. [L US] again.",
        "[L Russia] came. The [L Russian Federation] left.",
      })
  void joinsNamesOfOne(String marked) {
    assertThat(resolve(marked)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[P Bill Clinton] came. [P Hillary Clinton] left.",
        "[P George W. Bush] came. [P George H.W. Bush] left.",
        "[P Sergei Prokofiev] came. [P Serge Prokofiev] left.",
        "[P John Smith] came. [P John Brown] left.",
        "[O NATO] met. [O NATO Parliamentary Assembly] met.",
        "[O Ford] rose. [O Ford Foundation] gave.",
        "[O United Nations] met. [O United Airlines] flew.",
        "[L York] is old. [L New York] is new.",
        "[L North Korea] came. [L South Korea] left.",
        "[L Washington] is far. [P Denzel Washington] plays in [L Washington].",
        "[O Democratic Party] met. [O Republican Party] met.",
      })
  void keepsTwoApart(String marked) {
    assertThat(resolve(marked)).hasSize(2);
  }

  @Test
  void goesByTitleWhereTwoHaveOneFamilyName() {
    var mentions =
        resolve(
            "[P Hillary Clinton] and [P Bill Clinton] came. Mrs. [P Clinton] spoke. Mr. [P Clinton]"
                + " left.");

    assertThat(only(mentions, "hillary-clinton").occurrences()).hasSize(2);
    assertThat(only(mentions, "bill-clinton").occurrences()).hasSize(2);
  }

  @Test
  void goesByNearestWhereTwoHaveOneFamilyName() {
    var mentions =
        resolve(
            "[P Bill Clinton] came. He sat. He ate. [P Hillary Clinton] came. [P Clinton] spoke.");

    assertThat(texts(only(mentions, "hillary-clinton"))).contains("Clinton");
    assertThat(texts(only(mentions, "bill-clinton"))).containsExactly("Bill Clinton");
  }

  @Test
  void findsFamilyNameThatWasNotRecognized() {
    var mentions = resolve("[P Jens Stoltenberg] spoke. Later, Stoltenberg left the room.");

    assertThat(texts(only(mentions, "jens-stoltenberg"))).contains("Stoltenberg");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[P Theresa May] spoke. It may rain. In May it did.",
        "[P George Bush] spoke. A bush burned in the Bush garden.",
        "[P Gordon Brown] spoke. The Brown University report came.",
        "[P Jens Stoltenberg] spoke. The Mary Stoltenberg case goes on.",
      })
  void takesNoOtherWordForFamilyName(String marked) {
    assertThat(resolve(marked).getFirst().occurrences()).hasSize(1);
  }

  @Test
  void findsWellKnownNameThatWasNotRecognized() {
    var mentions =
        resolve("[P Ann Lee] fought for the Donbass and NATO, with Jordan Brown and us.");

    assertThat(mentions).extracting(Mention::id).containsOnly("ann-lee", "donbas", "nato");
  }

  @Test
  void agreesOnKindOfOneName() {
    var mentions = resolve("[O Moscow] said no. In [L Moscow] and [L Moscow] alone.");

    assertThat(only(mentions, "moscow").type()).isEqualTo(EntityType.PLACE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Grid operator [P Elvar] failed.",
        "The firm [L Elvar] failed.",
        "Then [P Elvar] spokeswoman [P Kadri Lepp] spoke.",
        "The [P Elvar Ministry] failed.",
      })
  void goesByWhatStandsBesideName(String marked) {
    assertThat(resolve(marked).getFirst().type()).isEqualTo(EntityType.ORGANIZATION);
  }

  @Test
  void takesCountryForPlace() {
    assertThat(only(resolve("[P Romania] met. [O Germany] won."), "germany").type())
        .isEqualTo(EntityType.PLACE);
  }

  @Test
  void tellsCompaniesApartThatBeginAlike() {
    assertThat(ids("[O Apple Corps] sued [O Apple Computer]. [O Apple] waited."))
        .containsExactlyInAnyOrder("apple-corps", "apple-computer", "apple");
  }

  @Test
  void takesAShortNameForTheCompanyOfThatName() {
    var mentions = resolve("[O Ford Motor Company] left. [O Ford Dealers Guild] met [O Ford].");

    assertThat(mentions).hasSize(2);
    assertThat(only(mentions, "ford-motor-company").aliases()).containsExactly("Ford");
  }

  @Test
  void leavesOutNationsDaysAndMonths() {
    assertThat(ids("[L Polish] troops came on [P Monday] in [O November] to [L Warsaw]."))
        .containsExactly("warsaw");
  }

  @Test
  void joinsFormsOfOneName() {
    var mentions =
        MarkedText.of(
                "Пришла [P Ольга Соколова]. По словам [P Соколовой], всё готово. [L Соколову] ждут.",
                "ru")
            .resolved(0.55);

    assertThat(mentions).hasSize(1);
    assertThat(mentions.getFirst().name()).isEqualTo("Ольга Соколова");
    assertThat(mentions.getFirst().occurrences()).hasSize(3);
  }

  @Test
  void leavesFormsApartThatMayBeOfSeveral() {
    var mentions =
        MarkedText.of("[P Иван Петров] и [P Анна Петрова] ушли. [P Петровой] звонят.", "ru")
            .resolved();
    var couple =
        MarkedText.of("[P Александр Петров] и [P Александра Петрова] ушли.", "ru").resolved();

    assertThat(mentions).hasSize(3);
    assertThat(couple).hasSize(2);
  }

  @Test
  void keepsWhatAnOrganizationIsBeforeItsNameInMarksOfQuotation() {
    var mentions =
        MarkedText.of("Договір підписало [O ТОВ «Обрій-Сад»], кажуть в [O ТОВ «Обрій-Сад]».", "uk")
            .resolved();
    var nickname = MarkedText.of("Then [P Ann \"Red]\" Lee sang.", "pl").resolved();

    assertThat(mentions).hasSize(1);
    assertThat(mentions.getFirst().name()).isEqualTo("ТОВ «Обрій-Сад»");
    assertThat(mentions.getFirst().occurrences())
        .extracting(Excerpt::text)
        .containsOnly("ТОВ «Обрій-Сад");
    assertThat(nickname.getFirst().name()).isEqualTo("Ann");
  }

  @Test
  void findsAFamilyNameWithItsParticlesWhereASentenceBegins() {
    var mentions =
        MarkedText.of("Gisteren sprak [P Wim van den Berg]. Van den Berg zei niets.", "nl")
            .resolved();

    assertThat(mentions).hasSize(1);
    assertThat(mentions.getFirst().occurrences()).hasSize(2);
  }

  @Test
  void findsAFamilyNameWithItsParticlesOfWhomItIsLessSureOf() {
    var mentions =
        MarkedText.of("Gisteren sprak [P Wim van den Berg]. Van den Berg zei niets.", "nl")
            .resolved(0.5);

    assertThat(mentions).hasSize(1);
    assertThat(mentions.getFirst().occurrences()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Пришла [P Ольга Соколова]. По словам Соколовой, всё готово. | 2",
        "Пришла [P Ольга Соколова]. По словам Сорокиной, всё готово. | 1",
        "Пришла [P Ольга Соколова]. По словам Марины Соколовой, всё готово. | 1",
        "Пришли [P Пётр Соколов] и [P Ольга Соколова]. Позвонили Соколовой. | 1",
        "Пришла [P Соколова]. По словам Соколовой, всё готово. | 1",
      })
  void findsOtherCaseFormsOfOneFamilyName(String marked, int places) {
    assertThat(MarkedText.of(marked, "ru").resolved())
        .allSatisfy(mention -> assertThat(mention.occurrences()).hasSize(places));
  }

  @Test
  void takesOffWhatSomebodyIs() {
    assertThat(ids("[P Glaciologist Reto Amstutz] met [P Conductor Ann Lee] and [P Duke of York]."))
        .containsExactlyInAnyOrder("reto-amstutz", "ann-lee", "duke-of-york");
  }

  @Test
  void takesOffPointAndLoneQuotationMark() {
    var mentions =
        resolve("[P Ann \"Lee] saw [L Iraq.] and [O Apple Inc.] and [L Washington D.C.].");

    assertThat(mentions)
        .extracting(Mention::name)
        .containsExactlyInAnyOrder("Ann", "Iraq", "Apple Inc.", "Washington D.C.");
  }

  @Test
  void takesOffArticleTitleAndPossessive() {
    var mentions = resolve("[P Mr. Smith] of [O the Guardian] saw [L Ukraine's] army.");

    assertThat(mentions)
        .extracting(Mention::name)
        .containsExactlyInAnyOrder("Smith", "Guardian", "Ukraine");
  }

  @Test
  void putsHeadlinedAndFrequentFirst() {
    assertThat(
            ids(
                "[O NATO] meets\n\n[L Romania] was host. [O NATO] met. [L Finland] came. [O NATO]"
                    + " left.\n"))
        .startsWith("nato")
        .hasSize(3);
  }

  @Test
  void isNotLostInManyNamesakes() {
    var marked = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      marked.append("[P John").append((char) ('a' + i % 26)).append(" Smith").append(i % 700);
      marked.append("] met [P Smith").append(i % 911).append("] of [O University of X]. ");
    }
    var text = MarkedText.of(marked.toString());

    Assertions.assertTimeout(
        Duration.ofSeconds(20),
        () -> {
          assertThat(text.resolved()).hasSizeGreaterThan(700);
        });
  }

  @Test
  void isEmptyWithoutNames() {
    assertThat(resolve("Nobody came.")).isEmpty();
  }
}
