package io.nutgraf.reading.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.nutgraf.model.BlockKind;
import io.nutgraf.model.Document;
import io.nutgraf.model.RejectionCode;
import io.nutgraf.model.Stated;
import io.nutgraf.reading.format.Reading;
import io.nutgraf.reading.format.UnreadableException;
import java.util.List;
import org.junit.jupiter.api.Test;

@SuppressWarnings("StringConcatToTextBlock") // where a line of a mail ends matters
class MailReaderTest {

  @Test
  void statesWhatTheHeaderSays() {
    Document mail =
        Mails.read(
            "From: =?utf-8?Q?J=C3=BCrgen_Maier?= <j@example.org>\n"
                + "Subject: AW: =?utf-8?B?R3LDvMOfZQ==?=\n folded\n"
                + "Date: Tue, 3 Apr 2012 16:23:59 +0400\n\nHello");
    assertThat(mail.title()).isEqualTo("Grüße folded");
    assertThat(mail.stated().authors())
        .extracting(Stated.Words::text)
        .containsExactly("Jürgen Maier");
    assertThat(mail.stated().dates().getFirst().value()).isEqualTo("2012-04-03T16:23:59+04:00");
    assertThat(mail.text()).isEqualTo("Hello");
  }

  @Test
  void joinsTheLinesOfParagraphs() {
    assertThat(
            Mails.own(
                "A line that is as long as the programs of mail make them, and then\n"
                    + "goes on in the next one until the paragraph is over at last.\n\n"
                    + "Another.\n\n - an item\n - and one more\n"))
        .containsExactly(
            "A line that is as long as the programs of mail make them, and then goes on in the"
                + " next one until the paragraph is over at last.",
            "Another.",
            "- an item",
            "- and one more");
  }

  @Test
  void readsThePlainOfTwoAlternatives() {
    assertThat(multipart("alternative", plain("Plain words"), html("Rich words")))
        .isEqualTo("Plain words");
  }

  @Test
  void readsTheHtmlWhereThePlainIsNone() {
    assertThat(multipart("alternative", plain("\n \n"), html("Rich words")))
        .isEqualTo("Rich words");
    String long_ = "All that matters. ".repeat(60).strip();
    assertThat(multipart("alternative", plain("Your program shows no HTML."), html(long_)))
        .isEqualTo(long_);
    assertThat(Mails.read(Mails.HEADER + html("Only <b>rich</b>")).text())
        .isEqualTo("Only\n\nrich");
  }

  @Test
  void readsWhatIsCalledPlainAndIsNot() {
    assertThat(Mails.plain("<html><body>Words</body></html>").text()).isEqualTo("Words");
  }

  @Test
  void readsTheRootOfWhatBelongsTogether() {
    assertThat(
            multipart(
                "related", html("Root"), "Content-Type: image/png\n\nx", html("A part of it")))
        .isEqualTo("Root");
  }

  @Test
  void readsAllTextsInOrderAndNoFile() {
    assertThat(
            multipart(
                "mixed",
                plain("First"),
                "Content-Type: text/plain; name=notes.txt\n\nA file",
                "Content-Type: text/plain\nContent-Disposition: attachment\n\nA file, too",
                "Content-Type: text/plain\nContent-Disposition: inline;\n filename*0=\"a\"\n\nNo",
                "Content-Type: application/pdf\n\n%PDF",
                plain("Second")))
        .isEqualTo("First\n\nSecond");
  }

  @Test
  void readsMailsInTheMail() {
    String inner = "From: a@example.org\nSubject: Re: Inner\n\nInner words";
    assertThat(multipart("mixed", plain("Outer"), "Content-Type: message/rfc822\n\n" + inner))
        .isEqualTo("Outer\n\nInner\n\nInner words");
    assertThat(multipart("digest", "\n" + inner)).isEqualTo("Inner\n\nInner words");
  }

  @Test
  void readsTheFirstTextOfAReport() {
    assertThat(
            multipart(
                "report",
                plain("It could not be delivered."),
                "Content-Type: message/delivery-status\n\nAction: failed",
                "Content-Type: message/rfc822\n\nSubject: x\n\nReturned words"))
        .isEqualTo("It could not be delivered.");
  }

  @Test
  void undoesTransferEncodings() {
    assertThat(
            text("Content-Transfer-Encoding: quoted-printable\n\nGr=C3=BC=C3=9Fe aus=\n Rom =3D x"))
        .isEqualTo("Grüße aus Rom = x");
    assertThat(text("Content-Transfer-Encoding: base64\n\nR3LDvMOf\nZQ==\n")).isEqualTo("Grüße");
    assertThat(text("Content-Transfer-Encoding: base64\n\nR3LD!!vMOfZ")).startsWith("Grüß");
  }

  @Test
  void tellsTheCharset() {
    assertThat(bytes("Content-Type: text/plain; charset=koi8-r\n\n", "Привет", "KOI8-R"))
        .isEqualTo("Привет");
    assertThat(bytes("Content-Type: text/plain; charset=gb2312\n\n", "今天我们见面", "UTF-8"))
        .isEqualTo("今天我们见面");
    assertThat(bytes("\n", "Schöne Grüße aus München, wo es über Nacht kälter wird", "ISO-8859-1"))
        .contains("Schöne Grüße aus München");
  }

  @Test
  void joinsFlowedLines() {
    assertThat(text("Content-Type: text/plain; format=flowed\n\nOne \ntwo\nthree"))
        .isEqualTo("One two\n\nthree");
    assertThat(text("Content-Type: text/plain; format=flowed; delsp=yes\n\nOne  \ntwo\n"))
        .isEqualTo("One two");
  }

  @Test
  void tellsTheWordsOfAnInvitation() {
    String event =
        "Content-Type: text/calendar\n\nBEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Meeting of the\n"
            + "  board\nDESCRIPTION;LANGUAGE=en:Bring figures\\, please.\\nThanks\nUID:1\n"
            + "LOCATION:Room 5\nEND:VEVENT\nEND:VCALENDAR\n";
    assertThat(multipart("mixed", event))
        .isEqualTo("Meeting of the board\n\nBring figures, please.\n\nThanks\n\nRoom 5");
    assertThat(multipart("mixed", plain("You are invited."), event)).isEqualTo("You are invited.");
  }

  @Test
  void readsWhatHasNoBoundary() {
    String head = Mails.HEADER + "Content-Type: multipart/mixed; boundary=b\n\n";
    assertThat(Mails.read(head + "No parts, but words.\n").text())
        .isEqualTo("No parts, but words.");
    assertThat(Mails.read(head + "--b\n\nNever ended").text()).isEqualTo("Never ended");
    assertThat(Mails.read(Mails.HEADER + "Content-Type: multipart/mixed\n\nWords").text())
        .isEqualTo("Words");
  }

  @Test
  void readsBrokenHeaders() {
    assertThat(
            Mails.read("\uFEFF\nSubject : Odd\nthis is no field\nContent-Type: nonsense\n\nWords"))
        .extracting(Document::title, Document::text)
        .containsExactly("Odd", "Words");
    byte[] latin = "Subject: Größe der Häuser\n\nWords".getBytes(ISO_8859_1);
    assertThat(Mails.read(latin, new MailReader(Mails.HTML)).title()).isEqualTo("Größe der Häuser");
  }

  @Test
  void leavesOutWhatStandsForPicturesAndLinks() {
    assertThat(
            Mails.plain("See our page<https://example.org/x> [cid:a.png@01] or <https://b.c>.")
                .text())
        .isEqualTo("See our page or <https://b.c>.");
  }

  @Test
  void saysThatAMailIsEncrypted() {
    for (String type : List.of("multipart/encrypted; boundary=b", "application/pkcs7-mime")) {
      assertThatExceptionOfType(UnreadableException.class)
          .isThrownBy(() -> Mails.read("Subject: x\nContent-Type: " + type + "\n\n--b\n\n\n--b--"))
          .satisfies(
              e -> assertThat(e.rejection().code()).isEqualTo(RejectionCode.ENCRYPTED_DOCUMENT));
    }
  }

  @Test
  void readsWhatIsSigned() {
    assertThat(
            Mails.own(
                "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\nWords, and\n\n- - an item\n"
                    + "-----BEGIN PGP SIGNATURE-----\n\niQEz\n-----END PGP SIGNATURE-----\n"))
        .containsExactly("Words, and", "- an item");
  }

  @Test
  void saysThatWordsAreEncrypted() {
    String armored = "-----BEGIN PGP MESSAGE-----\n\nhQEMA\n-----END PGP MESSAGE-----\n";
    assertThatExceptionOfType(UnreadableException.class)
        .isThrownBy(() -> Mails.plain(armored))
        .satisfies(
            e -> assertThat(e.rejection().code()).isEqualTo(RejectionCode.ENCRYPTED_DOCUMENT));
    assertThat(Mails.plain("Words\n" + armored).text()).isEqualTo("Words");
  }

  @Test
  void tellsItems() {
    assertThat(
            Mails.words(
                Mails.plain("1. One\n2) Two\n* Three\n2024 is a year"), BlockKind.LIST_ITEM))
        .containsExactly("1. One", "2) Two", "* Three");
  }

  @Test
  void saysThatThereAreNoWords() {
    byte[] mail = (Mails.HEADER + "\n\n").getBytes(UTF_8);
    assertThat(new MailReader(Mails.HTML).read(Mails.raw(mail)))
        .isInstanceOfSatisfying(
            Reading.Unreadable.class,
            it -> assertThat(it.rejection().code()).isEqualTo(RejectionCode.NO_TEXT_FOUND));
  }

  @Test
  void everyBlockStandsInTheText() {
    Document mail = Mails.plain("Hello\n\n> Hi\n\n-- \nJane");
    assertThat(Mails.words(mail, BlockKind.values())).containsExactly("Hello", "> Hi", "--\nJane");
  }

  private static String plain(String words) {
    return "Content-Type: text/plain\n\n" + words;
  }

  private static String html(String markup) {
    return "Content-Type: text/html\n\n" + markup;
  }

  private static String text(String rest) {
    return Mails.read(Mails.HEADER + rest).text();
  }

  private static String bytes(String rest, String words, String charset) {
    byte[] head = (Mails.HEADER + rest).getBytes(UTF_8);
    byte[] body = words.getBytes(java.nio.charset.Charset.forName(charset));
    byte[] mail = java.util.Arrays.copyOf(head, head.length + body.length);
    System.arraycopy(body, 0, mail, head.length, body.length);
    return Mails.read(mail, new MailReader(Mails.HTML)).text();
  }

  private static String multipart(String type, String... parts) {
    return Mails.read(
            Mails.HEADER
                + "Content-Type: multipart/"
                + type
                + "; boundary=\"x y\"\n\n--x y\n"
                + String.join("\n--x y\n", parts)
                + "\n--x y--\n")
        .text();
  }
}
