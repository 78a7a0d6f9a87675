package io.nutgraf.summarize;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.Document;
import io.nutgraf.model.Summary;
import io.nutgraf.model.SummaryOptions;
import io.nutgraf.model.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesNotReadTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "中国外交部发言人星期二在记者会上表示，两国将继续加强合作，共同应对挑战。",
        "市長は火曜日に記者会見を開き、新しい図書館の計画について説明しました。",
        "قال رئيس البلدية يوم الثلاثاء إن المدينة ستبني مكتبة جديدة في العام المقبل."
      })
  void warnsWhereNoNamesAreRead(String text) {
    Summary summary = summary(text);

    assertThat(summary.metadata().mentions()).isEmpty();
    assertThat(summary.warnings()).contains(Warning.namesNotRead());
  }

  @Test
  void warnsNotWhereTheyAre() {
    assertThat(summary("The mayor, Ann Lee, opened the new library on Tuesday.").warnings())
        .doesNotContain(Warning.namesNotRead());
    assertThat(summary("Bürgermeisterin Anna Kurz eröffnete am Dienstag die Bücherei.").warnings())
        .doesNotContain(Warning.namesNotRead());
  }

  private static Summary summary(String text) {
    Outcome outcome = Summarizer.standard().summarize(Document.of(text), SummaryOptions.DEFAULT);
    return ((Outcome.Summarized) outcome).summary();
  }
}
