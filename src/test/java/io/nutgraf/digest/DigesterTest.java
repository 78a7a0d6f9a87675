package io.nutgraf.digest;

import static io.nutgraf.digest.Newsroom.BRIDGE;
import static io.nutgraf.digest.Newsroom.BRIDGE_LATER;
import static io.nutgraf.digest.Newsroom.HARVEST;
import static io.nutgraf.digest.Newsroom.document;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nutgraf.digest.Digest.Citation;
import io.nutgraf.digest.Digest.Told;
import io.nutgraf.model.Budget;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DigesterTest {

  private static final DigestOptions ALL =
      new DigestOptions(new DigestOptions.Length.Words(1_000), null, null, 10);

  private static final List<DigestDocument> NEWS = List.of(BRIDGE, HARVEST, BRIDGE_LATER);

  private static List<String> told(Digest digest) {
    return digest.sentences().stream().map(told -> told.citation().excerpt().text()).toList();
  }

  private static Told telling(Digest digest, String words) {
    return digest.sentences().stream()
        .filter(told -> told.citation().excerpt().text().contains(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError(words + " is not in " + told(digest)));
  }

  private static List<Citation> citations(Digest digest) {
    List<Citation> all = new ArrayList<>();
    for (Told told : digest.sentences()) {
      all.add(told.citation());
      all.addAll(told.alsoIn());
    }
    digest.timeline().forEach(day -> all.add(day.citation()));
    digest.quotes().forEach(it -> all.add(new Citation(it.document(), it.quote().excerpt())));
    return all;
  }

  @Test
  void everythingIsASliceOfTheDocumentThatIsNamed() {
    Map<String, String> texts = Newsroom.texts(BRIDGE, HARVEST, BRIDGE_LATER);
    Digest digest = Digester.digest(NEWS, ALL);

    assertThat(citations(digest))
        .isNotEmpty()
        .allSatisfy(
            it ->
                assertThat(it.excerpt().span().of(requireNonNull(texts.get(it.document()))))
                    .isEqualTo(it.excerpt().text()));
  }

  @Test
  void tellsOnceWhatTwoDocumentsSayAndCitesBoth() {
    Told told = telling(Digester.digest(NEWS, ALL), "closed on February 11");

    assertThat(Stream.concat(Stream.of(told.citation()), told.alsoIn().stream()))
        .extracting(Citation::document)
        .containsExactlyInAnyOrder("bridge", "bridge-later");
    assertThat(told(Digester.digest(NEWS, ALL)))
        .filteredOn(words -> words.contains("closed on February 11"))
        .hasSize(1);
  }

  @Test
  void ofTwoVersionsOneIsTold() {
    Digest digest = Digester.digest(NEWS, ALL);

    assertThat(told(digest)).filteredOn(words -> words.contains("million crowns")).hasSize(1);
    assertThat(telling(digest, "million crowns").alsoIn()).hasSize(1);
  }

  @Test
  void theNewerOfTwoVersionsIsTold() {
    assertThat(told(Digester.digest(NEWS, ALL))).anyMatch(words -> words.contains("4.6 million"));
  }

  @Test
  void storiesHaveHeadlinesOfTheirDocumentsAndTheNewestComesFirst() {
    Digest digest = Digester.digest(NEWS, ALL);

    assertThat(digest.stories()).hasSize(2);
    assertThat(digest.stories().get(0).documents()).containsExactly("bridge-later", "bridge");
    assertThat(digest.stories().get(1).headline())
        .isNotNull()
        .extracting(headline -> headline.text())
        .isEqualTo("Growers expect a poor apple harvest");
    assertThat(digest.stories().get(1).headlineFrom()).isEqualTo("harvest");
  }

  @Test
  void whatEarlierDocumentsToldIsLeftOut() {
    var since =
        new DigestOptions(
            new DigestOptions.Length.Words(1_000), null, LocalDate.of(2021, 3, 3), 10);
    Digest digest = Digester.digest(NEWS, since);

    assertThat(digest.documents()).isEqualTo(2);
    assertThat(digest.earlier()).isEqualTo(1);
    assertThat(told(digest))
        .noneMatch(words -> words.contains("closed on February 11"))
        .anyMatch(words -> words.contains("began on Thursday"));
  }

  @Test
  void daysAreResolvedByTheDocumentThatNamesThem() {
    Digest digest =
        Digester.digest(
            NEWS, new DigestOptions(new DigestOptions.Length.Sentences(1), null, null, 10));

    assertThat(digest.timeline())
        .extracting(Digest.Day::day)
        .isSorted()
        .contains(LocalDate.of(2021, 3, 2), LocalDate.of(2021, 3, 4));
    assertThat(digest.timeline())
        .filteredOn(day -> day.citation().excerpt().text().contains("began on Thursday"))
        .extracting(Digest.Day::day)
        .containsExactly(LocalDate.of(2021, 3, 4));
  }

  @Test
  void quotationsHaveSpeakersAndAreSaidOnce() {
    Digest digest =
        Digester.digest(
            NEWS, new DigestOptions(new DigestOptions.Length.Sentences(1), null, null, 0));

    assertThat(digest.quotes())
        .extracting(it -> requireNonNull(it.quote().speaker()).name())
        .contains("Helga Brandt", "Pavel Orsini");
    Digest whole = Digester.digest(NEWS, ALL);
    assertThat(told(whole)).anyMatch(words -> words.contains("one apple in four"));
    assertThat(whole.quotes())
        .noneMatch(it -> it.quote().excerpt().text().contains("one apple in four"));
  }

  @Test
  void aQueryDecidesWhatIsTold() {
    var asked = new DigestOptions(new DigestOptions.Length.Sentences(1), "cider makers", null, 0);

    assertThat(told(Digester.digest(NEWS, asked)))
        .containsExactly("Cider makers are looking for fruit abroad.");
  }

  @Test
  void endsWithTheSentenceThatReachesTheWords() {
    var short30 = new DigestOptions(new DigestOptions.Length.Words(30), null, null, 0);
    List<String> told = told(Digester.digest(NEWS, short30));

    int words = told.stream().mapToInt(it -> it.split(" ").length).sum();
    assertThat(words).isBetween(30, 60);
  }

  @Test
  void theOrderOfTheDocumentsIsNothingToIt() {
    Digest expected = Digester.digest(NEWS, ALL);
    List<DigestDocument> reversed = new ArrayList<>(NEWS);
    Collections.reverse(reversed);

    assertThat(Digester.digest(reversed, ALL)).isEqualTo(expected);
  }

  @Test
  void whatLeansOnASentenceComesAfterIt() {
    DigestDocument leaning =
        document(
            "lab",
            "2021-03-05",
            "Lab grows glass",
            """
            Doctor Ingrid Falk of the Tarn laboratory has grown glass from sand and sugar.

            She said the glass bends like paper and heals its own scratches.

            It can be melted at the heat of an oven.
            """);
    List<String> told = told(Digester.digest(List.of(leaning), ALL));

    assertThat(told.getFirst()).startsWith("Doctor Ingrid Falk");
    assertThat(told)
        .filteredOn(words -> words.startsWith("She"))
        .allSatisfy(words -> assertThat(told.indexOf(words)).isEqualTo(1));
  }

  @Test
  void captionsAndFurnitureAreNotTold() {
    DigestDocument page =
        document(
            "page",
            "2021-03-05",
            "Ferry of Varnholt sails",
            """
            In this file photo, the ferry of Varnholt lies at its pier on the river Lune.

            The mayor, right, and the ferryman stand on the pier of Varnholt before the first trip.

            The ferry of Varnholt sailed for the first time and carried sixty cars across the Lune.
            """);

    assertThat(told(Digester.digest(List.of(page), ALL)))
        .containsExactly(
            "The ferry of Varnholt sailed for the first time and carried sixty cars across the"
                + " Lune.");
  }

  @Test
  void nothingComesOfNothing() {
    Digest digest = Digester.digest(List.of(), DigestOptions.DEFAULT);

    assertThat(digest.stories()).isEmpty();
    assertThat(digest.timeline()).isEmpty();
    assertThat(digest.quotes()).isEmpty();
  }

  @Test
  void tooManyDocumentsAreRefused() {
    List<DigestDocument> many = Collections.nCopies(Digester.MOST_DOCUMENTS + 1, BRIDGE);

    assertThatThrownBy(() -> Digester.digest(many, ALL))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aSpentBudgetEndsIt() {
    String came =
        Budget.of("no time", () -> true)
            .spend(() -> Digester.digest(NEWS, ALL).toString(), rejection -> "spent");

    assertThat(came).isEqualTo("spent");
  }
}
