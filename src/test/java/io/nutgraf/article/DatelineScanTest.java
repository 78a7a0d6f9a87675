package io.nutgraf.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineScanTest {

  private static String rest(String text) {
    return DatelineScan.at(text, 0, text.length())
        .map(dateline -> text.substring(dateline.whole().end()))
        .orElse(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          LONDON (Reuters) - The pound fell.                       | LONDON (Reuters)            | Reuters
          KYIV, Nov 29 (Reuters) - The pound fell.                 | KYIV, Nov 29 (Reuters)      | Reuters
          TALLINN, Oct 21, 2023 (NordPress) - The pound fell.      | TALLINN, Oct 21, 2023 (NordPress) | NordPress
          WASHINGTON (AP) — The pound fell.                        | WASHINGTON (AP)             | AP
          WASHINGTON ― The pound fell.                             | WASHINGTON                  |
          WASHINGTON—The pound fell.                               | WASHINGTON                  |
          PARIS — The pound fell.                                  | PARIS                       |
          PARIS, Nov 29 - The pound fell.                          | PARIS, Nov 29               |
          ST. PETERSBURG, Fla. — The pound fell.                   | ST. PETERSBURG, Fla.        |
          KYIV, Ukraine (AP) — The pound fell.                     | KYIV, Ukraine (AP)          | AP
          Lagos, Nigeria (CNN)The pound fell.                      | Lagos, Nigeria (CNN)        | CNN
          Washington, D.C. (CNN)The pound fell.                    | Washington, D.C. (CNN)      | CNN
          Washington CNN — The pound fell.                         | Washington CNN              | CNN
          Atlanta  (CNN) -- The pound fell.                        | Atlanta  (CNN)              | CNN
          (CNN) The pound fell.                                    | (CNN)                       | CNN
          (CNN Student News) -- The pound fell.                    | (CNN Student News)          | CNN Student News
          (Rolling Stone)The pound fell.                           | (Rolling Stone)             | Rolling Stone
          Omaha, Nebraska (the Heartland Project)The pound fell.   | Omaha, Nebraska (the Heartland Project) | the Heartland Project
          MOSCOW, November 29. /TASS/. The pound fell.             | MOSCOW, November 29. /TASS/ | TASS
          МОСКВА, 29 ноября. /ТАСС/. The pound fell.               | МОСКВА, 29 ноября. /ТАСС/   | ТАСС
          МОСКВА, 29 ноя — РИА Новости. The pound fell.            | МОСКВА, 29 ноя — РИА Новости | РИА Новости
          BEIJING, Nov. 29 (Xinhua) -- The pound fell.             | BEIJING, Nov. 29 (Xinhua)   | Xinhua
          New Delhi, Nov 29 (PTI): The pound fell.                 | New Delhi, Nov 29 (PTI)     | PTI
          NEW YORK, Nov. 29, 2022 /PRNewswire/ -- The pound fell.  | NEW YORK, Nov. 29, 2022 /PRNewswire/ | PRNewswire
          OBAN, ME / WIREWORD / May 7, 2024 / The pound fell.      | OBAN, ME / WIREWORD / May 7, 2024 | WIREWORD
          HEMPSTEAD, N.Y., Sept. 26 (UPI) — The pound fell.        | HEMPSTEAD, N.Y., Sept. 26 (UPI) | UPI
          Berlin (dpa) - The pound fell.                           | Berlin (dpa)                |
          Berlin/Köln (dpa) – The pound fell.                      | Berlin/Köln (dpa)           |
          Madrid, 29 nov (EFE).- The pound fell.                   | Madrid, 29 nov (EFE)        | EFE
          (ANSA) - ROMA, 05 NOV 2024 - The pound fell.             | (ANSA) - ROMA, 05 NOV 2024  | ANSA
          CALAIS, le 23 avril 2025 – The pound fell.               | CALAIS, le 23 avril 2025    |
          JONKOPING, Sweden, 14 March 2024 – The pound fell.       | JONKOPING, Sweden, 14 March 2024 |
          Granada, 12 de marzo de 2026. The pound fell.            | Granada, 12 de marzo de 2026 |
          Kassel, 14. März 2023. The pound fell.                   | Kassel, 14. März 2023       |
          ТУЛА, 4 марта 2025. The pound fell.                      | ТУЛА, 4 марта 2025          |
          """)
  void takesPlaceDateAndAgency(String text, String dateline, String agency) {
    Dateline found = DatelineScan.at(text, 0, text.length()).orElseThrow();
    assertThat(found.span().of(text)).isEqualTo(dateline);
    if (agency != null) {
      assertThat(found.agency()).isNotNull().extracting(span -> span.of(text)).isEqualTo(agency);
    }
    assertThat(rest(text)).isEqualTo("The pound fell.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In London, 12 May 2020. The pound fell.",
        "Paris 12 May 2020. The pound fell.",
        "Anna Berg left Oslo, on May 2, 2020. The pound fell.",
        "Granada, marzo de 2026. The pound fell.",
        "Apple (AAPL) rose by a third.",
        "The World Health Organization (WHO) said so.",
        "The Associated Press (AP) said so.",
        "The Harbour Act (HA)1 sets out five duties.",
        "The Harbour Board (HB) - which owns the quay - agreed.",
        "On 01/03/11 7:07 PM, Jane Doe wrote:",
        "Prices rose (again) - by a third.",
        "BREAKING — The pound fell.",
        "NATO — the alliance of thirty — met.",
        "UNICEF - which looks after children - agreed.",
        "On November 29 - the day of the vote - it rained.",
        "In March 2014: a look back.",
        "Question — What has the pound done?",
        "(CNN)",
        "No dateline here."
      })
  void leavesOtherFirstWords(String text) {
    assertThat(rest(text)).isEqualTo(text);
  }
}
