package io.nutgraf.reading.mail;

import io.nutgraf.model.Budget;
import io.nutgraf.reading.format.UnreadableException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Takes a mailbox apart (RFC 4155): a line that begins with {@code From} and a space, after a blank
 * one and before a header, begins a mail.
 */
final class Mailbox {

  private static final byte[] FROM = "From ".getBytes(StandardCharsets.US_ASCII);

  private final byte[] bytes;
  private final List<byte[]> mails = new ArrayList<>();
  private ByteArrayOutputStream mail = new ByteArrayOutputStream();

  private Mailbox(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * The mails, each as a file of its own.
   *
   * @throws UnreadableException where there are more than {@code most}
   */
  static List<byte[]> mails(byte[] bytes, int most) {
    var mailbox = new Mailbox(bytes);
    mailbox.split(most);
    return mailbox.mails;
  }

  private void split(int most) {
    boolean blank = true;
    for (int start = 0; start < bytes.length; ) {
      int end = lineEnd(start);
      if (blank && startsAt(start) && isField(end)) {
        Budget.check();
        finish();
        if (mails.size() >= most) {
          throw UnreadableException.tooLarge(
              "The mailbox holds more than %,d mails.".formatted(most));
        }
      } else {
        int from = isEscaped(start) ? start + 1 : start;
        mail.write(bytes, from, end - from);
      }
      blank = end - start <= 2 && bytes[start] <= ' ';
      start = end;
    }
    finish();
  }

  private void finish() {
    if (mail.size() > 0) {
      mails.add(mail.toByteArray());
      mail = new ByteArrayOutputStream();
    }
  }

  private int lineEnd(int start) {
    int end = start;
    while (end < bytes.length && bytes[end] != '\n') {
      end++;
    }
    return Math.min(bytes.length, end + 1);
  }

  private boolean startsAt(int at) {
    return at + FROM.length <= bytes.length
        && Arrays.equals(bytes, at, at + FROM.length, FROM, 0, FROM.length);
  }

  /** A line of the text that begins like a mail has a mark before it. */
  private boolean isEscaped(int at) {
    int from = at;
    while (from < bytes.length && bytes[from] == '>') {
      from++;
    }
    return from > at && startsAt(from);
  }

  /** True where a field of a header begins: a word, and a colon. */
  private boolean isField(int at) {
    int end = at;
    while (end < bytes.length && bytes[end] > ' ' && bytes[end] != ':') {
      end++;
    }
    return (end > at && end < bytes.length && bytes[end] == ':') || startsAt(at);
  }
}
