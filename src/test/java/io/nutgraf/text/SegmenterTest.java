package io.nutgraf.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.Language;
import io.nutgraf.model.Sentence;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SegmenterTest {

  private static List<String> sentences(String text, String language) {
    return Segmenter.standard().segment(text, new Language(language, 1)).sentences().stream()
        .map(sentence -> sentence.span().of(text))
        .toList();
  }

  private static List<String> statements(String text) {
    return Segmenter.standard().segment(text, Language.UNDETERMINED).statements().stream()
        .map(sentence -> sentence.span().of(text))
        .toList();
  }

  private static List<String> paragraphs(String text) {
    return Segmenter.standard().segment(text, Language.UNDETERMINED).paragraphs().stream()
        .map(span -> span.of(text))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mr. Smith met Dr. Jones in St. Louis.",
        "Gen. J. K. Marlow arrived at 10 a.m. Tuesday.",
        "The U.S. Senate voted at 5 p.m. EST on the bill.",
        "It rose by 3.5 percent to $1,000.75 per share.",
        "See Fig. 3 and No. 7 on p. 55.",
        "Acme Inc. and Widgets Ltd. merged, i.e. Smith won.",
        "He moved to Peoria, Ill. Mayor Jones knew.",
        "“Is it over?” Anna Petrova asked.",
        "She wasn’t really ... well, sure.",
        "The wall [...] The river and all (?) Peter saw were gone.",
        "They left (he had called earlier.) in a hurry.",
        "Yahoo! is a company.",
        "It is a play by l'A. Dumas.",
        "Write to jane.Doe@example.com or www.example.Com/Page.html today.",
      })
  void keepsOneSentenceWhole(String text) {
    assertThat(sentences(text, "en")).containsExactly(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | He lives in the U.S. | The rest is known.",
        "en | We dined at Harry’s. | Venice was cold.",
        "en | He said he can't. | Nobody else would.",
        "en | He left at 6 p.m. | Travelers waited.",
        "en | He has $100.00. | It is in the bag.",
        "en | He said so.” | Nobody moved.",
        "en | “We will win.” | Trump said nothing else.",
        "en | “Will we win?” | He said nothing else.",
        "en | The boy fell ill. | Others did too.",
        "en | Is that so?! | Yes, it is.",
        "en | It was late… | Nobody came.",
        "en | A fact.[12] | Another fact.",
        "en | He was born in 2014. | Millions knew.",
        "uk | 1. | Погодити угоду про припинення.",
        "de | Sie kam am 10. Juni. | Der 45. Präsident blieb.",
        "fr | « Qui est là ? » | Personne ne répond.",
        "es | ¿Quién es? | ¡Nadie!",
        "pl | W 2014 r. wygrał. | Potem odszedł.",
        "pl | Mieszkał tam z rodziną do 2014 r. | Anna odeszła wcześniej.",
        "pl | W 2014 r. Anna odeszła. | Nikt nie wie dlaczego.",
        "es | La temperatura subió 2º C. | Muchos se fueron.",
        "uk | Записи В. І. Гошкевича зникли. | Це сталося давно.",
        "tr | Kral III. Tutmose öldü. | Sonra savaş başladı.",
        "ru | Он родился в г. Киеве. | Это было давно.",
        "uk | Слово (ісп. Ель Ніньо) відоме. | Його знають.",
        "uk | Зареєстр. Міністерством справ. | Це сталося давно.",
        "tr | Bu 3. Ordu'dur. | Sonra gitti.",
        "hi | यह पहला वाक्य है। | डॉ. सिंह आए।",
        "ar | هذا هو الأول. | من هم؟",
        "el | Ποιος είναι; | Κανείς.",
      })
  void partsTwoSentences(String language, String first, String second) {
    assertThat(sentences(first + " " + second, language)).containsExactly(first, second);
  }

  @Test
  void whatStandsAloneInBracketsEndsNothing() {
    assertThat(sentences("He said [...] The rest is lost. She (!) Left him.", "en"))
        .containsExactly("He said [...] The rest is lost.", "She (!) Left him.");
    assertThat(sentences("In 1990 (?) Peter came. The house [...]. Then he left.", "en"))
        .containsExactly("In 1990 (?) Peter came.", "The house [...].", "Then he left.");
  }

  @Test
  void sentencesBeginInLowerCaseWhereTheTextHasTheHabit() {
    assertThat(sentences("I think so. it was fine. lol ok\n\nWe left. the bus was late.", "en"))
        .containsExactly("I think so.", "it was fine.", "lol ok", "We left.", "the bus was late.");
  }

  @Test
  void pointsThatAreStrewnOverATextEndNothing() {
    String text =
        "Miss Vera Holm of Taw said that the. ferry to Lund left on Monday with. Captain Max Roe and"
            + " the. mayor of Lund on board. The ferry came to. Lund at noon.";
    assertThat(sentences(text, "en")).allMatch(each -> !each.startsWith("ferry"));
  }

  @Test
  void oneSlipIsNoHabit() {
    assertThat(sentences("He left early. it rained. She stayed on. He came home.", "en"))
        .containsExactly("He left early. it rained.", "She stayed on.", "He came home.");
    assertThat(
            sentences(
                "He left early. it rained. so it was. She slept. He came. We ate. I sang."
                    + " They left. You stood. All danced.",
                "en"))
        .contains("He left early. it rained. so it was.");
  }

  @Test
  void needsNoSpaceInEastAsianText() {
    assertThat(sentences("他来了。她走了！“真的吗？”他问。", "zh"))
        .containsExactly("他来了。", "她走了！", "“真的吗？”", "他问。");
    assertThat(sentences("「行きます。」と言った。終わり。", "ja")).containsExactly("「行きます。」と言った。", "終わり。");
    assertThat(sentences("その後Yahoo!の成功を手本にした。", "ja")).hasSize(1);
    assertThat(sentences("第13話「気をつけろ!」と17話では改変を受けた。", "ja")).hasSize(1);
  }

  @Test
  void partsSentencesThatAreGluedTogether() {
    assertThat(sentences("The talks have ended.Then he left the room.", "en")).hasSize(2);
    assertThat(
            sentences("It ended on Tuesday.Mr. Smith paid 1,000.That was in 2014.He left.", "en"))
        .containsExactly(
            "It ended on Tuesday.", "Mr. Smith paid 1,000.", "That was in 2014.", "He left.");
  }

  @Test
  void keepsTheNumberOfAnItemWithItsSentence() {
    assertThat(sentences("1. The first item\n2. The second item", "en"))
        .containsExactly("1. The first item", "2. The second item");
  }

  @Test
  void aNumberThatIsASentenceMakesNoStatementOfItsOwn() {
    var text = "1. Погодити угоду. 2. Звільнити голову.";
    var structure = Segmenter.standard().segment(text, new Language("uk", 1));
    assertThat(structure.sentences()).hasSize(4);
    assertThat(structure.statements())
        .extracting(sentence -> sentence.span().of(text))
        .containsExactly("1. Погодити угоду.", "2. Звільнити голову.");
  }

  @Test
  void partsAListWithinALine() {
    assertThat(sentences("His name is Mark E. Smith. a. here it is b. another c. more", "en"))
        .containsExactly("His name is Mark E. Smith.", "a. here it is", "b. another", "c. more");
    assertThat(sentences("1. The first item 2. The second item 3. The third", "en"))
        .containsExactly("1. The first item", "2. The second item", "3. The third");
    assertThat(sentences("a) one thing b) another thing", "en"))
        .containsExactly("a) one thing", "b) another thing");
    assertThat(sentences("It grew by 2. Then 3 came of the 2 p.m. show.", "en")).hasSize(2);
  }

  @Test
  void makesOneStatementOfAQuotationAndItsAttribution() {
    var quotation = "“We will go on. We confirmed it in 2008. But the focus is now,” he said.";
    var text = "A first fact. " + quotation + " In addition, it rained.";
    assertThat(statements(text))
        .containsExactly("A first fact.", quotation, "In addition, it rained.");
    assertThat(sentences(text, "en")).hasSize(5);
  }

  @Test
  void statementsHaveTheIndexOfTheirFirstSentence() {
    var text = "One is here. \"Two is. Three is,\" she said. Four is here.\n\nFive is here.";
    assertThat(Segmenter.standard().segment(text, Language.UNDETERMINED).statements())
        .extracting(Sentence::index)
        .containsExactly(0, 1, 3, 4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"“", "\"", "«", "‘"})
  void unclosedQuotationSwallowsNothing(String quote) {
    var text = quote + "It begins here. " + "Then it goes on and on. ".repeat(100);
    assertThat(statements(text)).hasSize(101);
  }

  @Test
  void blankLinesEndParagraphs() {
    assertThat(paragraphs("A headline\n\nFirst one.\n \t\nSecond one.\r\n\r\n\r\nThird."))
        .containsExactly("A headline", "First one.", "Second one.", "Third.");
  }

  @Test
  void lineBreaksEndParagraphsOfLongLines() {
    var line = "This line is as long as a paragraph, since nobody has wrapped it at any width. ";
    var text = "Headline of it\n" + line.repeat(3).strip() + "\n" + line.repeat(2).strip();
    assertThat(paragraphs(text)).hasSize(3);
  }

  @Test
  void hardWrappedLinesMakeOneParagraph() {
    var text =
        """
        Ministers from eleven countries agreed on Tuesday to share the cost of
        repairing power lines, after a night of talks that the host described
        as frank. The sum of 300 million will be paid in three parts, and the
        first is due before the end of the year.
        A second meeting follows in the spring, when the repairs of the bigger
        lines begin and the ministers want to see what the first part brought.
        """;
    assertThat(paragraphs(text)).hasSize(2);
    assertThat(sentences(text, "en")).hasSize(3);
  }

  @Test
  void shortLinesAreParagraphs() {
    assertThat(sentences("features\ncontact manager\nevents, activities", "en")).hasSize(3);
  }

  @Test
  void emptyTextHasNoSentence() {
    assertThat(sentences("", "en")).isEmpty();
    assertThat(sentences(" \n\t\u00a0\u0000\n ", "en")).isEmpty();
  }
}
