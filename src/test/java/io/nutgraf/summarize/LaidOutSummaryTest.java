package io.nutgraf.summarize;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.BlockKind;
import io.nutgraf.model.DateMention;
import io.nutgraf.model.KeyPhrase;
import io.nutgraf.model.KeySentence;
import io.nutgraf.model.LaidOut;
import io.nutgraf.model.Mention;
import io.nutgraf.model.Quote;
import io.nutgraf.model.Stated.Source;
import io.nutgraf.model.Summary;
import io.nutgraf.model.SummaryOptions;
import io.nutgraf.model.Warning;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a summary tells of a document whose layout is known. */
class LaidOutSummaryTest {

  private static final String NEWS =
      "“We will not open the bridge before spring,” said Ann Lee, the mayor of Barnstaple.";
  private static final String MORE = "Engineers found long cracks in two of its seven pillars.";

  @Test
  void aPullQuoteSaysNothingTwice() {
    Summary summary =
        summary(
            new LaidOut()
                .with(NEWS + " She spoke on 29 November 2022.")
                .with(BlockKind.PULL_QUOTE, "“We will not open the bridge before spring”")
                .with(BlockKind.PULL_QUOTE, "29 November 2022")
                .with(MORE));
    assertThat(summary.metadata().quotes()).hasSize(1);
    assertThat(summary.metadata().dates()).hasSize(1);
  }

  @Test
  void noNameIsReadOverCells() {
    LaidOut table = new LaidOut().with(NEWS).with(MORE);
    table.with(BlockKind.TABLE_ROW, "Ann Lee\tBarnstaple\tJohn Roe");
    assertThat(summary(table).metadata().mentions())
        .extracting(Mention::name)
        .contains("Ann Lee", "Barnstaple")
        .noneMatch(name -> name.contains("\t"));
  }

  @Test
  void aProgramNamesNobodyAndNoDay() {
    LaidOut page = new LaidOut().with(MORE);
    page.with(BlockKind.CODE, "String said = \"Ann Lee of NATO met Vladimir Putin in Kyiv\";");
    page.with(BlockKind.CODE, "// Written by Ann Lee on 29 November 2022.");
    Summary summary = summary(page);
    assertThat(summary.metadata().mentions()).isEmpty();
    assertThat(summary.metadata().dates()).isEmpty();
    assertThat(summary.metadata().quotes()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = BlockKind.class,
      names = {"QUOTED_REPLY", "SIGNATURE", "PAGE_FURNITURE", "ASIDE"})
  void nothingIsToldOfWhatIsNoContent(BlockKind kind) {
    LaidOut mail = new LaidOut().with(MORE);
    mail.with(kind, NEWS + " She spoke on 29 November 2022 in London. © 2022 The Daily Planet");
    mail.by("Ann Lee", Source.MAIL_HEADER, mail.span("Ann Lee"));
    Summary summary = summary(mail);
    assertThat(summary.removed()).hasSize(1);
    assertThat(summary.keySentences())
        .extracting(KeySentence::excerpt)
        .extracting(excerpt -> excerpt.text())
        .containsExactly(MORE);
    assertThat(summary.metadata().mentions()).isEmpty();
    assertThat(summary.metadata().quotes()).isEqualTo(List.<Quote>of());
    assertThat(summary.metadata().dates()).isEqualTo(List.<DateMention>of());
    assertThat(summary.metadata().publisher()).isNull();
    assertThat(summary.metadata().keyPhrases())
        .extracting(KeyPhrase::excerpt)
        .allMatch(excerpt -> excerpt.offset() < MORE.length());
    assertThat(summary.wordCount()).isEqualTo(10);
  }

  @Test
  void datesCountFromTheDayOfTheMarkup() {
    LaidOut page = new LaidOut().with("The bridge was closed on February 24, and reopened later.");
    page.on("2022-11-29", Source.JSON_LD);
    assertThat(summary(page).metadata().dates())
        .extracting(DateMention::value)
        .containsExactly("2022-02-24");
  }

  @Test
  void aDocumentOfItsTitleAloneHasASentence() {
    LaidOut page = new LaidOut().heading(1, "Bridge closed");
    Summary summary = summary(page.titled("Bridge closed", Source.H1, page.span("Bridge closed")));
    assertThat(summary.keySentences()).hasSize(1);
  }

  @Test
  void aShortTextBesideALongTableIsToldToBeShort() {
    LaidOut page = new LaidOut().with(MORE);
    for (int row = 0; row < 20; row++) {
      page.with(BlockKind.TABLE_ROW, "Pillar\t" + row);
    }
    Summary summary = summary(page);
    assertThat(summary.keySentences()).hasSize(1);
    assertThat(summary.warnings()).contains(Warning.shortDocument());
  }

  private static Summary summary(LaidOut document) {
    var done =
        (Outcome.Summarized)
            Summarizer.standard().summarize(document.document(), SummaryOptions.DEFAULT);
    return done.summary();
  }
}
