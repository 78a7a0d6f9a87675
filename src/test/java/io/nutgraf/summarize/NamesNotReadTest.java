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
        "시장은 화요일 기자회견에서 새 도서관을 짓는 계획을 설명했다고 밝혔습니다.",
        "นายกเทศมนตรีกล่าวเมื่อวันอังคารว่าเมืองจะสร้างห้องสมุดแห่งใหม่ในปีหน้า",
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
