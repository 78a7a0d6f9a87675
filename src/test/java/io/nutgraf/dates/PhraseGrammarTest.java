package io.nutgraf.dates;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.Span;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What languages state as phrases, and in which tense, on Tuesday, May 14, 2019. */
class PhraseGrammarTest {

  private static final LocalDate WRITTEN = LocalDate.of(2019, 5, 14);

  private static List<String> dates(String language, String sentence) {
    return DateFinder.of(language).in(sentence, new Span(0, sentence.length())).stream()
        .flatMap(
            date ->
                new DateResolver(WRITTEN, null, date.tense()).resolve(date.expression()).stream())
        .map(DateValue::iso)
        .toList();
  }

  private static void assertDates(String language, String sentence, @Nullable String values) {
    assertThat(dates(language, sentence))
        .isEqualTo(values == null ? List.of() : List.of(values.split("; ", -1)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fr | Le manoir, bâti au XVIIe siècle, a brûlé. | 1601/1700
          fr | Le manoir du 19e siècle rouvre. | 1801/1900
          es | El convento es del siglo XVI. | 1501/1600
          it | Il convento risale al XVI secolo. | 1501/1600
          it | La fiera di Piazza XX Settembre è affollata. |
          pt | O convento é do século XVI. | 1501/1600
          fr | Ce week-end, la mer sera calme. | 2019-05-18/2019-05-19
          es | Este fin de semana habrá fiesta. | 2019-05-18/2019-05-19
          es | El pasado fin de semana hubo fiesta. | 2019-05-11/2019-05-12
          es | Trabaja también el fin de semana. |
          it | Lo scorso fine settimana ha piovuto. | 2019-05-11/2019-05-12
          pt | Neste fim de semana haverá festa. | 2019-05-18/2019-05-19
          es | Este jueves, 16 de mayo, vota el pleno. | 2019-05-16
          es | Este jueves, 16 diputados votarán. | 2019-05-16
          fr | Le tournoi se jouera entre le 9 et le 11 juin. | 2019-06-09/2019-06-11
          es | El torneo se jugará entre el 9 y el 11 de junio. | 2019-06-09/2019-06-11
          it | Il torneo si giocherà tra il 9 e l'11 giugno. | 2019-06-09/2019-06-11
          fr | L'école rouvrira mi-juin. | 2019-06
          es | La escuela abrirá a mediados de junio. | 2019-06
          pt | Mora na Rua 15 de Novembro. |
          es | Antes de ayer nevó. | 2019-05-12
          pt | O comércio abre em 1º de junho. | 2019-06-01
          pt | Na próxima quinta haverá festa. | 2019-05-16
          pt | Na sexta passada choveu. | 2019-05-10
          pt | Ficou em quinta no concurso. |
          fr | Le procès devait finir le 3 juin. | 2019-06-03
          it | Il processo doveva finire il 3 giugno. | 2019-06-03
          """)
  void readsWhatRomanceLanguagesCountBy(String language, String sentence, String values) {
    assertDates(language, sentence, values);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Der Gewinn stieg im zweiten Quartal 2018. | 2018-04/2018-06
          Der Gewinn stieg im 4. Quartal des Jahres 2018. | 2018-10/2018-12
          Im ersten Halbjahr des vergangenen Jahres fiel er. | 2018-01/2018-06
          Der Prozess dauert vom 3. bis zum 5. Juni. | 2019-06-03/2019-06-05
          In der Nacht vom 4. auf den 5. Januar 2018 schneite es. | 2018-01-04/2018-01-05
          Die Sitzung wird vom 4. auf den 7. Juni verschoben. | 2019-06-07
          Er legte am Montag erste Zahlen vor. | 2019-05-13
          Der Vertrag läuft Ende 2025 aus. | 2025
          Das Buch hat 1984 Seiten. |
          In den neunziger Jahren wuchs der Verein. | 1990/1999
          In einer Woche beginnt der Umbau der Schule. | 2019-W21
          Vor zwei Jahren wurde er beschlossen. | 2017
          Am kommenden Freitag tagt der Rat. | 2019-05-17
          Letzten Freitag brannte eine Scheune in Köln. | 2019-05-10
          Der Minister trat am Montag zurück. | 2019-05-13
          Der Minister tritt am Freitag zurück. | 2019-05-17
          Der Bundestag stimmt am Donnerstag über das Gesetz ab. | 2019-05-16
          Die Regierung hat am Freitag ein Gesetz beschlossen. | 2019-05-10
          Er wurde am Donnerstag in Berlin festgenommen. | 2019-05-09
          Das Museum soll am 3. September wieder öffnen. | 2019-09-03
          Die Messe wird am Samstag eröffnet. | 2019-05-18
          Der Vertrag läuft im Dezember aus. | 2019-12
          Im vergangenen Monat waren es noch 300. | 2019-04
          Nächstes Jahr wird gewählt. | 2020
          Der Prozess dauert vom 3. bis 5. Juni in Bonn. | 2019-06-03/2019-06-05
          Die Bauarbeiten im Mai 20 Meter vor dem Haus stören. |
          Seit Montag streiken die Fahrer. | 2019-05-13
          Bis Freitag müssen die Anträge gestellt werden. | 2019-05-17
          Im Juni letzten Jahres brach der Damm. | 2018-06
          Gestern Abend kam es zu einem Unfall. | 2019-05-13
          Am Donnerstag besucht der Kanzler die Werft. | 2019-05-16
          Am Donnerstag besuchte der Kanzler die Werft. | 2019-05-09
          Am Morgen war es kalt. |
          Am Dienstagabend brach ein Feuer aus. | 2019-05-14
          Der am Mittwoch verstorbene Autor lebte in Wien. | 2019-05-08
          Die Partei gewann die Wahl im Sommer 2018. | 2018-06/2018-08
          In den 90er Jahren lebte er in Rom. | 1990/1999
          Jeden Montag trifft sich der Chor. |
          Das Konzert findet am 24. Mai statt. | 2019-05-24
          Der Angeklagte erschien am Montag nicht vor Gericht. | 2019-05-13
          Die Polizei teilte am Montag mit, dass der Täter gefasst sei. | 2019-05-13
          Der Konzern will am Freitag seine Zahlen vorlegen, wie er mitteilte. | 2019-05-17
          Die Ausstellung ist ab Freitag zu sehen. | 2019-05-17
          """)
  void readsGerman(String sentence, @Nullable String values) {
    assertDates("de", sentence, values);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Il y a trois jours, la digue a cédé. | 2019-05-11
          Lundi prochain, le conseil votera. | 2019-05-20
          Le musée fermera vendredi. | 2019-05-17
          Le maire a démissionné vendredi dernier. | 2019-05-10
          Le 14 juillet prochain, la place est à nous. | 2019-07-14
          Le 3 juin dernier, la place est à nous. | 2018-06-03
          L'an dernier, la récolte fut mauvaise. | 2018
          La semaine dernière il avait plu. | 2019-W19
          Le mois prochain, la gare ouvrira. | 2019-06
          Le maire est mort jeudi. | 2019-05-09
          La réunion est prévue jeudi à Lyon. | 2019-05-16
          Le tribunal rendra sa décision le 12 juin. | 2019-06-12
          L'équipe jouera dimanche contre Brest. | 2019-05-19
          Le ministre se rendra mercredi à Berlin, a annoncé son cabinet. | 2019-05-15
          Le procès s'ouvre lundi à Paris. | 2019-05-20
          Hier soir, un incendie a détruit un hangar. | 2019-05-13
          Demain, les écoles seront fermées. | 2019-05-15
          Dans trois semaines, les électeurs voteront. | 2019-W23
          Le président a été élu en juin dernier. | 2018-06
          Tous les lundis le marché ouvre. |
          Dans les années 1990 il vivait ici. | 1990/1999
          """)
  void readsFrench(String sentence, @Nullable String values) {
    assertDates("fr", sentence, values);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Hace tres días se rompió el dique. | 2019-05-11
          El viernes cerrará el museo. | 2019-05-17
          El juez interrogó el viernes al alcalde. | 2019-05-10
          La semana pasada llovió mucho. | 2019-W19
          La próxima semana se reúne el consejo. | 2019-W21
          El pleno se celebra el jueves. | 2019-05-16
          El alcalde fue detenido el jueves. | 2019-05-09
          El mes que viene abrirán la escuela. | 2019-06
          El año que viene habrá elecciones. | 2020
          Mañana habrá huelga de trenes. | 2019-05-15
          Trabaja por la mañana en la oficina. |
          Dentro de dos semanas votará el congreso. | 2019-W22
          Ayer por la tarde ardió un almacén. | 2019-05-13
          Pasado mañana empieza la feria. | 2019-05-16
          Las elecciones serán el 26 de mayo. | 2019-05-26
          El próximo 26 de mayo votan los vecinos. | 2019-05-26
          El pasado 3 de septiembre murió su padre. | 2018-09-03
          En junio del año pasado cerró la fábrica. | 2018-06
          """)
  void readsSpanish(String sentence, @Nullable String values) {
    assertDates("es", sentence, values);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Tre giorni fa è crollata la diga. | 2019-05-11
          Il museo riaprirà venerdì. | 2019-05-17
          Il sindaco si è dimesso venerdì. | 2019-05-10
          L'anno scorso la fabbrica chiuse. | 2018
          La settimana prossima si vota. | 2019-W21
          Fra due settimane si terrà il processo. | 2019-W22
          Domani aprirà la scuola. | 2019-05-15
          Il processo inizia il 12 giugno. | 2019-06-12
          Lo scorso lunedì il ponte ha ceduto. | 2019-05-13
          Il papa arriverà giovedì a Bari. | 2019-05-16
          Il mese scorso erano trecento. | 2019-04
          La legge entrerà in vigore il 1° luglio. | 2019-07-01
          L'incidente è avvenuto giovedì sera. | 2019-05-09
          """)
  void readsItalian(String sentence, @Nullable String values) {
    assertDates("it", sentence, values);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Há três dias o dique rompeu. | 2019-05-11
          Na próxima sexta-feira o conselho votará. | 2019-05-17
          O museu fechará na sexta. | 2019-05-17
          O prefeito renunciou na quinta-feira. | 2019-05-09
          No ano passado choveu pouco. | 2018
          A escola abre amanhã. | 2019-05-15
          Na semana passada choveu. | 2019-W19
          O julgamento começa no dia 3 de junho. | 2019-06-03
          Na segunda rodada o time perdeu. |
          O presidente viaja na quarta-feira para Lisboa. | 2019-05-15
          """)
  void readsPortuguese(String sentence, @Nullable String values) {
    assertDates("pt", sentence, values);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Drie dagen geleden brak de dijk. | 2019-05-11
          Het museum gaat vrijdag dicht. | 2019-05-17
          De burgemeester trad donderdag af. | 2019-05-09
          Vorig jaar was het droog. | 2018
          Volgende week stemt de Kamer. | 2019-W21
          De minister heeft vrijdag gezegd dat hij blijft. | 2019-05-10
          Over drie weken begint het proces. | 2019-W23
          Gisteravond brandde een schuur af. | 2019-05-13
          De rechter doet op 12 juni uitspraak. | 2019-06-12
          De winkel opende donderdag zijn deuren. | 2019-05-09
          """)
  void readsDutch(String sentence, @Nullable String values) {
    assertDates("nl", sentence, values);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Trzy dni temu pękła tama. | 2019-05-11
          W przyszły piątek rada zagłosuje. | 2019-05-17
          Burmistrz podał się do dymisji w piątek. | 2019-05-10
          Muzeum zostanie zamknięte w piątek. | 2019-05-17
          W zeszłym roku było sucho. | 2018
          W przyszłym tygodniu zbierze się rada. | 2019-W21
          Rok temu spłonął dworzec. | 2018
          Targi rozpoczną się 3 czerwca. | 2019-06-03
          Jutro szkoła będzie otwarta. | 2019-05-15
          Za dwa tygodnie odbędą się wybory. | 2019-W22
          W ubiegłym tygodniu padało. | 2019-W19
          Rada głosuje w czwartek. | 2019-05-16
          Przed dwoma laty zmarł jego ojciec. | 2017
          """)
  void readsPolish(String sentence, @Nullable String values) {
    assertDates("pl", sentence, values);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          В следующую пятницу совет проголосует. | 2019-05-24
          Музей закроется в пятницу. | 2019-05-17
          Мэр подал в отставку в пятницу. | 2019-05-10
          На прошлой неделе шли дожди. | 2019-W19
          На следующей неделе откроется школа. | 2019-W21
          Год назад сгорел вокзал. | 2018
          Выставка откроется 3 июня. | 2019-06-03
          Через две недели начнётся суд. | 2019-W22
          В понедельник совет обсудит бюджет. | 2019-05-20
          Два года назад погиб его брат. | 2017
          В прошлом месяце было триста человек. | 2019-04
          Об этом сообщил мэр в понедельник. | 2019-05-13
          """)
  void readsRussian(String sentence, @Nullable String values) {
    assertDates("ru", sentence, values);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Три дні тому прорвало дамбу. | 2019-05-11
          Минулого року було сухо. | 2018
          Наступної п'ятниці рада голосуватиме. | 2019-05-17
          У понеділок мер подав у відставку. | 2019-05-13
          Музей відкриється у п'ятницю. | 2019-05-17
          Виставка відкриється 3 червня. | 2019-06-03
          Завтра школи будуть зачинені. | 2019-05-15
          Минулого тижня йшли дощі. | 2019-W19
          Торік згорів вокзал. | 2018
          """)
  void readsUkrainian(String sentence, @Nullable String values) {
    assertDates("uk", sentence, values);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          För tre dagar sedan brast dammen. | 2019-05-11
          Museet stänger på fredag. | 2019-05-17
          Borgmästaren avgick i fredags. | 2019-05-10
          Borgmästaren avgick på torsdagen. | 2019-05-09
          Förra veckan regnade det. | 2019-W19
          Nästa vecka röstar riksdagen. | 2019-W21
          I går kom armén. | 2019-05-13
          I morgon öppnar skolan. | 2019-05-15
          I fjol var det torrt. | 2018
          Mässan öppnar den 3 juni. | 2019-06-03
          Om tre veckor börjar rättegången. | 2019-W23
          """)
  void readsSwedish(String sentence, @Nullable String values) {
    assertDates("sv", sentence, values);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          For tre dage siden brast dæmningen. | 2019-05-11
          Museet lukker på fredag. | 2019-05-17
          Borgmesteren gik af torsdag. | 2019-05-09
          Sidste uge regnede det. | 2019-W19
          I sidste uge regnede det. | 2019-W19
          Næste uge stemmer Folketinget. | 2019-W21
          I går kom hæren. | 2019-05-13
          Messen åbner den 3. juni. | 2019-06-03
          Sidste år var det tørt. | 2018
          """)
  void readsDanish(String sentence, @Nullable String values) {
    assertDates("da", sentence, values);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Před třemi dny praskla hráz. | 2019-05-11
          Příští pátek bude hlasovat rada. | 2019-05-17
          Starosta odstoupil v pátek. | 2019-05-10
          Muzeum se zavře v pátek. | 2019-05-17
          Loni bylo sucho. | 2018
          Minulý týden pršelo. | 2019-W19
          Veletrh začne 3. června. | 2019-06-03
          Za dva týdny začne soud. | 2019-W22
          Včera přišla armáda. | 2019-05-13
          """)
  void readsCzech(String sentence, @Nullable String values) {
    assertDates("cs", sentence, values);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Üç gün önce baraj yıkıldı. | 2019-05-11
          Müze cuma günü kapanacak. | 2019-05-17
          Belediye başkanı cuma günü istifa etti. | 2019-05-10
          Geçen yıl hava kuraktı. | 2018
          Gelecek hafta meclis oylayacak. | 2019-W21
          Fuar 3 Haziran'da açılacak. | 2019-06-03
          Dün ordu geldi. | 2019-05-13
          Okul yarın açılacak. | 2019-05-15
          """)
  void readsTurkish(String sentence, @Nullable String values) {
    assertDates("tr", sentence, values);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          市长于2018年1月18日辞职。选举将于6月4日举行。 | 2018-01-18; 2019-06-04
          三天前大坝决堤。 | 2019-05-11
          上周五市长辞职了。 | 2019-05-10
          下周一议会将投票。 | 2019-05-20
          去年天气干旱。 | 2018
          昨天军队来了。 | 2019-05-13
          """)
  void readsChinese(String sentence, @Nullable String values) {
    assertDates("zh", sentence, values);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          市長は昨年、辞任した。 | 2018
          3日前に堤防が決壊した。 | 2019-05-11
          来週の金曜日に議会が開かれる。 | 2019-05-24
          選挙は6月4日に行われる。 | 2019-06-04
          平成30年1月18日、市長が辞任した。 | 2018-01-18
          市長は昨日、辞任した。 | 2019-05-13
          """)
  void readsJapanese(String sentence, @Nullable String values) {
    assertDates("ja", sentence, values);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          استقال رئيس البلدية يوم الاثنين الماضي. | 2019-05-13
          أعلن الرئيس استقالته أمس في العاصمة. | 2019-05-13
          ستجرى الانتخابات في 4 يونيو المقبل في البلاد. | 2019-06-04
          في العام الماضي كان الطقس جافا. | 2018
          قبل ثلاثة أيام انهار السد في المدينة. | 2019-05-11
          ولد في 18 يناير 2018 في بغداد. | 2018-01-18
          """)
  void readsArabic(String sentence, @Nullable String values) {
    assertDates("ar", sentence, values);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          pl | W III kwartale 2018 r. zysk wzrósł.                | 2018-07/2018-09
          pl | W pierwszym kwartale ubiegłego roku zysk wzrósł.   | 2018-01/2018-03
          pl | Pałac zbudowano w XVIII wieku.                     | 1701/1800
          pl | Pod koniec czerwca rada oceni budżet.              | 2019-06
          pl | Kara wynosi 2000 złotych.                          |
          pl | Mecz rozegrano przy ul. 3 Maja.                    |
          ru | Во втором квартале 2018 года прибыль выросла.      | 2018-04/2018-06
          ru | Штраф составит 2000 рублей.                        |
          uk | Ярмарок триватиме з 22 до 25 червня 2019 року.     | 2019-06-22/2019-06-25
          cs | V 3. čtvrtletí 2018 zisk vzrostl.                  | 2018-07/2018-09
          cs | Zámek vznikl v 18. století.                        | 1701/1800
          cs | Smlouvu podepsali 7. 2. 2019 v Praze.              | 2019-02-07
          tr | Kaza, geçen yıl 25 Aralık'ta meydana geldi.        | 2018-12-25
          tr | Tören 20 Mayıs 2019 Pazartesi günü yapılacak.      | 2019-05-20
          tr | Geçen yılın ilk çeyreğinde gelir arttı.            | 2018-01/2018-03
          tr | Ceza 2000 liradır.                                 |
          de | Letztes Jahr am 25. Dezember schneite es.          | 2018-12-25
          """)
  void readsQuartersCenturiesAndDaysBehindTheirYear(
      String language, String sentence, @Nullable String values) {
    assertDates(language, sentence, values);
  }
}
