package io.nutgraf.reuse;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.Budget;
import io.nutgraf.model.Novelty.Label;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NoveltyFinderTest {

  private static final String BRIDGE =
      "The council agreed on Monday to close the northern bridge for repairs until autumn.";
  private static final String BRIDGE_LATER =
      "The council agreed on Tuesday to close the northern bridge for repairs until autumn.";
  private static final String FERRY =
      "A ferry will carry commuters across the river every twenty minutes meanwhile.";
  private static final String OTHER =
      "Orchards in the valley lost a third of their blossom to late frost.";

  private static final String FORMULA =
      "A spokesman for Halden Shipping declined to comment on Tuesday as talks went on.";
  private static final String FORMULA_OF_ANOTHER =
      "A spokesman for Borg Brewery declined to comment on Tuesday while rivals met.";

  private final MemoryIndex index = new MemoryIndex(1000);
  private final NoveltyFinder finder = new NoveltyFinder(index);

  @Test
  void tellsNewFromEditedFromRepeated() {
    index.add(at(1), ReadSentences.of(BRIDGE, FERRY));
    assertThat(labels(2, OTHER, BRIDGE_LATER, FERRY))
        .containsExactly(Label.NEW, Label.EDITED, Label.REPEATED);
  }

  @Test
  void caseMarksAndSpacesMakeNoOtherSentence() {
    index.add(at(1), ReadSentences.of("“We can't say,” he SAID of the long inquiry"));
    assertThat(labels(2, "\"We can’t say\" - he said of the  long inquiry."))
        .containsExactly(Label.REPEATED);
  }

  @Test
  void aSentenceOfFiveWordsIsNobodys() {
    index.add(at(1), ReadSentences.of("He did not say more."));
    assertThat(labels(2, "He did not say more.")).isEmpty();
  }

  @Test
  void theEarliestIsFirstWhateverCameFirst() {
    index.add(at(5), ReadSentences.of(BRIDGE));
    index.add(at(3), ReadSentences.of(FERRY, BRIDGE));
    Finding finding = find(7, BRIDGE).findings().getFirst();
    assertThat(first(finding).moment()).isEqualTo(at(3));
    assertThat(first(finding).print().span().start()).isEqualTo(FERRY.length() + 1);
    assertThat(finding.seenIn()).isEqualTo(2);
  }

  @Test
  void whatComesLaterIsNotLookedAt() {
    index.add(at(5), ReadSentences.of(BRIDGE));
    assertThat(labels(4, BRIDGE)).containsExactly(Label.NEW);
    assertThat(labels(5, BRIDGE)).containsExactly(Label.NEW);
  }

  @Test
  void wordForWordComesBeforeAnEarlierVersion() {
    index.add(at(1), ReadSentences.of(BRIDGE_LATER));
    index.add(at(2), ReadSentences.of(BRIDGE));
    Finding finding = find(3, BRIDGE).findings().getFirst();
    assertThat(finding.label()).isEqualTo(Label.REPEATED);
    assertThat(first(finding).moment()).isEqualTo(at(2));
    assertThat(finding.seenIn()).isEqualTo(2);
  }

  @Test
  void aVersionIsFoundByAKeyThatIsNotTheFirst() {
    Fingerprints earlier = ReadSentences.of(BRIDGE.replace("northern", "southern"));
    List<Long> keys = ReadSentences.of(BRIDGE).prints().getFirst().keys();
    assertThat(keys.indexOf(earlier.prints().getFirst().keys().getFirst())).isPositive();
    index.add(at(1), earlier);
    assertThat(labels(2, BRIDGE)).containsExactly(Label.EDITED);
  }

  @Test
  void aQuotationIsFoundWhoeverIsSaidToHaveSaidIt() {
    String quoted = "“We closed the northern bridge before the water rose";
    index.add(at(1), ReadSentences.of(quoted + ",” said engineer Bartholomew Throckmorton."));
    assertThat(labels(2, quoted + ".”")).containsExactly(Label.EDITED);
  }

  @Test
  void aSentenceOfSixWordsIsFoundBesideThoseAroundIt() {
    String brief = "Nobody was hurt in the storm.";
    index.add(at(1), ReadSentences.of(BRIDGE, brief, FERRY).kept());
    assertThat(labels(2, brief)).containsExactly(Label.NEW);
    assertThat(labels(3, OTHER, brief, FERRY)).endsWith(Label.REPEATED, Label.REPEATED);
  }

  /** That a reporter is told the same by another one is no version of anything. */
  @Test
  void twoSentencesOfOneFormulaAreNewWhereTheyStandAlone() {
    index.add(at(1), ReadSentences.of(OTHER, FORMULA));
    assertThat(labels(2, FERRY, FORMULA_OF_ANOTHER)).containsExactly(Label.NEW, Label.NEW);
  }

  @Test
  void theSameTwoAreVersionsAmongSentencesThatWereCarriedAlong() {
    index.add(at(1), ReadSentences.of(BRIDGE, FORMULA, FERRY, OTHER));
    assertThat(labels(2, BRIDGE, FORMULA_OF_ANOTHER, FERRY, OTHER))
        .containsExactly(Label.REPEATED, Label.EDITED, Label.REPEATED, Label.REPEATED);
  }

  @Test
  void anEarlierOneThatIsFarLessAlikeIsNotTheFirst() {
    String hardly =
        "It was late on Monday when the council agreed to close the northern bridge for a"
            + " week.";
    index.add(at(1), ReadSentences.of(hardly));
    index.add(at(2), ReadSentences.of(BRIDGE_LATER));
    Finding finding = find(3, BRIDGE).findings().getFirst();
    assertThat(finding.seenIn()).isEqualTo(2);
    assertThat(first(finding).moment()).isEqualTo(at(2));
  }

  @Test
  void whatStandsEverywhereIsBoilerplate() {
    String line = "For more stories like this one subscribe to our weekly newsletter now.";
    for (int i = 0; i < 2 * Sightings.MOST; i++) {
      index.add(at(i), ReadSentences.of(line));
    }
    assertThat(find(900, line).partial()).isTrue(); // more documents than are read as a whole
    assertThat(labels(900, line)).containsExactly(Label.REPEATED);
    index.add(at(800), ReadSentences.of(line));
    assertThat(labels(900, line)).containsExactly(Label.BOILERPLATE);
    assertThat(first(find(900, line).findings().getFirst()).moment()).isEqualTo(at(0));
  }

  @Test
  void aFullIndexTakesNoMore() {
    var small = new MemoryIndex(2);
    assertThat(small.add(at(1), ReadSentences.of(BRIDGE))).isTrue();
    assertThat(small.add(at(2), ReadSentences.of(FERRY, OTHER))).isFalse();
    assertThat(small.add(at(3), ReadSentences.of(FERRY))).isTrue();
  }

  /** Three documents share all of their sentences; there is room to compare two as a whole. */
  @Test
  void aDocumentOfVeryManySentencesEndsWithinItsBudgetAndSaysThatSomethingWasLeftOut() {
    int most = (int) Math.sqrt(NoveltyFinder.MOST_PAIRS / 2.0);
    var large = new MemoryIndex(4 * most);
    for (int time = 1; time <= 3; time++) {
      large.add(at(time), ReadSentences.of(sentences(most)));
    }
    long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    NoveltyFinder.Found found =
        Budget.of("30 seconds", () -> System.nanoTime() > end)
            .spend(
                () -> new NoveltyFinder(large).find(ReadSentences.of(sentences(most)), at(4)),
                rejection -> new NoveltyFinder.Found(List.of(), List.of(), false));
    assertThat(found.partial()).isTrue();
    assertThat(found.relatives()).hasSize(2);
    assertThat(found.findings()).hasSize(most);
    assertThat(found.findings()).allMatch(it -> it.label() == Label.REPEATED && it.seenIn() == 3);
  }

  /** No two of them have a word in common. */
  private static String[] sentences(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i -> "Minister%1$d announced%1$d the%1$d reform%1$d of%1$d pensions%1$d".formatted(i))
        .toArray(String[]::new);
  }

  @Test
  void aSpentBudgetEndsTheSearch() {
    index.add(at(1), ReadSentences.of(BRIDGE));
    Fingerprints own = ReadSentences.of(BRIDGE);
    boolean ended =
        Budget.of("no time", () -> true)
            .spend(() -> finder.find(own, at(2)).partial(), rejection -> true);
    assertThat(ended).isTrue();
  }

  private List<Label> labels(int time, String... sentences) {
    return find(time, sentences).findings().stream().map(Finding::label).toList();
  }

  private NoveltyFinder.Found find(int time, String... sentences) {
    return finder.find(ReadSentences.of(sentences), at(time));
  }

  private static Moment at(int time) {
    return new Moment("%03d".formatted(time), "document " + time);
  }

  private static Sighting first(Finding finding) {
    return requireNonNull(finding.first());
  }
}
