package io.nutgraf.reading.mail;

import io.nutgraf.model.Document;
import java.util.List;

/** What of a mail is read, in reading order. */
sealed interface Passage {

  /** Its charset, and what went wrong in decoding. */
  record Decoded(String text, String charset, boolean replaced) {}

  /** Lines of plain text. */
  record Plain(List<String> lines, Decoded from) implements Passage {}

  /** What was read of HTML. */
  record Html(Document document) implements Passage {}

  /** A meeting. */
  record Event(List<String> lines) implements Passage {}

  /** A mail that comes with the mail. */
  record Enclosed(Mail mail) implements Passage {}
}
