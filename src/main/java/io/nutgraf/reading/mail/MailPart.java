package io.nutgraf.reading.mail;

import java.util.List;
import java.util.Optional;

/** A part of a mail, as MIME nests them (RFC 2045, RFC 2046). */
sealed interface MailPart {

  /**
   * Text of some kind, its transfer encoding undone.
   *
   * @param type its media type, in lower case
   * @param charset the character set it declares, if any
   * @param layout how its lines are meant
   * @param attached whether it is a file that comes with the mail
   */
  @SuppressWarnings("ArrayRecordComponent") // handed over whole, compared by nobody
  record Text(String type, Optional<String> charset, Layout layout, boolean attached, byte[] bytes)
      implements MailPart {}

  /**
   * Parts together.
   *
   * @param type what they are to each other: {@code alternative}, {@code mixed}
   */
  record Container(String type, List<MailPart> parts) implements MailPart {}

  /** A mail in the mail. */
  record Enclosed(Mail mail) implements MailPart {}

  /** What is no text. */
  record Other(String type) implements MailPart {}

  /** How the lines of a text are meant (RFC 3676). */
  enum Layout {
    FIXED,
    FLOWED,
    /** Flowed, where the space that says so is no part of the text. */
    FLOWED_WITHOUT_SPACE
  }
}
