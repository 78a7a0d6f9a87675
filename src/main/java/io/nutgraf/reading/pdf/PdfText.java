package io.nutgraf.reading.pdf;

import io.nutgraf.model.BlockKind;
import io.nutgraf.model.Span;
import io.nutgraf.reading.format.BlockText;
import io.nutgraf.reading.format.TextBuilder;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes passages as the text of a document. */
final class PdfText {

  private final TextBuilder text;
  private final Hyphens hyphens;
  private final IdentityHashMap<Passage, Span> spans = new IdentityHashMap<>();

  PdfText(int most, Hyphens hyphens) {
    this.text = new TextBuilder(most);
    this.hyphens = hyphens;
  }

  void write(List<Passage> passages) {
    for (Passage passage : passages) {
      write(passage).ifPresent(span -> spans.put(passage, span));
    }
  }

  /** Where {@code passage} stands in the text. */
  Optional<Span> span(Passage passage) {
    return Optional.ofNullable(spans.get(passage));
  }

  BlockText build() {
    return text.build();
  }

  private Optional<Span> write(Passage passage) {
    if (passage.kind == BlockKind.HEADING) {
      return text.heading(passage.level).append(passage.text(hyphens)).end();
    }
    text.begin(passage.kind);
    if (passage.kind == BlockKind.TABLE_ROW) {
      List<String> cells = passage.cells(hyphens);
      for (int i = 0; i < cells.size(); i++) {
        if (i > 0) {
          text.tab();
        }
        text.append(cells.get(i));
      }
      return text.end();
    }
    if (passage.kind == BlockKind.CODE) {
      String lines = passage.lines().stream().map(Line::text).collect(Collectors.joining("\n"));
      return text.preformatted(lines).end();
    }
    String words = passage.text(hyphens);
    int bullet = passage.kind == BlockKind.LIST_ITEM ? ListMarker.bullet(words) : 0;
    return text.append(words.substring(bullet)).end();
  }
}
