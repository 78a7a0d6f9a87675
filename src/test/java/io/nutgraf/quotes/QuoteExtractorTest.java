package io.nutgraf.quotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.nutgraf.model.Quote;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteExtractorTest {

  @Test
  void tellsSpeakerAndCueBehindAQuotation() {
    assertThat(Article.of("“We are open,” Anna Berg said on Monday.").person("Anna Berg").told())
        .containsExactly("DIRECT Anna Berg [said] “We are open,”");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$ say \"we are open again on Monday\" | tee log.txt && exit $?",
        "if (open == true) { print(\"we are open again on Monday\"); } else { log(\"no\"); }",
        "<p class=\"we are open again on Monday\"><a href=\"https://example.org\">the shop</a></p>",
      })
  void quotesNoProgram(String line) {
    String text = "The shop of Anna Berg burnt down.\n\n" + line;
    assertThat(Article.of(text).person("Anna Berg", "Berg").quotes()).isEmpty();
  }

  @Test
  void pricesMakeNoProgram() {
    String text =
        "“We paid $5 & $7 for #1 and $9 for the rest,” Anna Berg said of the shop in Oslo.";
    assertThat(Article.of(text + " " + text).person("Anna Berg", "Berg").quotes()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“We are open,” said Anna Berg, who owns the shop.",
        "“We are open,” Ms. Berg told reporters.",
        "“We are open,” Berg, the owner of the shop, said.",
        "“We are open,” the owner, Anna Berg, said.",
        "“We are open,” shop owner Anna Berg has often said.",
        "Berg said: “We are open.”",
        "Berg told the paper on Monday, “We are open.”",
        "In Oslo, Berg added, “We are open.”",
        "According to Berg, “We are open.”",
        "“We are open,” according to Anna Berg.",
        "According to his aunt, Anna Berg, “We are open.”",
        "“We are open,” said the owner of the shop, Anna Berg.",
        "“We are open,” chairman, CEO and president Anna Berg said.",
        "“We are open,” says owner and CNN contributor Anna Berg.",
        "“We are open,” comments Anna Berg of the guild.",
        "“We are open,” Berg weighed in, telling Bo Ek of it.",
        "“We are open,” Vice President of the shops on the long and winding road Anna Berg said.",
        "“We are open.” — Anna Berg",
      })
  void findsTheNameAroundTheCue(String sentence) {
    String text = "The shop of Anna Berg burnt down.\n\n" + sentence;
    List<Quote> quotes = Article.of(text).person("Anna Berg", "Berg").quotes();
    assertThat(quotes).hasSize(1);
    assertThat(quotes.getFirst().excerpt().text()).startsWith("“We are open").endsWith("”");
    assertThat(quotes.getFirst().kind()).isEqualTo(Quote.Kind.DIRECT);
    assertThat(quotes.getFirst().speaker())
        .isNotNull()
        .satisfies(speaker -> assertThat(speaker.name()).isEqualTo("Anna Berg"))
        .satisfies(speaker -> assertThat(speaker.mention()).isEqualTo("anna-berg"));
  }

  @Test
  void takesSpeakersWithoutANameAsTheyStand() {
    assertThat(Article.of("“We are open,” a spokesman for the ministry said.").told())
        .containsExactly("DIRECT a spokesman for the ministry [said] “We are open,”");
    assertThat(
            Article.of("“We are open,” said a spokesman for Anna Berg.").person("Anna Berg").told())
        .containsExactly("DIRECT a spokesman for Anna Berg [said] “We are open,”");
  }

  @Test
  void resolvesPronouns() {
    String text =
        """
        Donald Tusk met Angela Merkel on Monday.

        “It was a sad moment,” he said. Merkel left early.

        “People are concerned,” she said.""";
    assertThat(
            Article.of(text).person("Donald Tusk", "Tusk").person("Angela Merkel", "Merkel").told())
        .containsExactly(
            "DIRECT Donald Tusk [said] “It was a sad moment,”",
            "DIRECT Angela Merkel [said] “People are concerned,”");
  }

  @Test
  void resolvesItToWhatSpokeWithoutAName() {
    String text =
        "Acme Corp met Bo Ek. The school board said that all is well. “We know,” it added.\n\n"
            + "Bo Ek left. The spokesman said that all is well. “I know,” he added.";
    assertThat(Article.of(text).organization("Acme Corp").person("Bo Ek").told())
        .containsExactly(
            "INDIRECT The school board [said] all is well",
            "DIRECT The school board [added] “We know,”",
            "INDIRECT The spokesman [said] all is well",
            "DIRECT Bo Ek [added] “I know,”");
  }

  @Test
  void resolvesItToAnOrganization() {
    String text = "Acme Corp met Donald Tusk. “We are open,” it said in a statement.";
    assertThat(Article.of(text).person("Donald Tusk").organization("Acme Corp").told())
        .containsExactly("DIRECT Acme Corp [said] “We are open,”");
  }

  @Test
  void takesNoNameForAnAdverb() {
    assertThat(Article.of("“We are open,” Grace Kelly said.").told())
        .containsExactly("DIRECT Grace Kelly [said] “We are open,”");
    assertThat(Article.of("“We are open,” the Slovenian said.").told())
        .containsExactly("DIRECT the Slovenian [said] “We are open,”");
  }

  @Test
  void leavesAPronounForNobodyWithoutSpeaker() {
    assertThat(Article.of("“We are open,” he said.").told())
        .containsExactly("DIRECT - [said] “We are open,”");
  }

  @Test
  void carriesTheSpeakerOver() {
    String text =
        """
        “Does anybody know?” Graham asked. “Neither do I.”

        “And another thing.”

        The sun rose over the town.

        “This is nobody's, it seems.”""";
    assertThat(Article.of(text).person("Graham").told())
        .containsExactly(
            "DIRECT Graham [asked] “Does anybody know?”",
            "DIRECT Graham [-] “Neither do I.”",
            "DIRECT Graham [-] “And another thing.”",
            "DIRECT - [-] “This is nobody's, it seems.”");
  }

  @Test
  void givesAParagraphOfItsOwnToWhomTheOneBeforeIsAbout() {
    String text = "Ann Lee met Bo Ek. She left for a second tour in May.\n\n“It was a rough time.”";
    assertThat(Article.of(text).person("Ann Lee").person("Bo Ek").told())
        .containsExactly("DIRECT Ann Lee [-] “It was a rough time.”");
    String asked = "Ann Lee calls it a mess: is it one?\n\n“It was a rough time.”";
    assertThat(Article.of(asked).person("Ann Lee").told())
        .containsExactly("DIRECT - [-] “It was a rough time.”");
    String noOne = "Ann Lee left.\n\nThe sun rose over the town.\n\n“It was a rough time.”";
    assertThat(Article.of(noOne).person("Ann Lee").told())
        .containsExactly("DIRECT - [-] “It was a rough time.”");
  }

  @Test
  void carriesNobodyOver() {
    String text = "“We go,” they said. “And soon.” “We stay,” Ann Lee said. “For good.”";
    assertThat(Article.of(text).told())
        .containsExactly(
            "DIRECT - [said] “We go,”",
            "DIRECT - [-] “And soon.”",
            "DIRECT Ann Lee [said] “We stay,”",
            "DIRECT Ann Lee [-] “For good.”");
  }

  @Test
  void takesNoFurtherVerbForAName() {
    assertThat(Article.of("Ann Lee remembered asking, “Do we go?”").person("Ann Lee").told())
        .containsExactly("DIRECT Ann Lee [asking] “Do we go?”");
    assertThat(
            Article.of("“We are not buying” it, Ann Lee said at a rally in Oslo last week.").told())
        .containsExactly("DIRECT Ann Lee [said] “We are not buying”");
  }

  @Test
  void takesNoCallToReadForACue() {
    String text = "“We go,” Ann Lee said. “And soon.” Read more from Make, Create: see below.";
    assertThat(Article.of(text).told())
        .containsExactly("DIRECT Ann Lee [said] “We go,”", "DIRECT Ann Lee [-] “And soon.”");
  }

  @Test
  void takesTheVerbOfTheMainClause() {
    String text = "“We go,” a strategist, who asked to remain unnamed, told CNN.";
    assertThat(Article.of(text).told()).containsExactly("DIRECT a strategist [told] “We go,”");
  }

  @Test
  void takesTheWholeSubjectAroundAnAdverbial() {
    String text = "The judge in that case said the shop was open to all.";
    assertThat(Article.of(text).told())
        .containsExactly("INDIRECT The judge in that case [said] the shop was open to all");
  }

  @Test
  void givesAnInterruptedQuotationOneSpeaker() {
    assertThat(Article.of("“Yes,” Ann Lee said, “we will.”").told())
        .containsExactly("DIRECT Ann Lee [said] “Yes,”", "DIRECT Ann Lee [said] “we will.”");
  }

  @Test
  void takesTheSpeakerFromAnIntroduction() {
    assertThat(Article.of("Lee continued:\n\n“One.\n\n“Two.”").told())
        .containsExactly("DIRECT Lee [continued] “One.\n\n“Two.”");
  }

  @Test
  void takesTheSpeakerFromATranscript() {
    String text = "Mike Pence spoke.\n\n\"WALLACE: Will she be there?\n\n\"PENCE: She will not.\"";
    assertThat(Article.of(text).person("Mike Pence").told())
        .containsExactly(
            "DIRECT WALLACE [-] Will she be there?", "DIRECT Mike Pence [-] She will not.\"");
  }

  @Test
  void givesTheWholeClauseOfWhichAPartIsQuoted() {
    assertThat(Article.of("Lee said that the plan to leave was “a mess.”").told())
        .containsExactly("MIXED Lee [said] the plan to leave was “a mess.”");
    assertThat(Article.of("For NATO, Lee said, peace is possible only “if all agree.”").told())
        .containsExactly(
            "MIXED Lee [said] For NATO, Lee said, peace is possible only “if all agree.”");
    assertThat(Article.of("The plan to leave town was “a mess,” Lee said.").told())
        .containsExactly("MIXED Lee [said] The plan to leave town was “a mess,”");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The film “The Third Man” was shown again.",
        "Robert “Bobby” Scott threw open his yard.",
        "He promoted “magic” pills.",
        "The so-called “deep state” was of no help.",
        "On “Face the Nation,” a host laughed.",
        "The words are 5\" high.",
      })
  void leavesTermsAndTitlesOut(String sentence) {
    assertThat(Article.of(sentence).told()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anna Berg said that the shop was open to all.|INDIRECT Anna Berg [said] the shop was open to all",
        "Berg said on Monday that the shop was open.|INDIRECT Berg [said] the shop was open",
        "According to Berg, the shop was open to all.|INDIRECT Berg [According to] the shop was open to all",
        "The shop was open to all, Berg said.|INDIRECT Berg [said] The shop was open to all",
        "The shop was open to all, according to Berg.|INDIRECT Berg [according to] The shop was open to all",
        "Berg told reporters in Oslo that the shop was open.|INDIRECT Berg [told] the shop was open",
        "The mayor, Anna Berg, in turn, noted that the shop was open.|INDIRECT Anna Berg [noted] the shop was open",
        "Berg said the shop was open to all.|INDIRECT Berg [said] the shop was open to all",
        "The shop was open to all, the owners say.|INDIRECT the owners [say] The shop was open to all",
        "Police say the shop was open to all.|INDIRECT Police [say] the shop was open to all",
        "One analyst who studies the region said the shop was open.|INDIRECT One analyst [said] the shop was open",
        "The owner, who lives in Oslo, said the shop was open.|INDIRECT The owner [said] the shop was open",
        "But Berg, author of it, said that the shop was open.|INDIRECT Berg [said] the shop was open",
      })
  void findsWhatIsToldInOtherWords(String sentence, String told) {
    assertThat(Article.of(sentence).told()).containsExactly(told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Berg said goodbye to all of them.",
        "What Berg said that night was wrong and late.",
        "It goes without saying that the shop is open.",
        "When Berg said that the shop was open, all of them came.",
        "He responded the same way that we must respond now.",
        "Berg did not say that the shop was open.",
        "The statement was made by Anna Berg on Monday.",
        "The reports that came in were wrong.",
        "Berg denied that the shop was open to all.",
        "Ann, and Berg said, was open.",
        "The observed value was higher than “expected” by them all.",
        "Melissa calls it her “a-ha” moment.",
        "They say that lightning never strikes twice, and it is true, I must say.",
        "Let's say the shop is open to all of them.",
        "The mayor continued to push for a “big deal” in Oslo.",
        "They have the final say in all that the shop does.",
        "Lee, the owner, said, and left.",
        "Berg was told that the shop was open to all.",
        "The shop will open in May, and its plans will be revealed.",
        "The shop is closed for the week, after Wimbledon concludes.",
        "Anna Berg, who runs the shop with her brother, told Reuters.",
      })
  void leavesOutWhatNobodySaid(String sentence) {
    assertThat(Article.of(sentence).told()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de|„Wir gehen jetzt“, sagte Angela Merkel.|Angela Merkel [sagte] „Wir gehen jetzt“",
        "fr|Macron ajouta : « On y va. »|Macron [ajouta] « On y va. »",
        "de|Merkel sagte: „Wir gehen jetzt.“|Merkel [sagte] „Wir gehen jetzt.“",
        "fr|« On y va », a déclaré Emmanuel Macron.|Emmanuel Macron [déclaré] « On y va »",
        "es|“Nos vamos ya”, dijo Pedro Sánchez.|Pedro Sánchez [dijo] “Nos vamos ya”",
        "it|«Andiamo subito», ha detto Mario Draghi.|Mario Draghi [detto] «Andiamo subito»",
        "pt|“Vamos embora já”, disse Marina Silva.|Marina Silva [disse] “Vamos embora já”",
        "ru|«Мы уходим», — сказал Сергей Лавров.|Сергей Лавров [сказал] «Мы уходим»",
        "ru|Лавров заявил: «Мы уходим».|Лавров [заявил] «Мы уходим»",
        "uk|«Ми йдемо», — сказав Дмитро Кулеба.|Дмитро Кулеба [сказав] «Ми йдемо»",
        "pl|„Idziemy tam”, powiedział Donald Tusk.|Donald Tusk [powiedział] „Idziemy tam”",
      })
  void findsSpeakersInOtherLanguages(String language, String text, String told) {
    assertThat(Article.of(text, language).told()).containsExactly("DIRECT " + told);
  }

  @Test
  void givesTheAnswersOfAnInterviewToTheOneWhoIsAsked() {
    String text =
        """
        Anna Berg has owned the shop for ten years.

        Is it open?

        “It is, and it will be.”

        Who comes?

        “Everybody,” Berg says. “All of them.”

        Do you sleep?

        “At night.”""";
    assertThat(Article.of(text).person("Anna Berg", "Berg").told())
        .containsExactly(
            "DIRECT Anna Berg [-] “It is, and it will be.”",
            "DIRECT Anna Berg [says] “Everybody,”",
            "DIRECT Anna Berg [-] “All of them.”",
            "DIRECT Anna Berg [-] “At night.”");
  }

  @Test
  void givesAQuotationOfTheHeadlineTheSpeakerOfTheText() {
    String text = "“The shop burns”\n\n“Look! The shop burns again,” Ann Lee said.";
    assertThat(Article.of(text).told())
        .containsExactly(
            "DIRECT Ann Lee [-] “The shop burns”",
            "DIRECT Ann Lee [said] “Look! The shop burns again,”");
  }

  @Test
  void takesASignatureForTheQuotationBeforeIt() {
    String text = "“It burns.” ― Ann Lee\n\n“It does not.”― Bo Ek\n\n“It did.”\n\n― Cy Oz";
    assertThat(Article.of(text).told())
        .containsExactly(
            "DIRECT Ann Lee [-] “It burns.”",
            "DIRECT Bo Ek [-] “It does not.”",
            "DIRECT Cy Oz [-] “It did.”");
  }

  @Test
  void takesTheSubjectOfTheSentenceForAParticiple() {
    String text = "In May, Lee attacked the mayor for her plan, saying, “It is dead.”";
    assertThat(Article.of(text).told()).containsExactly("DIRECT Lee [saying] “It is dead.”");
  }

  @Test
  void takesTheSubjectOfAnIntroductionWithoutAVerbOfSpeech() {
    String text = "On July 6, 2015, Ann Lee made a comment:\n\n“It is dead.”";
    assertThat(Article.of(text).person("Ann Lee").told())
        .containsExactly("DIRECT Ann Lee [-] “It is dead.”");
  }

  @Test
  void linksARoleToTheOneWhoHoldsIt() {
    String text = "The Treasury Department was late. “We are sorry,” the department said.";
    assertThat(Article.of(text).organization("Treasury Department").quotes())
        .singleElement()
        .satisfies(quote -> assertThat(quote.speaker()).isNotNull())
        .extracting(Quote::speaker)
        .returns("the department", speaker -> speaker.name())
        .returns("treasury-department", speaker -> speaker.mention());
  }

  @Test
  void learnsFromAPronounWhoSomebodyIs() {
    String text =
        """
        Kit met Jo. Jo laughed.

        “I go,” she said.

        Kit left. Jo stayed.

        “I went,” he said.""";
    assertThat(Article.of(text).person("Kit").person("Jo").told())
        .containsExactly("DIRECT Jo [said] “I go,”", "DIRECT Kit [said] “I went,”");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de|Merkel betonte, dass alles gut werde im Land.|Merkel [betonte] alles gut werde im Land",
        "fr|Selon le maire, Luc Petit, la ville va bien.|Luc Petit [Selon] la ville va bien",
        "es|Sánchez dijo el lunes que España va bien ahora.|Sánchez [dijo] España va bien ahora",
        "ru|Лавров отметил, что поставки оружия недопустимы.|Лавров [отметил] поставки оружия недопустимы",
        "pl|Tusk podkreślił, że kraj jest dziś bezpieczny.|Tusk [podkreślił] kraj jest dziś bezpieczny",
      })
  void findsWhatIsToldInOtherLanguages(String language, String text, String told) {
    assertThat(Article.of(text, language).told()).containsExactly("INDIRECT " + told);
  }

  @Test
  void foundWordsAreSlices() {
    String text = "“One thing,” Lee said. The plan “is dead,” he added. Lee said that all is well.";
    assertThat(Article.of(text).quotes())
        .isNotEmpty()
        .allSatisfy(
            quote -> assertThat(quote.excerpt().span().of(text)).isEqualTo(quote.excerpt().text()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "“",
        "” ",
        "“a ",
        "‘a’ ",
        "\"a \" ",
        "he said, “a” ",
        "said ",
        "a, ",
        "x “a. B” "
      })
  void staysLinear(String hostile) {
    String text = hostile.repeat(1_000_000 / hostile.length());
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Article.of(text).quotes());
  }
}
