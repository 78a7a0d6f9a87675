package io.nutgraf.reading.mail;

import io.nutgraf.model.BlockKind;
import org.jspecify.annotations.Nullable;

/**
 * A line of a mail's text.
 *
 * @param text its words
 * @param kind what the HTML of the mail says it is; null in plain text, which says nothing
 * @param level of a heading; else 0
 * @param block the number of its block in HTML
 */
record MailLine(String text, @Nullable BlockKind kind, int level, int block) {

  static MailLine plain(String text) {
    return new MailLine(text, null, 0, 0);
  }

  boolean isBlank() {
    return Lines.isBlank(text);
  }

  /** True where its layout says that it is another's. */
  boolean isSetApart() {
    return Lines.isMarked(text) || kind == BlockKind.BLOCK_QUOTE || kind == BlockKind.QUOTED_REPLY;
  }
}
