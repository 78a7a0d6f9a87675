package io.nutgraf.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.nutgraf.model.Language;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageDetectorTest {

  private static Language detect(String text) {
    return LanguageDetector.standard().detect(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The ministers agreed on the budget.",
        "de | Die Minister einigten sich gestern auf den Haushalt.",
        "fr | Les ministres se sont mis d’accord sur le budget.",
        "es | Los ministros acordaron ayer el presupuesto del año.",
        "it | I ministri hanno approvato ieri il bilancio dello Stato.",
        "pt | Os ministros não chegaram a um acordo sobre o orçamento.",
        "nl | De ministers zijn het gisteren eens geworden over de begroting.",
        "pl | Ministrowie uzgodnili wczoraj budżet na przyszły rok.",
        "cs | Ministři se včera dohodli na rozpočtu pro příští rok.",
        "sv | Ministrarna kom i går överens om nästa års budget.",
        "fi | Ministerit sopivat eilen ensi vuoden talousarviosta.",
        "hu | A miniszterek tegnap megállapodtak a jövő évi költségvetésről.",
        "tr | Bakanlar dün gelecek yılın bütçesi üzerinde anlaştı.",
        "id | Para menteri kemarin sepakat mengenai anggaran tahun depan.",
        "vi | Các bộ trưởng hôm qua đã đồng ý về ngân sách năm tới.",
        "ru | Министры вчера договорились о бюджете на следующий год.",
        "uk | Міністри вчора домовилися про бюджет на наступний рік.",
        "ar | اتفق الوزراء أمس على ميزانية العام المقبل.",
        "fa | وزیران دیروز درباره بودجه سال آینده به توافق رسیدند.",
        "hi | मंत्रियों ने कल अगले साल के बजट पर सहमति जताई।",
        "zh | 部长们昨天就明年的预算达成一致。",
        "ja | 大臣らは昨日、来年度の予算案で合意した。",
        "ko | 장관들은 어제 내년 예산에 합의했다.",
        "el | Οι υπουργοί συμφώνησαν χθες για τον προϋπολογισμό.",
        "he | השרים הסכימו אתמול על התקציב לשנה הבאה.",
        "th | รัฐมนตรีตกลงกันเรื่องงบประมาณปีหน้า",
      })
  void tellsTheLanguage(String code, String text) {
    assertThat(detect(text).code()).isEqualTo(code);
    assertThat(detect(text).confidence()).isBetween(0.3, 1.0);
  }

  @Test
  void textWithoutLettersIsUndetermined() {
    assertThat(detect("")).isEqualTo(Language.UNDETERMINED);
    assertThat(detect("1234 — 56.7 %! 😀")).isEqualTo(Language.UNDETERMINED);
  }

  @Test
  void foreignNamesDoNotDecide() {
    assertThat(detect("邁克爾·法倫（Michael Fallon）說，新的投資和數百個技術工作得到了保證。").code()).isEqualTo("zh");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Andrzej Wójcik met Małgorzata Kowalczyk in Wrocław. Katarzyna Zielińska was not there.",
        "Mehmet Yılmaz and Ayşe Demir of İzmir lost to Çağla Öztürk in Bursa.",
        "José de la Peña and María del Río of los Angeles Verdes came in second. She won next."
      })
  void namesOfAnotherLanguageDoNotDecide(String text) {
    assertThat(detect(text).code()).isEqualTo("en");
  }

  @Test
  void aLanguageThatNamesAloneTellIsDoubtful() {
    String text = "João da Silva and Inês dos Santos drew 1-1 with Sporting Clube de Braga.";
    assertThat(detect(text).confidence()).isLessThan(.6);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Der Trainer sagte am Abend: \"We played very well today and the boys deserved to win this"
            + " match in front of our fans.\" Danach fuhr er nach Hause.",
        "Der Trainer sagte am Abend: „We played very well today and the boys deserved to win this"
            + " match in front of our fans.“ Danach fuhr er nach Hause."
      })
  void aQuotationSaysLessThanWhatStandsAroundIt(String text) {
    assertThat(detect(text).code()).isEqualTo("de");
  }

  @Test
  void moreTextGivesMoreConfidence() {
    assertThat(detect("Les ministres se sont mis d’accord sur le budget.").confidence())
        .isGreaterThan(detect("sur le").confidence());
  }

  @Test
  void readsTheHeadOfEndlessText() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> {
          detect("a".repeat(10_000_000));
          detect("\ud800 \0 ".repeat(1_000_000));
          detect("。".repeat(10_000_000));
        });
  }
}
