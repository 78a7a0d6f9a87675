package io.nutgraf.reading.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.nutgraf.model.BlockKind;
import io.nutgraf.model.Document;
import io.nutgraf.model.RejectionCode;
import io.nutgraf.model.Stated;
import io.nutgraf.reading.format.Reading;
import io.nutgraf.reading.format.UnreadableException;
import org.junit.jupiter.api.Test;

class MailboxReaderTest {

  private static final String LINE = "From x@example.org Mon May  6 09:41:00 2024\n";

  private static final String SECOND =
      LINE
          + "From: Max <m@example.org>\nSubject: Re: Plans\nDate: Tue, 7 May 2024 09:00:00 +0000\n"
          + "\nTomorrow.\n\nOn Mon, 6 May 2024, Jane wrote:\n> When do we go?\n\n";

  private static final String FIRST =
      LINE
          + "From: Jane <j@example.org>\nSubject: Plans\nDate: Mon, 6 May 2024 09:00:00 +0000\n\n"
          + "When do we go?\n\n>From here, I mean.\n\n";

  @Test
  void readsAConversationTheOldestFirst() {
    Document thread = read(SECOND + FIRST);
    assertThat(Mails.words(thread, BlockKind.HEADING, BlockKind.PARAGRAPH))
        .containsExactly("Jane", "When do we go?", "From here, I mean.", "Max", "Tomorrow.");
    assertThat(thread.title()).isEqualTo("Plans");
    assertThat(thread.stated().authors())
        .extracting(Stated.Words::text)
        .containsExactly("Jane", "Max");
    assertThat(thread.stated().dates().getFirst().value()).startsWith("2024-05-07");
  }

  @Test
  void readsOneMailAsSuch() {
    assertThat(read(FIRST).text()).isEqualTo("When do we go?\n\nFrom here, I mean.");
  }

  @Test
  void tellsThatThereIsNoMail() {
    assertThat(new MailboxReader(Mails.HTML).read(Mails.raw(new byte[0])))
        .isInstanceOfSatisfying(
            Reading.Unreadable.class,
            it -> assertThat(it.rejection().code()).isEqualTo(RejectionCode.NO_TEXT_FOUND));
  }

  @Test
  void refusesSeveralConversations() {
    assertThatExceptionOfType(UnreadableException.class)
        .isThrownBy(() -> read(FIRST + LINE + "Subject: Another\n\nWords\n"))
        .satisfies(
            e -> assertThat(e.rejection().code()).isEqualTo(RejectionCode.UNSUPPORTED_MEDIA_TYPE));
  }

  @Test
  void refusesTooManyMails() {
    var limits = new MailLimits(10, 5, 100, 1_000, 1_000, 10_000, 3);
    assertThatExceptionOfType(UnreadableException.class)
        .isThrownBy(
            () ->
                new MailboxReader(Mails.HTML, limits)
                    .read(Mails.raw(FIRST.repeat(4).getBytes(UTF_8))))
        .satisfies(
            e -> assertThat(e.rejection().code()).isEqualTo(RejectionCode.DOCUMENT_TOO_LARGE));
  }

  private static Document read(String mailbox) {
    return Mails.read(mailbox.getBytes(UTF_8), new MailboxReader(Mails.HTML));
  }
}
