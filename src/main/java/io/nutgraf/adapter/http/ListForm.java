package io.nutgraf.adapter.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.nutgraf.adapter.csv.CsvTable;
import java.util.stream.Collectors;

/**
 * In which form a list is answered: in JSON, or where {@code Accept} asks for {@code text/csv} as a
 * table of it.
 *
 * @param table what it is as a table
 * @param csv whether it is asked for as one
 * @param byteOrderMark whether that stands before the table
 */
record ListForm(CsvTable table, boolean csv, boolean byteOrderMark) {

  /** The parameter that asks for one. */
  static final String BYTE_ORDER_MARK = "byteOrderMark";

  static ListForm of(Call call, CsvTable table) {
    boolean csv = call.request().header("accept").filter(MediaRanges::prefersCsv).isPresent();
    boolean mark = call.parameters().flag(BYTE_ORDER_MARK).orElse(false);
    if (mark && !csv) {
      throw ProblemException.invalid(BYTE_ORDER_MARK, "It goes with Accept: text/csv alone.");
    }
    return new ListForm(table, csv, mark);
  }

  /** The answer that holds {@code page}; a table has no place for why it may not be whole. */
  HttpResponse answer(ObjectNode page) {
    HttpResponse response =
        csv
            ? HttpResponse.of(200, HttpResponse.CSV, table.bytes(page, byteOrderMark))
            : HttpResponse.json(200, page);
    response = response.with("cache-control", DocumentRoutes.REVALIDATE).with("vary", "accept");
    return csv && page.has("partial") ? response.with("x-partial", partial(page)) : response;
  }

  private static String partial(ObjectNode page) {
    return page.path("partial")
        .valueStream()
        .map(JsonNode::asText)
        .collect(Collectors.joining(", "));
  }
}
