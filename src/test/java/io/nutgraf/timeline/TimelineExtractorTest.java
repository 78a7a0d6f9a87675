package io.nutgraf.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.nutgraf.article.ArticleReader;
import io.nutgraf.article.PlainArticle;
import io.nutgraf.article.ReadText;
import io.nutgraf.model.DateMention;
import io.nutgraf.model.Document;
import io.nutgraf.model.LaidOut;
import io.nutgraf.model.Published;
import io.nutgraf.model.Published.Basis;
import io.nutgraf.model.Published.Precision;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineExtractorTest {

  /** A Tuesday. */
  private static final String PUBLISHED = "2022-11-29";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They met on March 22, 2013, in Oslo.            | March 22, 2013=2013-03-22
          They met on 22 March 2013 in Oslo.              | 22 March 2013=2013-03-22
          They met on the 22nd of March 2013.             | the 22nd of March 2013=2013-03-22
          They met on Friday, 22nd March, 2013.           | Friday, 22nd March, 2013=2013-03-22
          They met on 2013-03-22 in Oslo.                 | 2013-03-22=2013-03-22
          They met on 22/03/2013 in Oslo.                 | 22/03/2013=2013-03-22
          They met on 22.3.2013 in Oslo.                  | 22.3.2013=2013-03-22
          They met in March 2013 in Oslo.                 | March 2013=2013-03
          They have met since 2014.                       | 2014=2014
          The 2008 elections were fair.                   | 2008=2008
          They met from 3 to 5 May 2012.                  | 3 to 5 May 2012=2012-05-03/2012-05-05
          It lasted from May 30 to June 5, 2012.          | May 30=2012-05-30; June 5, 2012=2012-06-05
          It ran from December 30 to January 2, 2012.     | December 30=2011-12-30; January 2, 2012=2012-01-02
          It was built between 1998 and 2003.             | 1998=1998; 2003=2003
          It was built in 1998-2003.                      | 1998-2003=1998/2003
          It was loved in the 1990s.                      | the 1990s=1990/1999
          It was built in the 19th century.               | the 19th century=1801/1900
          Sales fell in Q3 2019.                          | Q3 2019=2019-07/2019-09
          Sales fell in the third quarter of 2019.        | the third quarter of 2019=2019-07/2019-09
          They met in the summer of 2012.                 | the summer of 2012=2012-06/2012-08
          They met in the winter of 2012.                 | the winter of 2012=2012-12/2013-02
          They met in early 2016.                         | early 2016=2016
          They met in mid-2015.                           | mid-2015=2015
          They met on the first Friday of July 2013.      | the first Friday of July 2013=2013-07-05
          They met on New Year's Eve 2013.                | New Year's Eve 2013=2013-12-31
          They met on August, 7, 1948, in Oslo.           | August, 7, 1948=1948-08-07
          They fought on 28 May 621, near Luoyang.        | 28 May 621=0621-05-28
          They met on September 10, nineteen zero one.    | September 10, nineteen zero one=1901-09-10
          They met in nineteen eighty-four in Oslo.       | nineteen eighty-four=1984
          """)
  void readsWhatIsStated(String text, String dates) {
    assertThat(read(text, PUBLISHED)).isEqualTo(dates);
    assertThat(read(text, null)).isEqualTo(dates);
    assertThat(extract(text, null)).allMatch(date -> date.anchor() == null);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They met on Tuesday, November 29.               | Tuesday, November 29=2022-11-29
          They met on February 24.                        | February 24=2022-02-24
          They met on Dec. 3.                             | Dec. 3=2021-12-03
          Back in April, they sent a note.                | Back in April=2022-04
          They met in December.                           | December=2021-12
          They will meet on November 29-30.               | November 29-30=2022-11-29/2022-11-30
          They will meet on February 24.                  | February 24=2023-02-24
          They will meet in April.                        | April=2023-04
          The shop is closed until Friday.                | Friday=2022-12-02
          They met on Friday.                             | Friday=2022-11-25
          They met on Tuesday.                            | Tuesday=2022-11-29
          They announced on Friday that it will close.    | Friday=2022-11-25
          They will meet on Friday.                       | Friday=2022-12-02
          They met last Friday.                           | last Friday=2022-11-25
          They will meet next Tuesday.                    | next Tuesday=2022-12-06
          They met last week.                             | last week=2022-W47
          They met last month.                            | last month=2022-10
          They met last year.                             | last year=2021
          They met late last year.                        | late last year=2021
          They will meet next March.                      | next March=2023-03
          They will meet in March next year.              | March next year=2023-03
          They met earlier this year.                     | earlier this year=2022
          They met two days ago.                          | two days ago=2022-11-27
          They met three years ago.                       | three years ago=2019
          They met yesterday.                             | yesterday=2022-11-28
          They meet today and again tomorrow.             | today=2022-11-29; tomorrow=2022-11-30
          They meet tonight.                              | tonight=2022-11-29
          They met the day before yesterday.              | the day before yesterday=2022-11-27
          It was made by the end of the month.            | the end of the month=2022-11
          They met over the weekend.                      | the weekend=2022-11-26/2022-11-27
          They met last summer.                           | last summer=2022-06/2022-08
          They met on the 5th.                            | the 5th=2022-11-05
          They met at 18:00 UTC on Monday.                | 18:00 UTC on Monday=2022-11-28T18:00Z
          They met on Monday at 3:30 p.m.                 | Monday at 3:30 p.m.=2022-11-28T15:30
          On Friday, she announced that it will close.    | Friday=2022-11-25
          She told CNN on Friday that it would close.     | Friday=2022-11-25
          It is quiet following Friday's exchange of fire. | Friday=2022-11-25
          It is quiet after the December 26 sinking.      | December 26=2021-12-26
          They met a decade ago.                          | a decade ago=2012
          It didn't open until Friday, they said.         | Friday=2022-11-25
          The search lasted until Friday.                 | Friday=2022-11-25
          It is shown before its premiere on January 4th. | January 4th=2023-01-04
          They will meet in two days.                     | in two days=2022-12-01
          They met at home this winter.                   | this winter=2022-12/2023-02
          It has lasted since November 30.                | November 30=2021-11-30
          The November 30 talks matter.                   | November 30=2022-11-30
          The trial starts on January 19 in Oslo.         | January 19=2023-01-19
          They met on Friday the fifteenth.               | Friday the fifteenth=2022-07-15
          They met on Friday the fifteen.                 | Friday the fifteen=2022-07-15
          They came on the 27 and left.                   | the 27=2022-11-27
          They will leave again the next day.             | the next day=2022-11-30
          They will meet two weeks from now.              | two weeks from now=2022-12-13
          Today, police are searching the house.          | Today=2022-11-29
          Today, three more shops have closed.            | Today=2022-11-29
          Today is a good day for all of them.            | Today=2022-11-29
          The trial resumed today in Oslo.                | today=2022-11-29
          They read today's report on the market.         | today=2022-11-29
          He described the events of today in full.       | today=2022-11-29
          Today's deal is better than the last.           | Today=2022-11-29
          On Sunday, the fifteen states met in Oslo.      | Sunday=2022-11-27
          """)
  void countsFromTheDayOfWriting(String text, String dates) {
    assertThat(read(text, PUBLISHED)).isEqualTo(dates);
    assertThat(extract(text, PUBLISHED)).allMatch(date -> PUBLISHED.equals(date.anchor()));
    assertThat(extract(text, null)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They talked for three days.",
        "They meet every Monday and each May.",
        "He is 45 and was in his 70s then.",
        "They are open 24/7 and won 3-2.",
        "The Boeing 777 flew 2000 miles.",
        "It cost $2013, or 1950 dollars, for 2000 people.",
        "Version 1.2.13 of Windows 2000 is out.",
        "They may march on in today's world.",
        "This may affect their support.",
        "Theresa May met April O'Neil.",
        "In the last five years it grew.",
        "He took the first half and the second.",
        "The sun sat on the second hill.",
        "They won for the second time in three years.",
        "She read USA Today and saw Saturday Night Live.",
        "It was on the same day, and they came back the next year.",
        "It was built in 1900 BC and again around 1800 B.C. by them.",
        "There was an 8 p.m. curfew.",
        "She read Vision 2030 on page 1984.",
        "Today, most of these forests are gone.",
        "Today the company, however, has more than a thousand shops.",
        "They still own the shop today.",
        "It was a very different game compared to today.",
        "They wonder at those of today and at today's digital world.",
        "Even today, this is told to children.",
        "She was on NBC's \"Today\" show."
      })
  void findsNoDate(String text) {
    assertThat(extract(text, PUBLISHED)).isEmpty();
  }

  @Test
  void countsFromTheDayThatWasMentioned() {
    List<DateMention> dates =
        extract("They met on May 3, 2012. Two days later they left.", PUBLISHED);
    assertThat(dates.getLast().value()).isEqualTo("2012-05-05");
    assertThat(dates.getLast().anchor()).isEqualTo("2012-05-03");
    assertThat(dates.getLast().rule()).isEqualTo("counted_from_mentioned");
  }

  @Test
  void thatYearIsTheOneSpokenOf() {
    List<DateMention> dates = extract("They met in 2026, in June of that year.", PUBLISHED);
    assertThat(dates).extracting(DateMention::value).containsExactly("2026", "2026-06");
  }

  @Test
  void aTimeIsOfTheDayOfItsSentenceOrOfWriting() {
    assertThat(read("They met on May 3, 2012, and left at 7 p.m. again.", PUBLISHED))
        .isEqualTo("May 3, 2012=2012-05-03; 7 p.m.=2012-05-03T19:00");
    assertThat(read("It cost more in 2005. They left at 7 p.m. again.", PUBLISHED))
        .isEqualTo("2005=2005; 7 p.m.=2022-11-29T19:00");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 day ",
        "May.",
        "May 1, ",
        "early ",
        "2012-",
        "twenty one ",
        "in 1 of the ",
        "(("
      })
  void readsHostileTextInLinearTime(String part) {
    String text = part.repeat(2_000_000 / part.length());
    assertTimeout(
        Duration.ofSeconds(30),
        () -> assertThat(extract(text, PUBLISHED)).hasSizeLessThan(text.length()));
  }

  @Test
  void aYearNamesNoDay() {
    assertThat(read("They met in 2002. On the same day, they left.", PUBLISHED))
        .isEqualTo("2002=2002");
  }

  @Test
  void theMonthThatFollowedIsThatOfTheYearSpokenOf() {
    assertThat(read("They met in May 2012. He left the following July.", PUBLISHED))
        .isEqualTo("May 2012=2012-05; the following July=2012-07");
  }

  @Test
  void theEndOfARangeFollowsItsBeginning() {
    List<DateMention> dates = extract("It lasts from Dec. 30 to Jan. 2.", "2023-01-01");
    assertThat(dates).extracting(DateMention::value).containsExactly("2022-12-30", "2023-01-02");
    assertThat(dates.getLast().anchor()).isEqualTo("2022-12-30");
    assertThat(dates.getLast().rule()).isEqualTo("end_of_range");
  }

  @Test
  void aWeekdayThatDisagreesCostsConfidence() {
    DateMention wrong = extract("They met on Monday, March 22, 2013.", null).getFirst();
    assertThat(wrong.value()).isEqualTo("2013-03-22");
    assertThat(wrong.rule()).isEqualTo("stated_but_weekday_differs");
    assertThat(wrong.confidence())
        .isLessThan(extract("They met on Friday, March 22, 2013.", null).getFirst().confidence());
  }

  @Test
  void aWeekdayTellsTheYear() {
    DateMention date = extract("They met on Sunday, November 29.", PUBLISHED).getFirst();
    assertThat(date.value()).isEqualTo("2020-11-29");
    assertThat(date.rule()).isEqualTo("year_of_that_weekday");
  }

  @Test
  void listsThemInTheOrderOfTime() {
    assertThat(read("In 2014, as on May 3, 2012, and in 2008, they met.", PUBLISHED))
        .isEqualTo("2008=2008; May 3, 2012=2012-05-03; 2014=2014");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de | Das Treffen war am Dienstag, dem 29. November 2022. | Dienstag, dem 29. November 2022=2022-11-29
          de | Das war am 24. Februar und gestern.  | 24. Februar=2022-02-24; gestern=2022-11-28
          de | Seit März 2013 ist das so.           | März 2013=2013-03
          fr | Ils se sont vus le 24 février.       | 24 février=2022-02-24
          es | Se reunieron el 29 de noviembre de 2022 por la mañana. | 29 de noviembre de 2022=2022-11-29
          es | Se reunieron en julio de 1918.       | julio de 1918=1918-07
          fr | C’était dans les années 1960.        | 1960=1960/1969
          it | Nel luglio del 1918 e nel Mar Nero.  | luglio del 1918=1918-07
          it | Si sono visti lunedì.                | lunedì=2022-11-28
          pt | Reuniram-se ontem, desde 2014.       | 2014=2014; ontem=2022-11-28
          nl | Zij kwamen op 3 mei 2012.            | 3 mei 2012=2012-05-03
          nl | Op woensdag den 30 november 1859.    | woensdag den 30 november 1859=1859-11-30
          nl | Per 1 augustus 2015 kwamen zij.      | 1 augustus 2015=2015-08-01
          pl | Trwało od czerwca do sierpnia 2010 r.| czerwca=2010-06; sierpnia 2010=2010-08
          it | Arrivano per lunedì.                 | lunedì=2022-12-05
          ru | Они встретились 24 февраля.          | 24 февраля=2022-02-24
          ru | С 2014 года, в апреле 2015 года.     | 2014=2014; апреле 2015=2015-04
          uk | Вони зустрілися 24 лютого.           | 24 лютого=2022-02-24
          pl | Spotkali się 29 listopada 2022 r.    | 29 listopada 2022=2022-11-29
          """)
  void readsOtherLanguages(String language, String text, String dates) {
    assertThat(read(text, language, PUBLISHED)).isEqualTo(dates);
  }

  @Test
  void tellsTheDateOfPublicationThatStandsBeforeTheText() {
    String text =
        "UPDATED: . 15:36 EST, 26 October 2013 . PUBLISHED: . 14:11 EST, 25 October 2013 . The bishop spoke.";
    ReadText article = ArticleReader.standard().read(Document.of(text));
    List<DateMention> dates = TimelineExtractor.standard().extract(article);
    assertThat(dates).extracting(DateMention::value).containsExactly("2013-10-25");
    assertThat(dates).extracting(DateMention::value).containsExactly(published(article).value());
    assertThat(dates.getFirst().excerpt().text()).isEqualTo("25 October 2013");
    assertThat(dates.getFirst().sentence().text()).startsWith("UPDATED").endsWith("2013");
  }

  @Test
  void countsNoDayOfAPageFromTheDayOnWhichItCame() {
    String text = "The mill opened today, for the first time since 3 May 2012.";
    Document plain = Document.of(text, null, null, LocalDate.parse(PUBLISHED));
    Document page = new LaidOut().with(text).uploaded(PUBLISHED).document();
    assertThat(values(plain)).containsExactly("2012-05-03", PUBLISHED);
    assertThat(values(page)).containsExactly("2012-05-03");
  }

  private static List<String> values(Document document) {
    ReadText read = ArticleReader.standard().read(document);
    return TimelineExtractor.standard().extract(read).stream().map(DateMention::value).toList();
  }

  private static Published published(ReadText article) {
    return Objects.requireNonNull(article.front().published());
  }

  private static String read(String text, @Nullable String published) {
    return read(text, "en", published);
  }

  private static String read(String text, String language, @Nullable String published) {
    return extract(text, language, published).stream()
        .map(date -> date.excerpt().text() + "=" + date.value())
        .collect(Collectors.joining("; "));
  }

  private static List<DateMention> extract(String text, @Nullable String published) {
    return extract(text, "en", published);
  }

  private static List<DateMention> extract(String text, String code, @Nullable String published) {
    Published day =
        published == null ? null : new Published(published, Precision.DAY, Basis.METADATA, 1);
    return TimelineExtractor.standard().extract(PlainArticle.of(text, code, day));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The ferry leaves on 6 June.                          | 6 June=2023-06-06
          The fair opens on 9 January and runs to 20 May.      | 9 January=2023-01-09; 20 May=2023-05-20
          Two votes were held on Monday.                       | Monday=2022-11-28
          It opens in three weeks.                             | in three weeks=2022-W51
          A year ago today the pier burned.                    | A year ago today=2021-11-29
          Sales from March to May in 2018 rose.                | March=2018-03; May in 2018=2018-05
          The law of 2017 May 12 stands.                       | 2017 May 12=2017-05-12
          The lease ran to 30 Sep 14.                          | 30 Sep 14=2014-09-30
          On 3 June 12 people died.                            | 3 June=2022-06-03
          The show ran 9/5-10/7/2018 in Oslo.                  | 9/5-10/7/2018=2018-09-05/2018-10-07
          The shop is shut 12/30-1/2/2019.                     | 12/30-1/2/2019=2018-12-30/2019-01-02
          See RFC 1191, November 1990.                         | November 1990=1990-11
          See Vol. 3 March 1999.                               | March 1999=1999-03
          """)
  void readsWhatIsScheduledNumberedOrInARow(String text, String dates) {
    assertThat(read(text, PUBLISHED)).isEqualTo(dates);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It runs Linux 5.10.11 and Kernel 3.11.10.",
        "Clause 7.4.2019 of the lease binds the tenant.",
        "In one thousand cases it failed.",
        "Two thousand men marched in two thousand boots."
      })
  void readsNoVersionAndNoCountAsADate(String text) {
    assertThat(extract(text, PUBLISHED)).isEmpty();
  }

  @Test
  void readsNumbersInTheOrderThatTheDocumentShows() {
    assertThat(read("They met on 25/03/2018 and on 04/05/2018.", PUBLISHED))
        .isEqualTo("25/03/2018=2018-03-25; 04/05/2018=2018-05-04");
    assertThat(read("They met on 03/25/2018 and on 04/05/2018.", PUBLISHED))
        .isEqualTo("03/25/2018=2018-03-25; 04/05/2018=2018-04-05");
  }
}
