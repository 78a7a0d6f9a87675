package io.nutgraf.reading.html;

import io.nutgraf.model.Stated;
import io.nutgraf.model.Stated.Source;
import io.nutgraf.model.Stated.Words;
import java.util.List;
import org.jsoup.nodes.Document;

/** What a page states of itself. */
final class PageStatements {

  private PageStatements() {}

  static Stated of(Document page) {
    String title = page.title().strip();
    return title.isEmpty()
        ? Stated.NOTHING
        : new Stated(
            List.of(new Words(title, Source.TITLE_ELEMENT, null)), List.of(), List.of(), List.of());
  }
}
