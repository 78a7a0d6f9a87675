package io.nutgraf.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.Language;
import io.nutgraf.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationFinderTest {

  private static final Lexicon ENGLISH = Lexicon.of(Language.UNDETERMINED);

  /** The quotations in paragraphs that line breaks divide. */
  private static List<String> find(String text) {
    List<Span> paragraphs = new ArrayList<>();
    int start = 0;
    for (String paragraph : text.split("\n", -1)) {
      if (!paragraph.isEmpty()) {
        paragraphs.add(new Span(start, start + paragraph.length()));
      }
      start += paragraph.length() + 1;
    }
    return QuotationFinder.find(text, text, ENGLISH, paragraphs).stream()
        .map(quotation -> quotation.span().of(text))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“We go.”", "\"We go.\"", "„Wir gehen.“", "„Idziemy.”", "«Мы идём.»", "« On y va. »",
        "»Wir gehen.«", "”Vi går.”", "»Vi går.»", "「行きます。」", "『行きます。』", "‘We go.’",
        "'We go.'", "``We go.''", "''We go.''", "‚Wir gehen.‘", "“We go.\"", "“We go.“"
      })
  void findsMarksOfAllKinds(String quoted) {
    assertThat(find("She said: " + quoted + " And off they went.")).containsExactly(quoted);
  }

  @Test
  void keepsSentencesTogether() {
    assertThat(find("“One. Two! Three?” he asked. “Four.”"))
        .containsExactly("“One. Two! Three?”", "“Four.”");
  }

  @Test
  void goesOnOverParagraphsThatBeginWithAMark() {
    assertThat(find("“One.\n“Two.\n“Three,” she said.")).containsExactly("“One.\n“Two.\n“Three,”");
    assertThat(find("\"One.\n\"Two,\" she said.")).containsExactly("\"One.\n\"Two,\"");
  }

  @Test
  void doesNotGoOnOverNoise() {
    String text = "“One.\nBuy!\n“Two,” she said.";
    List<Span> paragraphs = List.of(new Span(0, 5), new Span(11, text.length()));
    assertThat(QuotationFinder.find(text, text.replace("Buy!", "    "), ENGLISH, paragraphs))
        .extracting(quotation -> quotation.span().of(text))
        .containsExactly("“One.", "“Two,”");
  }

  @Test
  void endsAnUnclosedQuotationWithItsParagraph() {
    assertThat(find("“One. Two.\nThree. “Four,” he said."))
        .containsExactly("“One. Two.", "“Four,”");
    assertThat(find("He said: \"One. Two.\nThree.")).containsExactly("\"One. Two.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"One. \"Two. \"Three,\"", "“One. “Two. “Three,”", "'One. 'Two. 'Three,'"})
  void goesOnWhereParagraphsHaveRunTogether(String quoted) {
    String text = "There is more to come. ".repeat(70) + quoted + " she said.";
    assertThat(find(text)).containsExactly(quoted);
    assertThat(find("More. " + quoted + " she said.").getLast()).hasSizeLessThan(quoted.length());
  }

  @Test
  void dropsAStrayMark() {
    assertThat(find("A 5\" pipe and “a lot” more.\nNothing \"else here.\nEnd."))
        .containsExactly("“a lot”");
  }

  @Test
  void keepsNestedQuotationsInside() {
    assertThat(find("“He said, “No way,” and ‘left’,” she said."))
        .containsExactly("“He said, “No way,” and ‘left’,”");
    assertThat(find("\"He said 'no' twice,\" she said."))
        .containsExactly("\"He said 'no' twice,\"");
    assertThat(find("‘He said “no” twice,’ she said.")).containsExactly("‘He said “no” twice,’");
  }

  @Test
  void takesStraightMarksBySpacing() {
    assertThat(find("\"One,\" he said, \"two.\" (\"Three.\") It was -\"four\"- then."))
        .containsExactly("\"One,\"", "\"two.\"", "\"Three.\"", "\"four\"");
  }

  @Test
  void leavesApostrophesAlone() {
    assertThat(find("The allies’ support isn’t ‘90s stuff; it's the workers' right 'n' all."))
        .isEmpty();
    assertThat(find("‘The allies’ support won’t end,’ he said."))
        .containsExactly("‘The allies’ support won’t end,’");
  }

  @Test
  void endsATurnOfATranscriptWhereTheNextBegins() {
    assertThat(find("\"WALLACE: Will she?\n\"PENCE: She will not.\n\"And so on.\""))
        .containsExactly("\"WALLACE: Will she?", "\"PENCE: She will not.\n\"And so on.\"");
  }

  @Test
  void ignoresMarksAroundNothing() {
    assertThat(find("\"\" “ ” «» \"")).isEmpty();
  }

  @Test
  void singleMarksThatMayHaveClosedHoldNoDoubleOnes() {
    assertThat(find("Some call it 'a farce'. \"We'll sue,\" she said. \"In '98 we won,\" he said."))
        .containsExactly("'a farce'", "\"We'll sue,\"", "\"In '98 we won,\"");
    assertThat(find("Die ‚Reform‘ ist tot. „Das war's“, sagte sie.")).endsWith("„Das war's“");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"We start on Monday, said the mayor, Lena Fisk. Shops stay open.",
        "\"We start on Monday, Mayor Lena Fisk said. Shops stay open.",
        "\"We start on Monday, he said. Shops stay open.",
      })
  void anUnclosedQuotationEndsBeforeItsCue(String paragraph) {
    assertThat(find(paragraph)).containsExactly("\"We start on Monday,");
  }

  @Test
  void whatIsClosedBehindAnUnclosedQuotationIsKept() {
    assertThat(find("\"We start, said Lena Fisk. \"It is time,\" she said."))
        .containsExactly("\"We start,", "\"It is time,\"");
  }
}
