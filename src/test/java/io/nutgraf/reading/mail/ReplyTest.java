package io.nutgraf.reading.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.BlockKind;
import io.nutgraf.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a mail repeats of the one it answers, as programs write it in many languages. */
class ReplyTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On Mon, May 6, 2024 at 9:41 AM, Max Roe <max@example.org> wrote:",
        "On 04/02/2012 06:26 PM, Max Roe wrote:",
        "On May 6, 2024, at 9:41 AM,\nMax Roe\n<max@example.org> wrote:",
        "Am 06.05.24 um 09:41 schrieb Max Roe:",
        "Am Mo., 6. Mai 2024 um 09:41 Uhr schrieb Max Roe <\nmax@example.org>:",
        "Le lun. 6 mai 2024 à 09:41, Max Roe <max@example.org> a écrit :",
        "El lun, 6 may 2024 a las 9:41, Max Roe (<max@example.org>) escribió:",
        "Il giorno lun 6 mag 2024 alle ore 09:41 Max Roe <max@example.org> ha scritto:",
        "Op ma 6 mei 2024 om 09:41 schreef Max Roe <max@example.org>:",
        "Op 6 mei 2024 om 09:41 heeft Max Roe <max@example.org> het volgende geschreven:",
        "Em seg., 6 de mai. de 2024 às 09:41, Max Roe <max@example.org> escreveu:",
        "pon., 6 maj 2024 o 09:41 Max Roe <max@example.org> napisał(a):",
        "W dniu 2024-05-06 o 09:41, Max Roe pisze:",
        "пн, 6 мая 2024 г. в 09:41, Max Roe <max@example.org>:",
        "6 мая 2024 г., в 09:41, Max Roe <max@example.org> написал(а):",
        "Den mån 6 maj 2024 kl 09:41 skrev Max Roe <max@example.org>:",
        "Den man. 6. maj 2024 kl. 09.41 skrev Max Roe <max@example.org>:",
        "man. 6. mai 2024 kl. 09:41 skrev Max Roe <max@example.org>:",
        "ma 6. toukok. 2024 klo 9.41 Max Roe (max@example.org) kirjoitti:",
        "po 6. 5. 2024 v 9:41 odesílatel Max Roe <max@example.org> napsal:",
        "2024年5月6日(月) 9:41 Max Roe <max@example.org>:",
        "2024/05/06 9:41、Max Roe <max@example.org>のメール:",
        "Max Roe <max@example.org> 于2024年5月6日周一 09:41写道：",
        "2024년 5월 6일 (월) 오전 9:41, Max Roe <max@example.org>님이 작성:",
        "Max Roe <max@example.org>, 6 May 2024 Pzt, 09:41 tarihinde şunu yazdı:",
        "Max Roe <max@example.org> ezt írta (időpont: 2024. máj. 6., H, 9:41):",
        "---- On Mon, 06 May 2024 09:41:00 +0200 Max Roe <max@example.org> wrote ----",
        "--- On Wed, 4/4/12, max@example.org <max@example.org> wrote:",
      })
  void tellsWhatFollowsTheLineThatSaysWhoWroteIt(String attribution) {
    assertThat(Mails.own("My answer.\n\n" + attribution + "\n\nHis words.\nAnd more."))
        .containsExactly("My answer.");
    assertThat(Mails.own("First.\n\n" + attribution + "\n> His words.\n\nMy answer below it."))
        .containsExactly("First.", "My answer below it.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "From: Max Roe <max@example.org>\nSent: Monday, May 6, 2024 9:41 AM\nTo: Jane Doe\n"
            + "Cc: A B <a@example.org>;\n C D <c@example.org>\nSubject: Plans",
        "*From:* Max Roe\n*Date:* Monday\n*Subject:* Plans",
        "Von: Max Roe\nGesendet: Montag, 6. Mai 2024 09:41\nAn: Jane Doe\nBetreff: AW: Pläne",
        "De : Max Roe\nEnvoyé : lundi 6 mai 2024 09:41\nÀ : Jane Doe\nObjet : RE: Projets",
        "De: Max Roe\nEnviado el: lunes, 6 de mayo de 2024 9:41\nPara: Jane\nAsunto: Planes",
        "Da: Max Roe\nInviato: lunedì 6 maggio 2024 09:41\nA: Jane Doe\nOggetto: R: Piani",
        "Van: Max Roe\nVerzonden: maandag 6 mei 2024 09:41\nAan: Jane Doe\nOnderwerp: Plannen",
        "De: Max Roe\nEnviada em: segunda-feira, 6 de maio de 2024\nPara: J\nAssunto: Planos",
        "Od: Max Roe\nWysłano: poniedziałek, 6 maja 2024 09:41\nDo: Jane\nTemat: Plany",
        "От: Max Roe\nОтправлено: 6 мая 2024 г. 9:41\nКому: Jane\nТема: Планы",
        "Från: Max Roe\nSkickat: den 6 maj 2024 09:41\nTill: Jane\nÄmne: SV: Planer",
        "Fra: Max Roe\nSendt: 6. maj 2024 09:41\nTil: Jane\nEmne: SV: Planer",
        "差出人: Max Roe\n送信日時: 2024年5月6日 9:41\n宛先: Jane\n件名: 予定",
        "发件人: Max Roe\n发送时间: 2024年5月6日 9:41\n收件人: Jane\n主题: 计划",
      })
  void tellsTheHeaderThatOutlookRepeats(String header) {
    String mail = "My answer.\n\n" + header + "\n\nHis words.";
    assertThat(Mails.own(mail)).containsExactly("My answer.");
    assertThat(Mails.own("My answer.\n\n________________________________\n" + header + "\n\nHis."))
        .containsExactly("My answer.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-----Original Message-----",
        "-------- Ursprüngliche Nachricht --------",
        "-------- Message d'origine --------",
        "-------- Mensaje original --------",
        "-------- Messaggio originale --------",
        "-------- Oorspronkelijk bericht --------",
        "-------- Mensagem original --------",
        "-------- Wiadomość oryginalna --------",
        "-------- Исходное сообщение --------",
        "-------- Oprindelig besked --------",
        "-------- Ursprungligt meddelande --------",
        "-----元のメッセージ-----",
      })
  void tellsWhatFollowsASeparator(String separator) {
    assertThat(Mails.own("My answer.\n\n" + separator + "\nFrom: Max\nDate: Monday\n\nHis words."))
        .containsExactly("My answer.");
    assertThat(Mails.own("My answer.\n\n" + separator + "\nHis words."))
        .containsExactly("My answer.");
  }

  @Test
  void keepsWhatIsSaidBetweenQuotations() {
    Document mail = Mails.plain("> Is it true?\nIt is.\n\n> And when?\n> Soon?\nTomorrow.\n");
    assertThat(Mails.words(mail, BlockKind.PARAGRAPH)).containsExactly("It is.", "Tomorrow.");
    assertThat(Mails.words(mail, BlockKind.QUOTED_REPLY))
        .containsExactly("> Is it true?", "> And when?\n> Soon?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In 2019 the court wrote:\n\nNobody may do that.",
        "She said:\n\nWe go at 9:30 on 5 May.",
        "The plan for 12.05.2024, 9:30:\n\nWe meet.",
        "From: Rome\nTo: Paris\nDate: 6 May 2024",
        "Date: 6 May\nPlace: Rome",
      })
  void takesNoWordsForOthers(String body) {
    assertThat(Mails.words(Mails.plain(body), BlockKind.QUOTED_REPLY)).isEmpty();
  }

  @Test
  void readsWhatIsRepeatedWhereNothingIsSaid() {
    assertThat(Mails.own("-----Original Message-----\nFrom: Max\nSent: Monday\n\nHis words."))
        .containsExactly("His words.");
  }
}
