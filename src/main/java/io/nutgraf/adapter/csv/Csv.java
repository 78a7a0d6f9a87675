package io.nutgraf.adapter.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

/**
 * Writes comma-separated values as RFC 4180 has them: lines end with CRLF, the first one names the
 * columns, and a cell that holds a comma, a quotation mark or the end of a line stands in marks.
 *
 * <p>Spreadsheets take a cell that begins with {@code =}, for one, for a formula, and a document is
 * written by strangers: such a cell has an apostrophe before it, as OWASP advises (CSV Injection).
 */
final class Csv {

  /** What a spreadsheet in some language may begin a formula with, and what it may pass over. */
  private static final String BEGINNINGS = "=+-@\t\r\n＝＋－＠";

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final StringBuilder text = new StringBuilder();

  private Csv() {}

  /**
   * A column.
   *
   * @param cell what stands in it, of a row
   */
  record Column(String name, Function<JsonNode, String> cell) {}

  /**
   * A table in UTF-8.
   *
   * @param byteOrderMark whether that stands before it, without which some spreadsheets read
   *     another character set
   */
  static byte[] bytes(List<Column> columns, Iterable<JsonNode> rows, boolean byteOrderMark) {
    var csv = new Csv();
    if (byteOrderMark) {
      csv.text.append(BYTE_ORDER_MARK);
    }
    csv.line(columns.stream().map(Column::name).iterator());
    for (JsonNode row : rows) {
      csv.line(columns.stream().map(column -> column.cell().apply(row)).iterator());
    }
    return csv.text.toString().getBytes(UTF_8);
  }

  private void line(Iterator<String> cells) {
    while (cells.hasNext()) {
      cell(cells.next());
      text.append(cells.hasNext() ? "," : "\r\n");
    }
  }

  private void cell(String value) {
    boolean formula = !value.isEmpty() && BEGINNINGS.indexOf(value.charAt(0)) >= 0;
    String safe = formula ? "'" + value : value;
    if (needsMarks(safe)) {
      text.append('"').append(safe.replace("\"", "\"\"")).append('"');
    } else {
      text.append(safe);
    }
  }

  private static boolean needsMarks(String value) {
    return value.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
  }
}
