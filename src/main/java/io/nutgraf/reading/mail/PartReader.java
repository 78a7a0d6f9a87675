package io.nutgraf.reading.mail;

import io.nutgraf.model.Block;
import io.nutgraf.model.Document;
import io.nutgraf.model.RejectionCode;
import io.nutgraf.reading.charset.TextDecoder;
import io.nutgraf.reading.charset.TextDecoder.Decoding;
import io.nutgraf.reading.format.DocumentReader;
import io.nutgraf.reading.format.RawDocument;
import io.nutgraf.reading.format.Reading;
import io.nutgraf.reading.format.UnreadableException;
import io.nutgraf.reading.mail.MailPart.Layout;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Chooses what is read of a mail's parts: of alternatives the plain text, unless it says nothing or
 * only that there is HTML; of what belongs together its root; of what is mixed every text, in
 * order, but no file that is attached.
 */
final class PartReader {

  /** A plain text of fewer words may be a mere pointer to the HTML beside it. */
  private static final int POINTER = 50;

  /** How many times as many words the HTML then has. */
  private static final int TIMES = 4;

  private final DocumentReader html;
  private final int mostLines;

  PartReader(DocumentReader html, int mostLines) {
    this.html = html;
    this.mostLines = mostLines;
  }

  /** What is read of {@code part}, in order. */
  List<Passage> passages(MailPart part) {
    List<Passage> passages = inline(part);
    return passages.isEmpty() && part instanceof MailPart.Text text ? read(text) : passages;
  }

  private List<Passage> inline(MailPart part) {
    return switch (part) {
      case MailPart.Text text -> text.attached() ? List.of() : read(text);
      case MailPart.Enclosed enclosed -> List.of(new Passage.Enclosed(enclosed.mail()));
      case MailPart.Other _ -> List.of();
      case MailPart.Container container ->
          switch (container.type()) {
            case "alternative" -> best(container.parts());
            case "related", "report" -> first(container.parts());
            default -> container.parts().stream().flatMap(p -> inline(p).stream()).toList();
          };
    };
  }

  private List<Passage> first(List<MailPart> parts) {
    return parts.stream()
        .map(this::inline)
        .filter(passages -> !passages.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private List<Passage> best(List<MailPart> parts) {
    List<Passage> plain = List.of();
    for (MailPart part : parts) {
      List<Passage> passages = isRich(part) ? List.of() : inline(part);
      if (plain.isEmpty() && passages.stream().anyMatch(Passage.Plain.class::isInstance)) {
        plain = passages;
      }
    }
    int words = plain.stream().mapToInt(PartReader::words).sum();
    if (words >= POINTER) {
      return plain;
    }
    List<Passage> rich = List.of();
    for (MailPart part : parts) { // the last is the richest (RFC 2046, section 5.1.4)
      List<Passage> passages = isRich(part) ? inline(part) : List.of();
      rich = passages.isEmpty() ? rich : passages;
    }
    int richWords = rich.stream().mapToInt(PartReader::words).sum();
    if (words == 0 && richWords == 0) {
      return first(parts);
    }
    return words == 0 || richWords > TIMES * words + POINTER ? rich : plain;
  }

  /** HTML, or HTML and what belongs to it. */
  private static boolean isRich(MailPart part) {
    return switch (part) {
      case MailPart.Text text -> isHtml(text);
      case MailPart.Container container ->
          !container.type().equals("alternative")
              && container.parts().stream().anyMatch(PartReader::isRich);
      default -> false;
    };
  }

  private static boolean isHtml(MailPart.Text text) {
    return text.type().equals("text/html") || text.type().equals("text/xhtml");
  }

  private static int words(Passage passage) {
    return switch (passage) {
      case Passage.Plain plain -> plain.lines().stream().mapToInt(Lines::words).sum();
      case Passage.Html it -> Lines.words(it.document().text());
      case Passage.Event event -> event.lines().size();
      case Passage.Enclosed _ -> 0;
    };
  }

  private List<Passage> read(MailPart.Text part) {
    return switch (part.type()) {
      case "text/html", "text/xhtml" -> html(part);
      case "text/calendar" -> event(part);
      case "text/plain", "text/markdown", "text" -> plain(part);
      default -> List.of();
    };
  }

  private List<Passage> html(MailPart.Text part) {
    String charset = part.charset().map(name -> "; charset=\"" + name + "\"").orElse("");
    var raw = new RawDocument(part.bytes(), "", "text/html" + charset, null, null, null);
    return html.read(raw) instanceof Reading.Read it
        ? List.of(new Passage.Html(it.document()))
        : List.of();
  }

  private List<Passage> event(MailPart.Text part) {
    String calendar = decoded(part).text();
    countLines(calendar);
    List<String> lines = CalendarText.lines(calendar);
    return lines.isEmpty() ? List.of() : List.of(new Passage.Event(lines));
  }

  private List<Passage> plain(MailPart.Text part) {
    Passage.Decoded decoded = decoded(part);
    if (isMarkup(decoded.text())) {
      return html(part);
    }
    if (!Lines.hasWords(decoded.text())) {
      return List.of();
    }
    countLines(decoded.text());
    List<String> armored = decoded.text().lines().toList();
    List<String> lines = ArmoredText.opened(armored);
    if (ArmoredText.isEncrypted(armored) && lines.stream().noneMatch(Lines::hasWords)) {
      throw encrypted();
    }
    List<String> unwrapped =
        part.layout() == Layout.FIXED
            ? lines
            : FlowedText.lines(lines, part.layout() == Layout.FLOWED_WITHOUT_SPACE);
    return List.of(new Passage.Plain(unwrapped, decoded));
  }

  private void countLines(String text) {
    if (text.chars().filter(c -> c == '\n' || c == '\r').count() > mostLines) {
      throw UnreadableException.tooLarge("The mail has more than %,d lines.".formatted(mostLines));
    }
  }

  /** Some programs call HTML plain. */
  private static boolean isMarkup(String text) {
    String head = text.substring(0, Math.min(200, text.length())).strip().toLowerCase(Locale.ROOT);
    return head.startsWith("<html") || head.startsWith("<!doctype html");
  }

  private static Passage.Decoded decoded(MailPart.Text part) {
    return switch (TextDecoder.decode(part.bytes(), part.charset())) {
      case Decoding.Decoded it -> new Passage.Decoded(it.text(), it.charset(), it.replaced() > 0);
      case Decoding.Unknown _ ->
          new Passage.Decoded(
              new String(part.bytes(), StandardCharsets.ISO_8859_1), "ISO-8859-1", true);
      case Decoding.Binary _ -> new Passage.Decoded("", "US-ASCII", false);
    };
  }

  /** The lines of a passage, and what HTML says of each. */
  static List<MailLine> lines(Passage passage) {
    return switch (passage) {
      case Passage.Plain plain -> plain.lines().stream().map(MailLine::plain).toList();
      case Passage.Event event -> event.lines().stream().map(MailLine::plain).toList();
      case Passage.Html it -> lines(it.document());
      case Passage.Enclosed _ -> List.of();
    };
  }

  private static List<MailLine> lines(Document document) {
    List<MailLine> lines = new ArrayList<>();
    int number = 0;
    for (Block block : document.structure().blocks()) {
      number++;
      String words = block.span().of(document.text());
      for (String line : words.lines().toList()) {
        lines.add(new MailLine(line, block.kind(), block.level(), number));
      }
      lines.add(MailLine.plain(""));
    }
    return lines;
  }

  /** Leaves a mail that is behind a key. */
  static UnreadableException encrypted() {
    return new UnreadableException(RejectionCode.ENCRYPTED_DOCUMENT, "The mail is encrypted.");
  }

  /** Whether anything is behind a key: nothing of it can be read. */
  static boolean isEncrypted(MailPart part) {
    return switch (part) {
      case MailPart.Container container ->
          container.type().equals("encrypted")
              || container.parts().stream().anyMatch(PartReader::isEncrypted);
      case MailPart.Other other ->
          other.type().equals("application/pkcs7-mime")
              || other.type().equals("application/x-pkcs7-mime");
      default -> false;
    };
  }

  /** The charset and the troubles of the first text. */
  static Optional<Passage.Decoded> decoding(List<Passage> passages) {
    return passages.stream()
        .filter(Passage.Plain.class::isInstance)
        .map(passage -> ((Passage.Plain) passage).from())
        .findFirst();
  }
}
