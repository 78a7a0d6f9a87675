package io.nutgraf.reading.mail;

import io.nutgraf.model.Stated;
import io.nutgraf.reading.charset.TextDecoder;
import io.nutgraf.reading.charset.TextDecoder.Decoding;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The header of a mail or of a part of one (RFC 5322).
 *
 * @param fields the bytes after the colon, folded as they are, by the name in lower case; the first
 *     of each name
 */
record MailHeaders(Map<String, byte[]> fields) {

  /** How much of a field is read, in bytes. */
  private static final int LONGEST = 10_000;

  /** The title: the subject without what answering and forwarding put before it. */
  Optional<String> title() {
    return Optional.of(Subject.bare(subject())).filter(title -> !title.isEmpty());
  }

  /** The subject as it was written. */
  String subject() {
    return EncodedWords.decode(value("subject")).strip();
  }

  /** Who it is from: names, and an address where there is no name. */
  List<String> authors() {
    return Mailboxes.names(value("from"));
  }

  /** When it was sent. */
  Optional<Stated.Day> day() {
    return MailDate.parse(value("date"));
  }

  /** Who wrote it: those it is from, without what sends mails by itself. */
  Stream<Stated.Words> writers() {
    return authors().stream()
        .filter(name -> !MailWords.all().isMachine(name))
        .map(MailHeaders::words);
  }

  /** What the header states of a document that is this mail. */
  Stated stated() {
    return new Stated(
        title().stream().map(MailHeaders::words).toList(),
        writers().toList(),
        List.of(),
        day().stream().toList());
  }

  static Stated.Words words(String text) {
    return new Stated.Words(text, Stated.Source.MAIL_HEADER, null);
  }

  /** Type, disposition and their like. */
  Parameterized parameterized(String name) {
    return Parameterized.parse(value(name));
  }

  /** The field, unfolded; empty where there is none. */
  private String value(String name) {
    byte[] bytes = fields.getOrDefault(name, new byte[0]);
    byte[] read = bytes.length > LONGEST ? java.util.Arrays.copyOf(bytes, LONGEST) : bytes;
    return decoded(read).replace("\r", "").replace("\n", "").replace('\t', ' ').strip();
  }

  /** Headers are ASCII, but many programs write what they have (RFC 6532 allows UTF-8). */
  private static String decoded(byte[] bytes) {
    return TextDecoder.decode(bytes, Optional.empty()) instanceof Decoding.Decoded it
        ? it.text()
        : new String(bytes, StandardCharsets.ISO_8859_1);
  }

  /**
   * A value with parameters (RFC 2045, section 5.1).
   *
   * @param value in lower case
   * @param parameters by their names in lower case
   */
  record Parameterized(String value, Map<String, String> parameters) {

    private static Parameterized parse(String field) {
      String[] pieces = field.split(";", -1);
      var parameters = new java.util.HashMap<String, String>();
      Stream.of(pieces)
          .skip(1)
          .filter(piece -> piece.indexOf('=') > 0)
          .forEach(
              piece -> {
                int equals = piece.indexOf('=');
                parameters.putIfAbsent(
                    lower(piece.substring(0, equals)), unquoted(piece.substring(equals + 1)));
              });
      return new Parameterized(lower(pieces[0]), Map.copyOf(parameters));
    }

    Optional<String> parameter(String name) {
      return Optional.ofNullable(parameters.get(name)).filter(value -> !value.isEmpty());
    }

    /** Whether a file's name is among them, in one piece or in several (RFC 2231). */
    boolean namesFile() {
      return parameters.keySet().stream()
          .anyMatch(name -> name.startsWith("filename") || name.startsWith("name"));
    }

    private static String lower(String text) {
      return text.strip().toLowerCase(Locale.ROOT);
    }

    private static String unquoted(String text) {
      return text.strip().replace("\"", "");
    }
  }
}
