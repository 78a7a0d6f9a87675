package io.nutgraf.reading.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.BlockKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-- \nJane Doe\nThe Example Company",
        "--\nJane Doe",
        "Sent from my iPhone",
        "Von meinem iPhone gesendet",
        "Sent from my Android device with K-9 Mail. Please excuse my brevity.",
        "Diese Nachricht wurde von meinem Android-Gerät mit K-9 Mail gesendet.",
        "Envoyé de mon iPhone",
        "Enviado desde mi iPhone",
        "Inviato da iPhone",
        "Verstuurd vanaf mijn iPhone",
        "Enviado do meu iPhone",
        "Wysłane z iPhone'a",
        "Отправлено с iPhone",
        "Skickat från min iPhone",
        "Sendt fra min iPhone",
        "iPhoneから送信",
        "发自我的 iPhone",
        "Get Outlook for iOS<https://aka.ms/o0ukef>",
        "Best regards,\nJane\n+49 30 123456",
        "Mit freundlichen Grüßen\n\nJane Doe\nLeiterin",
        "Cordialement,\nJane",
        "Saludos,\nJane",
        "Cordiali saluti\nJane",
        "Met vriendelijke groet,\nJane",
        "Atenciosamente,\nJane",
        "Pozdrawiam,\nJane",
        "С уважением,\nJane",
        "Med vänliga hälsningar\nJane",
        "Med venlig hilsen\nJane",
        "よろしくお願いいたします。\nJane",
        "Jane",
        "- Jane",
        "Jane Doe\nHead of Examples\njane@example.org",
        "Best,\nJane\n\nThis email and any attachments are confidential and meant for whom it names.",
        "_______________________________________________\nA list\nhttps://example.org/list",
      })
  void tellsWhoTheSenderIs(String signature) {
    assertThat(Mails.own("We go tomorrow, if nothing happens.\n\n" + signature + "\n"))
        .containsExactly("We go tomorrow, if nothing happens.");
  }

  @Test
  void tellsItBeforeAQuotation() {
    assertThat(
            Mails.words(
                Mails.plain("We go.\n\nSent from my iPhone\n\n> When?\n"), BlockKind.SIGNATURE))
        .containsExactly("Sent from my iPhone");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We go.\n\nSent from my desk, which is much easier to write at than my telephone is.",
        "Thanks\n\nYour answer came in time, and I have nothing to add to what you say in it.",
        "A rule -- is no signature",
        "Jane and I go there.",
      })
  void takesNoWordsForASignature(String body) {
    assertThat(Mails.words(Mails.plain(body), BlockKind.SIGNATURE)).isEmpty();
  }
}
