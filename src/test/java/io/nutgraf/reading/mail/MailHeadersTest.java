package io.nutgraf.reading.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.Published.Precision;
import io.nutgraf.model.Stated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailHeadersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "Jane Doe <jane@example.org>|Jane Doe",
        "\"Doe, Jane\" <jane@example.org>|Doe, Jane",
        "\"Jane \\\"J\\\" Doe\" <jane@example.org>|Jane \"J\" Doe",
        "jane@example.org|jane@example.org",
        "<jane@example.org>|jane@example.org",
        "\"jane@example.org\" <jane@example.org>|jane@example.org",
        "jane@example.org (Jane Doe)|Jane Doe",
        "'Jane Doe' <jane@example.org>|Jane Doe",
        "=?utf-8?Q?M=C3=BCller=2C_J?= <j@example.org>|Müller, J",
        "\"=?utf-8?Q?M=C3=BCller?=\" <j@example.org>|Müller",
        "Jane <j@example.org>, Max <m@example.org>|Jane;Max",
        "The board: Jane <j@example.org>;|Jane",
        "Jane Doe <jane@example.org|Jane Doe",
      })
  void namesTheSender(String field, String names) {
    assertThat(Mailboxes.names(field)).containsExactly(names.split(";", -1));
  }

  @ParameterizedTest
  @CsvSource({
    "jane@example.org, true",
    "The Harbour <noreply@example.org>, true",
    "alertness@example.org, true",
    "Jane Alert <jane@example.org>, true",
    "noreply@example.org, false",
    "<drive-shares-no-reply@example.org>, false",
    "bounce-4711@example.org, false",
    "MAILER-DAEMON@example.org, false",
    "No-Reply <jane@example.org>, false",
    "notifications@example.org (Notifications), false",
    "nichtantworten@example.org, false"
  })
  void whatSendsMailsByItselfWritesNone(String from, boolean writes) {
    String mail = "From: " + from + "\nSubject: Plans\n\nWe go tomorrow.\n";
    assertThat(Mails.read(mail).stated().authors()).hasSize(writes ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tue, 3 Apr 2012 16:23:59 +0400|2012-04-03T16:23:59+04:00",
        "3 Apr 2012 16:23 GMT (a comment)|2012-04-03T16:23Z",
        "Tue, 3 Apr 12 16:23:59 -0700 (PDT)|2012-04-03T16:23:59-07:00",
        "Tue Apr  3 16:23:59 2012|2012-04-03",
        "Tue, 3-Apr-2012 16:23:59 EST|2012-04-03",
        "2012-04-03 16:23:59 +0000|2012-04-03T16:23:59Z",
        "Tuesday, April 03, 2012|2012-04-03",
      })
  void tellsTheDay(String field, String value) {
    Stated.Day day = MailDate.parse(field).orElseThrow();
    assertThat(day.value()).isEqualTo(value);
    assertThat(day.precision()).isEqualTo(value.contains("T") ? Precision.SECOND : Precision.DAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "soon", "32 Apr 2012", "3 Apr", "Tue, 3 Apr 1912 1:00:00 +0000", "3 4 5 6 7"})
  void tellsNoDayWhereNoneIs(String field) {
    assertThat(MailDate.parse(field)).isEmpty();
  }
}
