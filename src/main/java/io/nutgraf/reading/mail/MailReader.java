package io.nutgraf.reading.mail;

import io.nutgraf.model.BlockKind;
import io.nutgraf.model.Warning;
import io.nutgraf.reading.format.DocumentReader;
import io.nutgraf.reading.format.RawDocument;
import io.nutgraf.reading.format.Reading;
import io.nutgraf.reading.format.TextBuilder;
import io.nutgraf.reading.format.UnreadableException;
import java.util.List;
import java.util.Optional;

/**
 * Reads a mail (RFC 5322, MIME): what its sender says, what is passed on, and the mails that come
 * with it. What is answered and who the sender is stand in blocks of their own kinds; files that
 * are attached are not read.
 */
public final class MailReader implements DocumentReader {

  private static final String TYPE = "message/rfc822";

  private final PartReader parts;
  private final MailLimits limits;

  /**
   * @param html reads the parts that are HTML, whole
   */
  public MailReader(DocumentReader html) {
    this(html, MailLimits.STANDARD);
  }

  MailReader(DocumentReader html, MailLimits limits) {
    this.parts = new PartReader(html, limits.lines());
    this.limits = limits;
  }

  /**
   * Reads a mail.
   *
   * @throws UnreadableException where it holds more than the limits allow, or is encrypted
   */
  @Override
  public Reading read(RawDocument raw) {
    Mail mail = MimeParser.parse(raw.bytes(), limits);
    var text = new TextBuilder(limits.text());
    Optional<Passage.Decoded> decoded = write(mail, text);
    if (text.length() == 0 && PartReader.isEncrypted(mail.body())) {
      throw PartReader.encrypted();
    }
    List<Warning> warnings =
        decoded.map(Passage.Decoded::replaced).orElse(false)
            ? List.of(Warning.invalidCharactersReplaced())
            : List.of();
    return Reading.of(
        raw,
        text.build(),
        mail.headers().stated(),
        warnings,
        TYPE,
        decoded.map(Passage.Decoded::charset).orElse(null));
  }

  /** Writes the mail, and then the mails in it; the charset of its first text. */
  Optional<Passage.Decoded> write(Mail mail, TextBuilder text) {
    List<Passage> passages = parts.passages(mail.body());
    boolean forward = Subject.isForward(mail.headers().subject());
    List<String> senders = mail.headers().authors();
    boolean eventOnly = passages.stream().noneMatch(MailReader::isText);
    for (Passage passage : passages) {
      switch (passage) {
        case Passage.Enclosed enclosed -> {
          enclosed.mail().headers().title().ifPresent(title -> heading(title, text));
          write(enclosed.mail(), text);
        }
        case Passage.Event event -> {
          if (eventOnly) {
            event.lines().forEach(line -> text.block(BlockKind.PARAGRAPH, line));
          }
        }
        default -> {
          List<MailLine> lines = PartReader.lines(passage);
          MailText.write(lines, RoleFinder.roles(lines, forward, senders), text);
        }
      }
    }
    return PartReader.decoding(passages);
  }

  private static boolean isText(Passage passage) {
    return passage instanceof Passage.Plain || passage instanceof Passage.Html;
  }

  static void heading(String words, TextBuilder text) {
    text.heading(2).append(words).end();
  }
}
