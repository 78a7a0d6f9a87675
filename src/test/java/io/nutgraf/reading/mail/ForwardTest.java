package io.nutgraf.reading.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.BlockKind;
import io.nutgraf.model.Document;
import io.nutgraf.model.Stated;
import io.nutgraf.reading.format.DocumentReader;
import io.nutgraf.reading.format.Reading;
import io.nutgraf.reading.format.TextBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is passed on is a mail's content where its sender adds little. */
class ForwardTest {

  private static final String HEADER = "From: Max <max@example.org>\nDate: Monday\nSubject: Plans";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---------- Forwarded message ---------",
        "Begin forwarded message:",
        "-------- Weitergeleitete Nachricht --------",
        "Anfang der weitergeleiteten Nachricht:",
        "---------- Message transféré ---------",
        "-------- Mensaje reenviado --------",
        "-------- Messaggio inoltrato --------",
        "---------- Doorgestuurd bericht ---------",
        "---------- Mensagem encaminhada ---------",
        "---------- Przekazana wiadomość ---------",
        "-------- Пересылаемое сообщение --------",
        "---------- Vidarebefordrat meddelande ---------",
        "---------- Videresendt besked ---------",
        "---------- 転送メッセージ ---------",
      })
  void readsWhatIsPassedOn(String separator) {
    Document mail = Mails.plain("For you.\n\n" + separator + "\n" + HEADER + "\n\nHis words.");
    assertThat(Mails.words(mail, BlockKind.PARAGRAPH)).containsExactly("For you.", "His words.");
    assertThat(Mails.words(mail, BlockKind.QUOTED_REPLY))
        .containsExactly(separator + "\n" + HEADER);
  }

  @Test
  void tellsItByTheSubject() {
    for (String subject : List.of("Fwd: Plans", "WG: Plans", "TR : Plans", "RV: Plans")) {
      Document mail = Mails.read("Subject: " + subject + "\n\nFor you.\n\n" + HEADER + "\n\nHis.");
      assertThat(Mails.words(mail, BlockKind.PARAGRAPH)).containsExactly("For you.", "His.");
    }
  }

  @Test
  void readsWhatIsPassedOnThoughItIsSetAsAQuotation() {
    DocumentReader html =
        raw -> {
          var text = new TextBuilder(1_000);
          text.block(BlockKind.PARAGRAPH, "For you.");
          text.block(BlockKind.QUOTED_REPLY, "Begin forwarded message:");
          text.begin(BlockKind.QUOTED_REPLY).append("From: Max").lineBreak();
          text.append("Date: Monday").end();
          text.block(BlockKind.QUOTED_REPLY, "His words.");
          return Reading.of(raw, text.build(), Stated.NOTHING, List.of(), "text/html", "UTF-8");
        };
    byte[] mail = "Subject: Plans\nContent-Type: text/html\n\n<p>".getBytes(UTF_8);
    assertThat(Mails.words(Mails.read(mail, new MailReader(html)), BlockKind.PARAGRAPH))
        .containsExactly("For you.", "His words.");
  }

  @Test
  void leavesOutWhatIsAnsweredInIt() {
    assertThat(
            Mails.own(
                "---------- Forwarded message ---------\n"
                    + HEADER
                    + "\n\nHis words.\n> Older ones."))
        .containsExactly("His words.");
  }

  @Test
  void leavesItOutWhereTheSenderSaysMore() {
    String own = "I have a lot to say of this, and more than he does. ".repeat(10).strip();
    assertThat(
            Mails.own(own + "\n\n---------- Forwarded message ---------\n" + HEADER + "\n\nHis."))
        .containsExactly(own);
  }
}
