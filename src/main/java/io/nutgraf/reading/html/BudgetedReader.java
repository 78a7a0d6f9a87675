package io.nutgraf.reading.html;

import io.nutgraf.model.Budget;
import java.io.FilterReader;
import java.io.IOException;
import java.io.StringReader;

/** Hands a page to its parser piece by piece, as long as the budget of the document lasts. */
final class BudgetedReader extends FilterReader {

  BudgetedReader(String page) {
    super(new StringReader(page));
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    Budget.check();
    return super.read(buffer, offset, length);
  }
}
