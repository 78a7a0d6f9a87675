package io.nutgraf.reading.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.nutgraf.model.Block;
import io.nutgraf.model.BlockKind;
import io.nutgraf.model.Document;
import io.nutgraf.reading.format.DocumentReader;
import io.nutgraf.reading.format.RawDocument;
import io.nutgraf.reading.format.Reading;
import io.nutgraf.reading.format.TextBuilder;
import java.util.List;

/** Mails for tests, and what is read of them. */
final class Mails {

  static final String HEADER = "From: Jane Doe <jane@example.org>\nSubject: Plans\n";

  private Mails() {}

  /** Reads as HTML what stands between tags, each a paragraph. */
  static final DocumentReader HTML =
      raw -> {
        var text = new TextBuilder(1_000_000);
        for (String piece : new String(raw.bytes(), UTF_8).split("<[^>]*>", -1)) {
          text.block(BlockKind.PARAGRAPH, piece);
        }
        return Reading.of(
            raw, text.build(), io.nutgraf.model.Stated.NOTHING, List.of(), "text/html", "UTF-8");
      };

  static Document read(String mail) {
    return read(mail.getBytes(UTF_8), new MailReader(HTML));
  }

  static Document read(byte[] mail, DocumentReader reader) {
    return switch (reader.read(raw(mail))) {
      case Reading.Read it -> it.document();
      case Reading.Unreadable it -> throw new AssertionError(it.rejection());
    };
  }

  static RawDocument raw(byte[] mail) {
    return new RawDocument(mail, "a.eml", null, null, null, null);
  }

  /** What a mail with this plain text says itself. */
  static List<String> own(String body) {
    return words(plain(body), BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.HEADING);
  }

  static Document plain(String body) {
    return read(HEADER + "Content-Type: text/plain; charset=utf-8\n\n" + body);
  }

  /** The words of the blocks of these kinds. */
  static List<String> words(Document document, BlockKind... kinds) {
    return document.structure().blocks().stream()
        .filter(block -> List.of(kinds).contains(block.kind()))
        .map(Block::span)
        .map(span -> document.text().substring(span.start(), span.end()))
        .toList();
  }
}
