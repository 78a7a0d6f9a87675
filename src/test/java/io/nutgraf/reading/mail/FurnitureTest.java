package io.nutgraf.reading.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.BlockKind;
import io.nutgraf.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FurnitureTest {

  private static final String NEWS =
      "The ferry across the bay sails again from Monday, after a winter in the yard.";

  private static Document read(String furniture) {
    return Mails.plain(NEWS + "\n\n" + furniture + "\n\n" + NEWS + "\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/ferry?id=4711",
        "<https://example.org/ferry>",
        "[https://example.org/ferry]\n(https://example.org/yard)",
        "Read more: https://example.org/ferry",
        "Unsubscribe",
        "Unsubscribe | Privacy policy | View in browser",
        "View this email in your browser (https://example.org/1)",
        "Facebook | Instagram | YouTube",
        "Im Browser ansehen",
        "Se désabonner · Politique de confidentialité",
        "配信停止はこちら",
        "取消订阅",
        "Having trouble viewing this email? Open it on our pages: https://example.org/1",
        "You are receiving this email because you once told us where you live.",
        "You’re receiving this because you are subscribed to the list of the harbour.",
        "Copyright © 2021 The Harbour. All rights reserved.",
        "The Harbour Ltd. All rights reserved. Unsubscribe",
        "Sie erhalten diesen Newsletter, weil Sie sich dafür angemeldet haben.",
        "Si vous ne souhaitez plus recevoir nos lettres, écrivez-nous.",
        "Si no desea recibir más correos, escríbanos.",
        "Se non desideri più ricevere le nostre lettere, scrivici.",
        "Wilt u deze nieuwsbrief niet meer ontvangen, schrijf ons dan.",
        "Если вы не хотите получать наши письма, напишите нам.",
        "Jeśli nie chcesz otrzymywać naszych listów, napisz do nas.",
        "このメールは送信専用のアドレスから送っています。",
        "如果您不想再收到此类邮件，请告诉我们。",
      })
  void isToldButNoPartOfWhatTheMailSays(String furniture) {
    Document document = read(furniture);
    assertThat(Mails.words(document, BlockKind.PARAGRAPH)).containsExactly(NEWS, NEWS);
    assertThat(Mails.words(document, BlockKind.PAGE_FURNITURE)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We asked how to unsubscribe from the list, and nobody knew the answer.",
        "Facebook",
        "All of it stands at https://example.org/ferry for those who want to know.",
        "The page with all of its sailings and fares for this spring is\n"
            + "https://example.org/ferry\nand it will be kept up to date by the crew.",
        "Copyright law keeps the harbour's songs for another twenty years.",
        "The captain spoke for an hour. You are receiving this now, he said. Then he left the"
            + " room. Nobody asked a question.",
      })
  void whatIsSaidStays(String words) {
    Document document = read(words);
    assertThat(Mails.words(document, BlockKind.PAGE_FURNITURE)).isEmpty();
    assertThat(String.join(" ", Mails.words(document, BlockKind.PARAGRAPH)))
        .contains(words.replace('\n', ' '));
  }

  @Test
  void anAddressUnderItsLineStandsAlone() {
    Document document = read("The new ferry\nhttps://example.org/ferry\nSeats for all");
    assertThat(Mails.words(document, BlockKind.PARAGRAPH))
        .containsExactly(NEWS, "The new ferry", "Seats for all", NEWS);
  }

  @Test
  void whatFollowsSmallPrintBelongsToIt() {
    Document document =
        Mails.plain(
            NEWS
                + "\n\nBest regards,\nJane\n\nYou received this because you asked for it.\n\n"
                + "The Harbour Ltd, 12 Quay Street, Springfield\n\nUnsubscribe\n");
    assertThat(Mails.words(document, BlockKind.PARAGRAPH)).containsExactly(NEWS);
    assertThat(Mails.words(document, BlockKind.SIGNATURE)).containsExactly("Best regards,\nJane");
    assertThat(Mails.words(document, BlockKind.PAGE_FURNITURE)).hasSize(1);
  }

  @Test
  void aMailOfLittleElseIsReadAsItIs() {
    assertThat(Mails.own("https://example.org/ferry\n"))
        .containsExactly("https://example.org/ferry");
    String asked = "To unsubscribe I have clicked the link three times, and still they come.";
    assertThat(Mails.own("Hello,\n\n" + asked + "\n\nJane\n")).containsExactly("Hello,", asked);
  }

  @Test
  void isFoundInHtml() {
    Document document =
        Mails.read(
            Mails.HEADER
                + "Content-Type: text/html; charset=utf-8\n\n<p>View in browser</p><p>"
                + NEWS
                + "</p><p>You are receiving this as a friend of the harbour.</p>");
    assertThat(Mails.words(document, BlockKind.PARAGRAPH)).containsExactly(NEWS);
    assertThat(Mails.words(document, BlockKind.PAGE_FURNITURE)).hasSize(2);
  }
}
