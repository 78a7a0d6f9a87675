package io.nutgraf.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.nutgraf.model.Language;
import io.nutgraf.model.Noise;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoiseDetectorTest {

  private static final String BODY =
      """
      The council voted on Monday to close the old bridge for six months.

      Residents said that they had not been asked before the decision was made.
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Leave a Reply",
        "Leave a comment!",
        "LEAVE A REPLY Cancel reply",
        "Your email address will not be published. Required fields are marked *",
        "Save my name, email, and website in this browser for the next time I comment.",
        "You must be logged in to post a comment.",
        "12 Comments",
        "Schreibe einen Kommentar",
        "Deja un comentario",
        "Laisser un commentaire",
        "Добавить комментарий"
      })
  void aCommentFormUnderTheTextIsNoise(String line) {
    assertThat(detect(BODY + "\n" + line))
        .containsExactly(new Found(Noise.Kind.COMMENT_FORM, line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "For more up-to-date videos and details about the harbour, watch the Channel Nine TV channel.",
        "For the latest news, follow our live blog.",
        "Follow us on Twitter and Facebook!",
        "Subscribe to our weekly newsletter.",
        "Sign up for our daily briefing to get stories like this.",
        "Download our free app for iOS and Android.",
        "Click here to read the full report.",
        "Read more: Bridge closed for six months",
        "READ MORE",
        "Share this:",
        "Share this article on Facebook",
        "Related articles",
        "The post Bridge to close appeared first on The Harbour Times.",
        "Abonnieren Sie unseren Newsletter.",
        "Lesen Sie auch: Brücke gesperrt",
        "Lire aussi : Le pont est fermé",
        "Síguenos en Facebook",
        "Подписывайтесь на наш канал в Telegram",
        "Читайте также: Мост закрыт"
      })
  void aPromoUnderTheTextIsNoise(String line) {
    assertThat(detect(BODY + "\n" + line)).containsExactly(new Found(Noise.Kind.PROMO, line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Skip to main content",
        "Home > News > Local",
        "Home | News | Sport | Weather",
        "Menu",
        "© 2022 The Harbour Times. All rights reserved.",
        "Copyright 2022 The Harbour Times",
        "Privacy Policy | Terms of Use",
        "We use cookies to improve your experience."
      })
  void navigationAroundTheTextIsNoise(String line) {
    assertThat(detect(BODY + "\n" + line)).containsExactly(new Found(Noise.Kind.NAVIGATION, line));
    assertThat(detect(line + "\n\n" + BODY))
        .containsExactly(new Found(Noise.Kind.NAVIGATION, line));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '^',
      textBlock =
          """
          date 2022-11-29 NATO recognizes the desire.^date 2022-11-29
          2022-11-29 NATO recognizes the desire.^2022-11-29
          Updated: 29 November 2022, 14:05 GMT | NATO recognizes the desire.^Updated: 29 November 2022, 14:05 GMT
          Published 29.11.2022 - NATO recognizes the desire.^Published 29.11.2022
          By . Jane Doe . PUBLISHED: . 14:11 EST, 25 October 2013 . | . UPDATED: . 15:36 EST, 25 October 2013 . The bishop spoke.^By . Jane Doe . PUBLISHED: . 14:11 EST, 25 October 2013 . | . UPDATED: . 15:36 EST, 25 October 2013
          By . Jane Doe . and John Roe . UPDATED: . 18:30 EST, 3 March 2012 . The bishop spoke.^By . Jane Doe . and John Roe . UPDATED: . 18:30 EST, 3 March 2012
          By. Jane Doe. and John Roe. The bishop spoke.^By. Jane Doe. and John Roe.
          Last updated at 1:25 AM on 3rd August 2011 . The star spoke.^Last updated at 1:25 AM on 3rd August 2011
          """)
  void whatStandsBeforeTheFirstWordsIsNoise(String text, String prefix) {
    assertThat(detect(" " + text + "\n\n" + BODY))
        .containsExactly(new Found(Noise.Kind.PREFIX, prefix));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Jane Doe",
        "Interview by Jane Doe",
        "Von Jörg Müller",
        "By Jane Doe and John Roe, Associated Press",
        "BY JANE DOE | NOVEMBER 29, 2022",
        "Published: November 29, 2022",
        "November 29, 2022",
        "Tuesday, November 29",
        "Stand: 29.11.2022, 14:05 Uhr"
      })
  void aLineUnderTheHeadlineMayBeAPrefix(String line) {
    assertThat(detect("Old bridge to close\n" + line + "\n\n" + BODY))
        .containsExactly(new Found(Noise.Kind.PREFIX, line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Published on 29 November 2022, the report names six towns and their mayors.",
        "Updated figures for November 29 show that fewer people travelled.",
        "Data from 29 November 2022 show that fewer people travelled.",
        "By Friday the bridge was closed, and nobody knew for how long.",
        "By Jane Doe standards it was a quiet night in the old town.",
        "von Berlin nach Hamburg fuhr gestern kein Zug, und niemand wusste warum.",
        "November 29 was a quiet day in the old town by the river.",
        "2022-11-29 was a quiet day in the old town by the river.",
        "29 people travelled on the bridge when it was closed on Monday.",
        "Datum ist ein lateinisches Wort, das heute noch jeder kennt."
      })
  void aSentenceIsNoPrefix(String sentence) {
    assertThat(detect(sentence + "\n\n" + BODY)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Leave a Reply",
        "For more than ten years, viewers could watch the Channel Nine TV channel.",
        "For more drama, watch the second season of the series, which ends on Sunday.",
        "Home | Away | Draw",
        "Share this information, please?",
        "Subscribe to our newsletter, the posters said.",
        "Menu"
      })
  void theSameWordsInsideTheTextAreKept(String line) {
    assertThat(detect(BODY + "\n" + line + "\n\n" + BODY)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Critics say that readers who leave a reply are rarely answered by the paper.",
        "People watch the Izvestia TV channel for more up-to-date videos than elsewhere.",
        "He told them to follow us on Twitter, and thousands did so within the hour.",
        "“Subscribe to our newsletter,” the minister joked as he left the building.",
        "Share prices fell by nine per cent after the announcement on Monday morning.",
        "Read more books, the minister told the pupils when the new library opened.",
        "Click farms were paid for two million false likes within a single month.",
        "For more than ten years, viewers could watch the Channel Nine TV channel.",
        "Copyright law is to be reformed by the end of next year, ministers agreed.",
        "Home owners, tenants and landlords will all have to pay more next year.",
        "Related companies deny that they knew anything about the payments."
      })
  void sentencesAboutSuchThingsAreKeptAtTheEnd(String sentence) {
    assertThat(detect(BODY + "\n" + sentence)).isEmpty();
    assertThat(detect(BODY.strip() + " " + sentence)).isEmpty();
  }

  @Test
  void findsACallAtTheEndOfTheLastParagraph() {
    String text = BODY.strip() + " Follow us on Twitter. Subscribe to our newsletter for more.";
    assertThat(detect(text))
        .containsExactly(
            new Found(Noise.Kind.PROMO, "Follow us on Twitter."),
            new Found(Noise.Kind.PROMO, "Subscribe to our newsletter for more."));
  }

  /** A line that once took two minutes, and a longer one. */
  @Test
  void aLongNavigationIsNoiseAtOnce() {
    String line =
        "US | World | Politics | Business | Opinion | Health | Entertainment | Style | Travel"
            + " | Sports | Video | Audio | Weather | Games | Deals | Podcasts | Newsletters";
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          assertThat(detect(line + "\n\nThe dam broke at noon."))
              .containsExactly(new Found(Noise.Kind.NAVIGATION, line));
          assertThat(detect(line + "!\n\nThe dam broke at noon.")).isEmpty();
        });
  }

  @Test
  void aTextOfNoiseAloneIsKept() {
    assertThat(detect("Leave a Reply")).isEmpty();
    assertThat(detect("Home\nMenu\n2022-11-29")).isEmpty();
    assertThat(detect("")).isEmpty();
  }

  @Test
  void erasesNoiseWithoutMovingTheRest() {
    String text = BODY + "\nLeave a Reply";
    String rest = Erasure.of(text, NoiseDetector.detect(text, Language.UNDETERMINED).spans());
    assertThat(rest).hasSameSizeAs(text).startsWith(BODY).isEqualTo(BODY + "\n" + "\n".repeat(13));
  }

  private record Found(Noise.Kind kind, String text) {}

  private List<Found> detect(String text) {
    List<Noise> noise = NoiseDetector.detect(text, new Language("en", 1)).passages();
    assertThat(noise)
        .allSatisfy(n -> assertThat(n.excerpt().span().of(text)).isEqualTo(n.excerpt().text()));
    return noise.stream().map(n -> new Found(n.kind(), n.excerpt().text())).toList();
  }
}
