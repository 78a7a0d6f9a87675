package io.nutgraf.reading.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.Block;
import io.nutgraf.model.Stated;
import io.nutgraf.reading.format.RawDocument;
import io.nutgraf.reading.format.Reading;
import io.nutgraf.reading.plain.PlainTextReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownReaderTest {

  private static Reading.Read read(String markdown, String name) {
    var raw = new RawDocument(markdown.getBytes(UTF_8), name, null, null, null, null);
    return (Reading.Read) new MarkdownReader(new PlainTextReader()).read(raw);
  }

  private static String text(String markdown) {
    return read(markdown, "a.md").document().text();
  }

  private static Stated stated(String markdown) {
    return read(markdown, "a.md").document().stated();
  }

  private static List<String> blocks(String markdown) {
    Reading.Read read = read(markdown, "a.md");
    String text = read.document().text();
    return read.document().structure().blocks().stream().map(block -> told(block, text)).toList();
  }

  private static String told(Block block, String text) {
    String level = block.level() == 0 ? "" : " " + block.level();
    return block.kind() + level + ": " + block.span().of(text);
  }

  @Test
  void readsBlocks() {
    String markdown =
        """
        # The harbour

        Ships came in
        *today*, __two__ of them.

        - one
          more

          And this.
        1. two

        > Said the mayor.

        ```sh
        ls  -l
        ```

        Port | Ships
        -----|------
        Oslo | 7
        """;
    assertThat(blocks(markdown))
        .containsExactly(
            "HEADING 1: The harbour",
            "PARAGRAPH: Ships came in today, two of them.",
            "LIST_ITEM: one more",
            "PARAGRAPH: And this.",
            "LIST_ITEM: two",
            "BLOCK_QUOTE: Said the mayor.",
            "CODE: ls  -l",
            "TABLE_ROW: Port\tShips",
            "TABLE_ROW: Oslo\t7");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      value = {
        "A [link](http://x.y 'z') here.@A link here.",
        "A [link][x] here.\\n\\n[x]: http://y.z@A link here.",
        "![a picture](x.png)\\n\\nWords.@Words.",
        "Some `code` and ~~gone~~ words.@Some code and gone words.",
        "A <b>bold</b> word<!-- remark -->.@A bold word.",
        "One<br>two  \\nthree@One\\ntwo\\nthree",
        "- [x] done@done",
        "See [[Page|the page]] and [[Other]].@See the page and Other.",
        "> [!NOTE]\\n> Mind the gap.@Mind the gap.",
        "AT&amp;T \\\\*stars\\\\*@AT&T *stars*",
        "<div align='center'>\\n<p>In HTML.</p>\\n</div>@In HTML.",
        "<style>\\np {}\\n</style>\\n\\nWords.@Words."
      })
  void leavesMarksOut(String markdown, String text) {
    assertThat(text(markdown.replace("\\n", "\n").replace("\\\\", "\\")))
        .isEqualTo(text.replace("\\n", "\n"));
  }

  @Test
  void notesAreFootnotes() {
    assertThat(blocks("As told[^1] here.\n\n[^1]: By the mayor."))
        .containsExactly("PARAGRAPH: As told here.", "FOOTNOTE: By the mayor.");
  }

  @Test
  void yamlStatesTitleAuthorsAndDate() {
    String markdown =
        """
        ---
        # of the site
        title: "The \\"old\\" harbour" # quoted
        author:
          - name: Ada Berg
            mail: ada@example.org
          - Ole Lund
        date: 2021-03-04 10:00:00 +0200
        tags: [a, b]
        ---
        Words.
        """;
    Stated stated = stated(markdown);
    assertThat(text(markdown)).isEqualTo("Words.");
    assertThat(stated.title().orElseThrow())
        .isEqualTo(new Stated.Words("The \"old\" harbour", Stated.Source.FRONT_MATTER, null));
    assertThat(stated.authors())
        .extracting(Stated.Words::text)
        .containsExactly("Ada Berg", "Ole Lund");
    assertThat(stated.dates()).extracting(Stated.Day::value).containsExactly("2021-03-04");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "author: Ada Berg and Ole Lund;Ada Berg, Ole Lund",
        "authors: [Ada Berg, 'Lund, Ole'];Ada Berg, Lund, Ole",
        "author:\\n  name: Ada Berg;Ada Berg",
        "author: Ada Berg <ada@example.org>;Ada Berg",
        "authors:\\n- Ada Berg\\n- Ole Lund;Ada Berg, Ole Lund"
      })
  void authorsAreWrittenInManyWays(String yaml, String names) {
    Stated stated = stated("---\n" + yaml.replace("\\n", "\n") + "\n---\nWords.");
    assertThat(String.join(", ", stated.authors().stream().map(Stated.Words::text).toList()))
        .isEqualTo(names);
  }

  @Test
  void titlesMayGoOverLines() {
    assertThat(stated("---\ntitle: >-\n  The old\n  harbour\n---\nWords.").title().orElseThrow())
        .extracting(Stated.Words::text)
        .isEqualTo("The old harbour");
  }

  @Test
  void tomlStatesTheSame() {
    String markdown =
        """
        +++
        path = "2021/03/04/harbour"
        title = "The `old` harbour"
        authors = [
            "Ada Berg",
            "Ole Lund",
        ]

        [extra]
        title = "another"
        +++
        Words.
        """;
    Stated stated = stated(markdown);
    assertThat(text(markdown)).isEqualTo("Words.");
    assertThat(stated.title().orElseThrow().text()).isEqualTo("The old harbour");
    assertThat(stated.authors())
        .extracting(Stated.Words::text)
        .containsExactly("Ada Berg", "Ole Lund");
    assertThat(stated.dates())
        .extracting(Stated.Day::value, Stated.Day::source)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("2021-03-04", Stated.Source.ADDRESS));
  }

  @Test
  void theFirstHeadingIsTheTitle() {
    Stated stated = stated("Before.\n\n# The harbour\n\nWords.\n\n# Another\n");
    assertThat(stated.titles()).extracting(Stated.Words::text).containsExactly("The harbour");
    assertThat(stated.titles().getFirst().span()).isNotNull();
  }

  @Test
  void aHeadingThatRepeatsTheFrontMatterIsWhereItStands() {
    Stated stated = stated("---\ntitle: The harbour\n---\n# The Harbour\n\nWords.");
    assertThat(stated.titles()).hasSize(1);
    assertThat(stated.titles().getFirst().span()).isNotNull();
  }

  @Test
  void linesThatOnlyLookLikeFrontMatterAreText() {
    assertThat(text("---\nWords between lines.\n\n---\nMore.")).contains("Words between lines.");
    assertThat(text("---\ntitle: never closed\n")).contains("never closed");
  }

  @Test
  void theNameOfAPostBeginsWithItsDay() {
    Stated stated = read("Words.", "posts/2018-08-01-harbour.md").document().stated();
    assertThat(stated.dates()).extracting(Stated.Day::value).containsExactly("2018-08-01");
  }

  @Test
  void tagsOfTemplatesAreLeftOut() {
    String markdown =
        """
        ---
        title: T
        ---
        See [the docs]({{ site.url }}/docs) {% include x.html %}now.
        {: .note }

        {% highlight sh %}
        {{ kept }}
        {% endhighlight %}
        """;
    assertThat(text(markdown)).isEqualTo("See the docs now.\n\n{{ kept }}");
  }
}
