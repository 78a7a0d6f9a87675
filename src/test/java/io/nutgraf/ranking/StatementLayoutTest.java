package io.nutgraf.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.article.ArticleReader;
import io.nutgraf.article.ReadText;
import io.nutgraf.model.BlockKind;
import io.nutgraf.model.LaidOut;
import io.nutgraf.model.Language;
import io.nutgraf.model.ScoredSentence;
import io.nutgraf.model.Sentence;
import io.nutgraf.model.SummaryOptions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What ranking makes of a layout that is known. */
class StatementLayoutTest {

  private static final String NEWS = "The mayor closed the old bridge over the river on Monday.";
  private static final String MORE = "Engineers found long cracks in two of its seven pillars.";
  private static final String LAST = "It will be built anew in the spring.";
  private static final Language ENGLISH = new Language("en", 1);

  @ParameterizedTest
  @EnumSource(
      value = BlockKind.class,
      names = {"HEADING", "CAPTION", "PULL_QUOTE", "TABLE_ROW", "CODE", "FOOTNOTE"})
  void whatStandsBesideTheTextIsNotPicked(BlockKind kind) {
    ReadText read =
        read(new LaidOut().with(NEWS).with(kind, NEWS).with(kind, MORE + " " + NEWS).with(MORE));
    Ranking ranking = rank(read);
    assertThat(picks(ranking)).containsExactly(0, read.text().lastIndexOf(MORE));
    assertThat(ranking.scored(read.sentences()))
        .filteredOn(scored -> scored.rankScore() == 0)
        .isNotEmpty()
        .allSatisfy(scored -> assertThat(kind(read, scored.sentence())).isEqualTo(kind));
  }

  @ParameterizedTest
  @EnumSource(
      value = BlockKind.class,
      names = {"HEADING", "CAPTION", "PULL_QUOTE", "TABLE_ROW", "CODE", "FOOTNOTE"})
  void itIsPickedFromADocumentThatHasNothingElse(BlockKind kind) {
    ReadText read = read(new LaidOut().with(kind, NEWS).with(kind, MORE));
    assertThat(picks(rank(read))).hasSize(2);
  }

  @ParameterizedTest
  @EnumSource(
      value = BlockKind.class,
      names = {"PARAGRAPH", "LIST_ITEM", "BLOCK_QUOTE", "CUE"})
  void runningTextIsPicked(BlockKind kind) {
    ReadText read = read(new LaidOut().with(kind, NEWS).with(kind, MORE));
    assertThat(picks(rank(read))).hasSize(2);
  }

  @Test
  void aNumberedHeadingRunInWithItsParagraphIsNotPicked() {
    String heading = "2 The old bridge.";
    LaidOut page = new LaidOut().with(heading + " " + NEWS + " " + MORE).with(LAST);
    assertThat(picks(rank(read(page)))).hasSize(3).doesNotContain(0);
    String item = "1 The mayor closed the bridge.";
    LaidOut list = new LaidOut().with(item).with("2 The river froze in winter.");
    assertThat(picks(rank(read(list)))).containsExactly(0, item.length() + 2);
  }

  @Test
  void rowsArePickedWhereTheRunningTextIsAFewWords() {
    LaidOut calendar = new LaidOut().heading(2, NEWS).with("Library of Barnstaple").with("2022");
    ReadText read = read(calendar.with(BlockKind.TABLE_ROW, NEWS).with(BlockKind.CODE, MORE));
    assertThat(picks(rank(read)))
        .contains(read.text().lastIndexOf(NEWS))
        .doesNotContain(0, read.text().indexOf(MORE));
  }

  @Test
  void noContextIsTakenFromBeforeAHeading() {
    String leaning = "He told the mayor of the town that the bridge must be closed at once.";
    LaidOut together = new LaidOut().with("Ann Lee rang.").with(leaning);
    LaidOut apart = new LaidOut().with("Ann Lee rang.").heading(2, "Later").with(leaning);
    assertThat(contexts(together)).isOne();
    assertThat(contexts(apart)).isZero();
  }

  @Test
  void placeCountsUpToTheFirstOfSeveralHeadings() {
    LaidOut report = new LaidOut().heading(1, "A report").with(NEWS + " " + MORE);
    for (int part = 0; part < 3; part++) {
      report.heading(2, "Findings of a commission that met in the winter of that year").with(NEWS);
    }
    assertThat(lead(report)).isEqualTo(2);
    assertThat(lead(new LaidOut().with(NEWS).with("Short of an end").with(NEWS))).isEqualTo(3);
  }

  @Test
  void noGuessIsMadeOfHeadingsWhereTheyAreKnown() {
    LaidOut page = new LaidOut().with(NEWS).with("Bridge").with("River").with("Town").with(NEWS);
    assertThat(lead(page)).isEqualTo(5);
  }

  @Test
  void theFirstOfPartsOfOneLevelIsAPart() {
    LaidOut report = new LaidOut();
    for (int part = 0; part < 4; part++) {
      report.heading(2, "Part").with(NEWS);
    }
    assertThat(lead(report)).isZero();
  }

  @Test
  void itemsAreKnownWithoutTheirBullets() {
    LaidOut list = new LaidOut().with(NEWS);
    for (int item = 0; item < 4; item++) {
      list.with(BlockKind.LIST_ITEM, MORE);
    }
    assertThat(lead(list)).isEqualTo(1);
  }

  @Test
  void placeSaysNothingInWhatIsSpoken() {
    LaidOut film = new LaidOut().with(BlockKind.CUE, NEWS).with(BlockKind.CUE, MORE);
    assertThat(lead(film)).isZero();
  }

  @Test
  void aSectionEndsBeforeTheHighestHeading() {
    LaidOut report = new LaidOut();
    for (int s = 0; s < 200; s++) {
      if (s == 45 || s == 60) {
        report.heading(s == 60 ? 2 : 3, "Part");
      }
      report.with(NEWS);
    }
    SectionedDocument sections = sections(report);
    assertThat(sections.start(1)).isEqualTo(60);
    assertThat(sections.start(2)).isEqualTo(100);
  }

  @Test
  void theProfileUnderTheLastHeadingIsNotPicked() {
    LaidOut release = new LaidOut().with(NEWS).with(MORE).with(LAST).heading(3, "About Acme");
    ReadText read = read(release.with("Acme builds bridges in many towns of the north."));
    assertThat(picks(rank(read))).allMatch(start -> start < read.text().indexOf("About"));
  }

  private static ReadText read(LaidOut document) {
    return ArticleReader.standard().read(document.document());
  }

  private static Ranking rank(ReadText read) {
    return DocumentRanker.standard().rank(read, SummaryOptions.DEFAULT);
  }

  private static List<Integer> picks(Ranking ranking) {
    return ranking.picks().stream()
        .map(Ranking.Pick::sentence)
        .map(ScoredSentence::sentence)
        .map(sentence -> sentence.span().start())
        .toList();
  }

  private static BlockKind kind(ReadText read, Sentence sentence) {
    return read.layout().blocks().get(sentence.paragraph()).kind();
  }

  private static long contexts(LaidOut document) {
    ReadText read = read(document.with(MORE));
    SummaryOptions one =
        new SummaryOptions(1, null, SummaryOptions.Order.OFFSET, "told closed at once", false);
    return DocumentRanker.standard().rank(read, one).picks().stream()
        .filter(pick -> !pick.context().isEmpty())
        .count();
  }

  private static int lead(LaidOut document) {
    ReadText read = read(document);
    List<Sentence> running = StatementLayout.running(read.text(), read.layout(), read.statements());
    return Placement.lead(read.text(), running, StatementLayout.of(read.layout(), running));
  }

  private static SectionedDocument sections(LaidOut document) {
    ReadText read = read(document);
    List<Sentence> running = StatementLayout.running(read.text(), read.layout(), read.statements());
    return SectionedDocument.of(
        read.text(),
        running,
        StatementLayout.of(read.layout(), running),
        Model.of(ENGLISH),
        WordClasses.of(ENGLISH));
  }
}
