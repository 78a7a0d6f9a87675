package io.nutgraf.reading.msg;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.nutgraf.model.Document;
import io.nutgraf.reading.format.DocumentReader;
import io.nutgraf.reading.format.RawDocument;
import io.nutgraf.reading.format.Reading;
import io.nutgraf.reading.format.UnreadableException;
import java.io.ByteArrayOutputStream;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads a mail that Outlook saved ([MS-OXMSG]) as the mail of the internet that its properties
 * make: its text, else its HTML, else its RTF.
 */
public final class MsgReader implements DocumentReader {

  private static final String TYPE = "application/vnd.ms-outlook";

  /** No text is wrapped below this width. */
  private static final int NARROWEST = 40;

  private static final String BOUNDARY = "nutgraf-part";

  private final DocumentReader mail;
  private final DocumentReader rtf;

  /**
   * @param mail reads the mail that is made
   * @param rtf reads a body that is RTF
   */
  public MsgReader(DocumentReader mail, DocumentReader rtf) {
    this.mail = mail;
    this.rtf = rtf;
  }

  /**
   * Reads a mail.
   *
   * @throws UnreadableException where it is broken, or too large
   */
  @Override
  public Reading read(RawDocument raw) {
    var properties = new MessageProperties(CompoundFile.open(raw.bytes()));
    return switch (mail.read(raw.holding(mail(properties), raw.fileName(), null))) {
      case Reading.Read it -> new Reading.Read(it.document(), TYPE, null);
      case Reading.Unreadable it -> it;
    };
  }

  private byte[] mail(MessageProperties properties) {
    var made = new ByteArrayOutputStream();
    field(made, "Subject", properties.text(MessageProperties.SUBJECT));
    field(made, "From", from(properties));
    field(
        made,
        "Date",
        properties
            .sent()
            .map(
                sent ->
                    DateTimeFormatter.RFC_1123_DATE_TIME.format(sent.atOffset(ZoneOffset.UTC))));
    line(made, "Content-Type: multipart/alternative; boundary=" + BOUNDARY);
    line(made, "");
    properties
        .text(MessageProperties.BODY)
        .ifPresent(text -> part(made, "text/plain; charset=utf-8", text.getBytes(UTF_8)));
    html(properties).ifPresent(html -> part(made, htmlType(properties), html));
    line(made, "--" + BOUNDARY + "--");
    return made.toByteArray();
  }

  private static String htmlType(MessageProperties properties) {
    return properties.bytes(MessageProperties.HTML).isEmpty()
        ? "text/html; charset=utf-8"
        : "text/html" + properties.htmlCharset().map(set -> "; charset=" + set.name()).orElse("");
  }

  private static Optional<String> from(MessageProperties properties) {
    Optional<String> named =
        properties
            .text(MessageProperties.AUTHOR_NAME)
            .or(() -> properties.text(MessageProperties.SENDER_NAME));
    if (named.filter(name -> name.contains(" <") && name.contains("@")).isPresent()) {
      return named; // name and address
    }
    Optional<String> name =
        named.map(words -> '"' + words.replace("\"", "").replace("\\", "") + '"');
    Optional<String> address =
        properties.text(MessageProperties.SENDER_ADDRESS).map(it -> " <" + it + '>');
    return name.isEmpty() && address.isEmpty()
        ? Optional.empty()
        : Optional.of(name.orElse("") + address.orElse(""));
  }

  /** The HTML; that of the RTF where there is neither HTML nor a text. */
  private Optional<byte[]> html(MessageProperties properties) {
    Optional<byte[]> html = properties.bytes(MessageProperties.HTML);
    return html.isPresent() || properties.text(MessageProperties.BODY).isPresent()
        ? html
        : properties.bytes(MessageProperties.RTF).flatMap(this::htmlOfRtf);
  }

  private Optional<byte[]> htmlOfRtf(byte[] compressed) {
    byte[] bytes = CompressedRtf.expanded(compressed);
    return rtf.read(new RawDocument(bytes, "", null, null, null, null)) instanceof Reading.Read it
        ? Optional.of(html(it.document()).getBytes(UTF_8))
        : Optional.empty();
  }

  /** A paragraph for each block, so that none is taken apart again. */
  private static String html(Document document) {
    return document.structure().blocks().stream()
        .map(block -> block.span().of(document.text()))
        .map(words -> isWrapped(words) ? words.replace('\n', ' ') : words)
        .map(words -> "<p>" + escaped(words).replace("\n", "<br>") + "</p>\n")
        .collect(Collectors.joining());
  }

  private static boolean isWrapped(String words) {
    List<String> lines = words.lines().toList();
    return lines.stream().limit(lines.size() - 1L).allMatch(line -> line.length() >= NARROWEST);
  }

  private static String escaped(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;");
  }

  private static void field(ByteArrayOutputStream made, String name, Optional<String> value) {
    value.ifPresent(words -> line(made, name + ": " + words.replace('\r', ' ').replace('\n', ' ')));
  }

  private static void part(ByteArrayOutputStream made, String type, byte[] bytes) {
    line(made, "--" + BOUNDARY);
    line(made, "Content-Type: " + type);
    line(made, "Content-Transfer-Encoding: base64");
    line(made, "");
    made.writeBytes(Base64.getMimeEncoder().encode(bytes));
    line(made, "");
  }

  private static void line(ByteArrayOutputStream made, String words) {
    made.writeBytes((words + "\r\n").getBytes(UTF_8));
  }
}
