package io.nutgraf.reading.rtf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.nutgraf.model.Block;
import io.nutgraf.model.BlockKind;
import io.nutgraf.model.Document;
import io.nutgraf.model.RejectionCode;
import io.nutgraf.model.Stated;
import io.nutgraf.reading.format.RawDocument;
import io.nutgraf.reading.format.Reading;
import io.nutgraf.reading.format.UnreadableException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 60, unit = SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class RtfReaderTest {

  /** Two paragraphs, an empty line between them. */
  private static final List<String> WRAPPED =
      List.of(
          "The miller had lived beside the river for as long as anybody in",
          "the village could remember, and nobody had ever seen him cross",
          "the bridge. When the new road was built he stood at his window",
          "and counted the carts. Some said that he was waiting for his",
          "brother, who had gone to sea; others thought that he was afraid",
          "of the water, which is a strange thing in a man of his trade.",
          "",
          "One morning in the spring the wheel stood still. The baker, who",
          "had come for flour, knocked at the door and heard no answer, so",
          "he went round the house and looked into the yard. There was the",
          "dog, fast asleep in the sun, and there was the old cart; but of",
          "the miller himself there was no trace at all.");

  @Test
  void setsParagraphsApart() {
    assertThat(text("One\\line\\line Two\\line{\\b  }\\line Three"))
        .isEqualTo("One\n\nTwo\n\nThree");
    assertThat(text("One {\\b bold} word.\\par\nTwo\\line lines.\\par\\pard Three\\\nFour"))
        .isEqualTo("One bold word.\n\nTwo\nlines.\n\nThree\n\nFour");
  }

  @Test
  void joinsTheLinesOfATextThatWasWrapped() {
    assertThat(text(String.join("\\par\n", WRAPPED)))
        .isEqualTo(
            String.join(" ", WRAPPED.subList(0, 6))
                + "\n\n"
                + String.join(" ", WRAPPED.subList(7, 12)));
  }

  @Test
  void paragraphsOfOneLineStayAsTheyAre() {
    String list = "The ferry to Barnstaple leaves at ten\\par It is back at night\\par ";
    assertThat(read(list.repeat(6)).structure().blocks()).hasSize(12);
    String letter = String.join(" ", WRAPPED) + "\\par ";
    assertThat(read(letter.repeat(2) + String.join("\\par\n", WRAPPED)).structure().blocks())
        .hasSize(13);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\\'e9t\\'e9|été",
        "\\ansicpg1251 \\'cf\\'f0\\'e8\\'e2\\'e5\\'f2|Привет",
        "\\ansicpg99999 \\'e9|é",
        "\\mac \\'8e|é",
        "{\\fonttbl{\\f0\\fcharset238 Arial;}{\\f1\\fcharset128 Gothic;}}\\f0\\'b9{\\f1\\'82\\'a0}|ąあ",
        "\\u321\\'3fód\\u378?|Łódź",
        "\\uc2\\u12354\\'82\\'a0!|あ!",
        "a\\u-10179?\\u-8704?|a😀",
        "{\\uc0 \\u233}\\u233?|éé",
        "a\\~b\\_c\\-d\\emdash e\\{\\}|a b-cd—e{}",
        "{\\upr{ansi}{\\*\\ud{\\u233?}}}|é",
      })
  void tellsCharacters(String rtf, String text) {
    assertThat(text(rtf)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\\colortbl;\\red1\\green1\\blue1;}",
        "{\\*\\expandedcolortbl;;\\cssrgb\\c0;}",
        "{\\*\\nobodyknowsit x{y}z}",
        "{\\pict\\pngblip 89504e47}",
        "{\\object{\\*\\objdata 0105}}",
        "{\\field{\\*\\fldinst HYPERLINK \"x\"}}",
        "{\\*\\annotation no}",
        "{\\deleted no}",
        "{\\v no}",
        "\\v no\\v0 ",
        "{\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv b}}}}",
        "{\\*\\bkmkstart a}",
        "{\\pict\\bin3 {{{}",
      })
  void leavesOutWhatIsNotShown(String rtf) {
    assertThat(text("A" + rtf + " B")).isEqualTo("A B");
  }

  @Test
  void tellsWhatABlockIs() {
    Document read =
        read(
            "{\\stylesheet{Normal;}{\\s1 heading 1;}{\\s9 Title;}{\\*\\cs3 Emphasis;}}"
                + "{\\pard\\s9 The title\\par}{\\pard\\s1 Head\\par}"
                + "{\\pard Said{\\footnote A note.} here.\\par}"
                + "{\\header Page \\chpgn\\par}"
                + "{\\pard{\\listtext\\'b7\\tab}Item\\par}"
                + "\\trowd\\pard\\intbl A\\cell B\\cell\\row\\trowd\\pard\\intbl C\\par c\\cell D\\cell\\row"
                + "\\pard Last{\\shp{\\*\\shpinst{\\shptxt A box\\par}}}.\\par");
    assertThat(read.structure().blocks())
        .extracting(Block::kind)
        .containsExactly(
            BlockKind.HEADING,
            BlockKind.HEADING,
            BlockKind.PARAGRAPH,
            BlockKind.FOOTNOTE,
            BlockKind.LIST_ITEM,
            BlockKind.PAGE_FURNITURE,
            BlockKind.TABLE_ROW,
            BlockKind.TABLE_ROW,
            BlockKind.PARAGRAPH,
            BlockKind.PARAGRAPH);
    assertThat(read.text())
        .isEqualTo(
            "The title\n\nHead\n\nSaid here.\n\nA note.\n\nItem\n\nPage\n\nA\tB\nC c\tD\n\nLast.\n\nA box");
    assertThat(read.title()).isEqualTo("The title");
  }

  @Test
  void statesItsProperties() {
    Stated stated =
        read("{\\info{\\title Plans}{\\subject x}{\\author J. Doe}{\\operator y}"
                + "{\\creatim\\yr2022\\mo11\\dy29\\hr9}{\\revtim\\yr2023\\mo1\\dy1}}Words")
            .stated();
    assertThat(stated.titles()).extracting(Stated.Words::text).containsExactly("Plans");
    assertThat(stated.authors()).extracting(Stated.Words::text).containsExactly("J. Doe");
    assertThat(stated.dates()).extracting(Stated.Day::value).containsExactly("2022-11-29");
    assertThat(read("{\\info{\\creatim\\yr0\\mo0\\dy0}}Words").stated()).isEqualTo(Stated.NOTHING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Words",
        "Words\\par}}}} more",
        "Words\\par {{",
        "Words\\par\\'zz",
        "Words\\par\\",
        "Words\\par\\bin9 x",
        "Words\\par{\\bin2000000000 x",
        "Words\\par{\\bin-5 x",
        "Words\\par\\averyveryveryverylongwordindeedthatnobodyknows",
        "Words\\par\\u99999999999999999999999 x",
      })
  void keepsWhatComesBeforeABreak(String rtf) {
    assertThat(text(rtf)).startsWith("Words");
    assertThat(open(rtf)).startsWith("Words");
  }

  @Test
  void endsWithWhatIsTooMuch() {
    assertThat(text("Words\\par" + "{".repeat(1_000_000))).isEqualTo("Words");
    assertThat(text("{a}".repeat(1_000_000))).hasSize(1_000_000);
    assertThat(text("Words{\\footnote{\\header x" + "{\\footnote y}".repeat(100_000)))
        .startsWith("Words");
    refuses("{".repeat(1_000_000), RejectionCode.MALFORMED_DOCUMENT, RtfLimits.STANDARD);
    refuses("\\bin2000000000 ", RejectionCode.MALFORMED_DOCUMENT, RtfLimits.STANDARD);
    refuses("Words", RejectionCode.DOCUMENT_TOO_LARGE, new RtfLimits(10, 3));
  }

  private static void refuses(String rtf, RejectionCode code, RtfLimits limits) {
    assertThatExceptionOfType(UnreadableException.class)
        .isThrownBy(() -> new RtfReader(limits).read(raw(rtf)))
        .satisfies(e -> assertThat(e.rejection().code()).isEqualTo(code));
  }

  private static String text(String rtf) {
    return read(rtf).text();
  }

  /** The same without its last brace. */
  private static String open(String rtf) {
    byte[] bytes = raw(rtf).bytes();
    byte[] cut = Arrays.copyOf(bytes, bytes.length - 1);
    return read(new RawDocument(cut, "a.rtf", null, null, null, null)).text();
  }

  private static Document read(String rtf) {
    return read(raw(rtf));
  }

  private static Document read(RawDocument raw) {
    return switch (new RtfReader().read(raw)) {
      case Reading.Read it -> it.document();
      case Reading.Unreadable it -> throw new AssertionError(it.rejection());
    };
  }

  private static RawDocument raw(String rtf) {
    byte[] bytes = ("{\\rtf1\\ansi " + rtf + "}").getBytes(ISO_8859_1);
    return new RawDocument(bytes, "a.rtf", null, null, null, null);
  }
}
