package io.nutgraf.reading.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.nutgraf.model.RejectionCode;
import io.nutgraf.reading.format.Reading;
import io.nutgraf.reading.format.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Mails that nobody writes but to do harm. */
@Timeout(value = 60, unit = SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileMailTest {

  @Test
  void refusesAMillionParts() {
    refuses(
        "Content-Type: multipart/mixed; boundary=b\n\n" + "--b\n\nx\n".repeat(1_000_000),
        RejectionCode.DOCUMENT_TOO_LARGE);
  }

  @Test
  void refusesFiveThousandPartsInEachOther() {
    var mail = new StringBuilder();
    for (int i = 0; i < 5_000; i++) {
      mail.append("Content-Type: multipart/mixed; boundary=b" + i + "\n\n--b" + i + "\n");
    }
    refuses(mail + "\nx", RejectionCode.MALFORMED_DOCUMENT);
  }

  @Test
  void refusesFiveThousandMailsInEachOther() {
    refuses(
        "Content-Type: message/rfc822\n\n".repeat(5_000) + "x", RejectionCode.MALFORMED_DOCUMENT);
  }

  @Test
  void refusesAMillionFields() {
    refuses("A: b\n".repeat(1_000_000) + "\nx", RejectionCode.DOCUMENT_TOO_LARGE);
  }

  @Test
  void refusesAFieldWithoutEnd() {
    refuses("Subject: " + "x".repeat(25_000_000) + "\n\nx", RejectionCode.DOCUMENT_TOO_LARGE);
    refuses("Subject: " + "x\n ".repeat(8_000_000) + "\n\nx", RejectionCode.DOCUMENT_TOO_LARGE);
  }

  @Test
  void readsALongField() {
    String to = "To: " + "Somebody <s@example.org>,\n ".repeat(5_000) + "\n";
    assertThat(Mails.read(to + Mails.HEADER + "\nWords").title()).isEqualTo("Plans");
  }

  @Test
  void readsNonsenseAsBase64() {
    ends("Content-Transfer-Encoding: base64\n\n" + "=?!*".repeat(3_000_000));
    ends("Content-Transfer-Encoding: quoted-printable\n\n" + "=\n=3".repeat(100_000));
  }

  @Test
  void readsLinesThatAlmostSaySomething() {
    for (String line :
        new String[] {
          "On Mon 12 May 2024 9:41\n", "From: a@b.c\n\n", "To: a\n", "> ", ">\n", "-----\n",
          "--\n", "Best regards,\n", "wrote:\n", "12:30 <a@b.c>:\n", "x \n", "________________\n",
          "Jane\n", "[cid:", "a<http://",
        }) {
      int times = Math.min(50_000, 250_000 / line.length());
      ends("Content-Type: text/plain\n\n" + line.repeat(times));
      ends("Content-Type: text/plain; format=flowed\n\n" + line.repeat(times / 5));
    }
  }

  @Test
  void refusesTooManyLines() {
    refuses(
        "Content-Type: text/plain\n\nx" + "\n".repeat(600_000) + "x",
        RejectionCode.DOCUMENT_TOO_LARGE);
  }

  @Test
  void readsCalendarsWithoutEnd() {
    ends("Content-Type: text/calendar\n\nSUMMARY:x" + "\n \\".repeat(400_000));
  }

  @Test
  void readsMailboxesOfNothing() {
    byte[] mailbox = "From a\nb:\n\n".repeat(1_000_000).getBytes(US_ASCII);
    assertThatExceptionOfType(UnreadableException.class)
        .isThrownBy(() -> new MailboxReader(Mails.HTML).read(Mails.raw(mailbox)));
  }

  private static void refuses(String mail, RejectionCode code) {
    byte[] bytes = mail.getBytes(US_ASCII);
    assertThatExceptionOfType(UnreadableException.class)
        .isThrownBy(() -> new MailReader(Mails.HTML).read(Mails.raw(bytes)))
        .satisfies(e -> assertThat(e.rejection().code()).isEqualTo(code));
  }

  private static void ends(String mail) {
    byte[] bytes = mail.getBytes(US_ASCII);
    assertThat(new MailReader(Mails.HTML).read(Mails.raw(bytes))).isInstanceOf(Reading.class);
  }
}
