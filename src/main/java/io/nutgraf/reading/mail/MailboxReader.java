package io.nutgraf.reading.mail;

import io.nutgraf.model.Budget;
import io.nutgraf.model.RejectionCode;
import io.nutgraf.model.Stated;
import io.nutgraf.reading.format.DocumentReader;
import io.nutgraf.reading.format.RawDocument;
import io.nutgraf.reading.format.Reading;
import io.nutgraf.reading.format.TextBuilder;
import io.nutgraf.reading.format.UnreadableException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Reads a mailbox that holds one conversation: all of its mails, the oldest first, so that every
 * answer stands once, in its own words, below the name of who wrote it. A document is about one
 * thing: a mailbox of several conversations is refused.
 */
public final class MailboxReader implements DocumentReader {

  private static final String TYPE = "application/mbox";

  private final MailReader mails;
  private final MailLimits limits;

  /**
   * @param html reads the parts that are HTML, whole
   */
  public MailboxReader(DocumentReader html) {
    this(html, MailLimits.STANDARD);
  }

  MailboxReader(DocumentReader html, MailLimits limits) {
    this.mails = new MailReader(html, limits);
    this.limits = limits;
  }

  /**
   * Reads a mailbox; one that holds one mail is read as that mail.
   *
   * @throws UnreadableException where it holds more than the limits allow, or several conversations
   */
  @Override
  public Reading read(RawDocument raw) {
    List<byte[]> files = Mailbox.mails(raw.bytes(), limits.messages());
    if (files.isEmpty()) {
      return Reading.unreadable(RejectionCode.NO_TEXT_FOUND, "The mailbox holds no mail.");
    }
    if (files.size() == 1) {
      return mails.read(raw.holding(files.getFirst(), raw.fileName(), raw.contentType()));
    }
    List<Mail> thread = thread(files);
    var text = new TextBuilder(limits.text());
    for (Mail mail : thread) {
      Budget.check();
      MailReader.heading(String.join(", ", mail.headers().authors()), text);
      mails.write(mail, text);
    }
    return Reading.of(raw, text.build(), stated(thread), List.of(), TYPE, null);
  }

  private List<Mail> thread(List<byte[]> files) {
    List<Mail> thread =
        files.stream()
            .map(file -> MimeParser.parse(file, limits))
            .sorted(Comparator.comparing(MailboxReader::sent))
            .toList();
    if (thread.stream().map(MailboxReader::topic).distinct().count() > 1) {
      throw new UnreadableException(
          RejectionCode.UNSUPPORTED_MEDIA_TYPE,
          "The mailbox holds several conversations; each has to be a file of its own.");
    }
    return thread;
  }

  private static String topic(Mail mail) {
    return Subject.topic(mail.headers().subject()).toLowerCase(Locale.ROOT);
  }

  /** When it was sent; long ago where it does not say. */
  private static Instant sent(Mail mail) {
    return mail.headers()
        .day()
        .filter(day -> day.value().indexOf('T') > 0)
        .map(day -> OffsetDateTime.parse(day.value()).toInstant())
        .orElse(Instant.MIN);
  }

  /** The subject of the oldest, the names of all, the day of the newest. */
  private static Stated stated(List<Mail> thread) {
    return new Stated(
        thread.getFirst().headers().title().stream().map(MailHeaders::words).toList(),
        thread.stream().flatMap(mail -> mail.headers().writers()).distinct().toList(),
        List.of(),
        thread.getLast().headers().day().stream().toList());
  }
}
