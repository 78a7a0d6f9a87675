package io.nutgraf.reading.mail;

/**
 * How much of a mail is taken.
 *
 * @param parts how many parts all of its containers may hold; beyond, {@code document_too_large}
 * @param depth how deep these may lie in each other; beyond, {@code malformed_document}
 * @param fields how many header fields all parts may have; beyond, {@code document_too_large}
 * @param field how long a header field may be, in bytes; beyond, {@code document_too_large}
 * @param lines how many lines a text may have; beyond, {@code document_too_large}
 * @param text how long the text may be, in UTF-16 code units; beyond, {@code document_too_large}
 * @param messages how many mails a mailbox may hold; beyond, {@code document_too_large}
 */
public record MailLimits(
    int parts, int depth, int fields, int field, int lines, int text, int messages) {

  /** Far beyond what people write to each other. */
  public static final MailLimits STANDARD =
      new MailLimits(5_000, 50, 20_000, 2_000_000, 500_000, 30_000_000, 2_000);
}
