package io.nutgraf.adapter.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.nutgraf.adapter.csv.Csv.Column;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

  private static final List<Column> COLUMNS =
      List.of(new Column("one", JsonNode::asText), new Column("two", _ -> "x"));

  @Test
  void endsEachLineAsTheStandardSays() {
    assertThat(csv("a")).isEqualTo("one,two\r\na,x\r\n");
  }

  @Test
  void putsInMarksWhatWouldEndACell() {
    assertThat(cell("a, b")).isEqualTo("\"a, b\"");
    assertThat(cell("the “so-called” \"deal\"")).isEqualTo("\"the “so-called” \"\"deal\"\"\"");
    assertThat(cell("a\nb")).isEqualTo("\"a\nb\"");
    assertThat(cell("a\rb")).isEqualTo("\"a\rb\"");
    assertThat(cell("a; b")).isEqualTo("a; b");
    assertThat(cell("")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "＝1", "－1", "＋1", "＠x", "-- said who"})
  void noCellIsAFormula(String text) {
    assertThat(cell(text)).isEqualTo("'" + text);
  }

  @Test
  void aFormulaInMarksIsNoneEither() {
    assertThat(cell("=HYPERLINK(\"http://x\",\"y\")"))
        .isEqualTo("\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"");
    assertThat(cell("\r=1")).isEqualTo("\"'\r=1\"");
  }

  @Test
  void beginsWithAByteOrderMarkWhereThatIsWanted() {
    byte[] with = Csv.bytes(COLUMNS, List.of(TextNode.valueOf("é")), true);
    byte[] without = Csv.bytes(COLUMNS, List.of(TextNode.valueOf("é")), false);

    assertThat(with).startsWith(0xEF, 0xBB, 0xBF).hasSize(without.length + 3);
    assertThat(without).startsWith('o', 'n', 'e');
  }

  private static String cell(String text) {
    String csv = csv(text);
    return csv.substring("one,two\r\n".length(), csv.length() - ",x\r\n".length());
  }

  private static String csv(String text) {
    return new String(Csv.bytes(COLUMNS, List.of(TextNode.valueOf(text)), false), UTF_8);
  }
}
