package io.nutgraf.digest;

import static io.nutgraf.digest.Newsroom.document;
import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.digest.Digest.Told;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an editor would mend in a briefing. */
class BriefingTest {

  private static final DigestOptions LONG =
      new DigestOptions(new DigestOptions.Length.Words(1_000), null, null, 10);

  private static List<String> told(Digest digest) {
    return digest.sentences().stream().map(it -> it.citation().excerpt().text()).toList();
  }

  @Test
  void theStoryThatMostDocumentsTellComesFirst() {
    DigestDocument alone =
        document(
            "chess",
            "2021-03-04",
            "Chess club finds a cellar",
            "The chess club of Ombra moved its boards into the cellar of the old cinema.\n");
    Digest digest = Digester.digest(List.of(Newsroom.BRIDGE, alone, Newsroom.BRIDGE_LATER), LONG);

    assertThat(digest.stories().getFirst().documents()).containsExactly("bridge-later", "bridge");
  }

  @Test
  void aDatelineWithinADocumentIsNotTold() {
    DigestDocument brief =
        document(
            "brief",
            "2021-03-04",
            "News in brief",
            """
            The council of Varnholt meets again on Friday to speak of the harbour.

            OMBRA (XP) — The chess club of Ombra moved its boards into the cellar of the old cinema.
            """);

    assertThat(told(Digester.digest(List.of(brief), LONG)))
        .contains("The chess club of Ombra moved its boards into the cellar of the old cinema.");
  }

  @Test
  void ofVersionsThatWhichNamesTheSpeakerIsTold() {
    String words = "“The old bridge of Varnholt will stand for another hundred years and more,”";
    DigestDocument named =
        document(
            "named",
            "2021-03-03",
            "Mayor praises bridge",
            "%s said Mayor Helga Brandt.%n%nThe council meets on Friday.%n".formatted(words));
    DigestDocument bare =
        document(
            "bare",
            "2021-03-04",
            "Bridge to stand",
            ("The mayor spoke to the council of the town about its bridge.%n%n"
                    + "Our old bridge of Varnholt will stand for another hundred years and more.%n")
                .formatted());

    assertThat(told(Digester.digest(List.of(named, bare), LONG)))
        .anyMatch(it -> it.contains("said Mayor Helga Brandt"))
        .noneMatch(it -> it.startsWith("Our old bridge"));
  }

  @Test
  void whatFollowUpsCarryAlongIsNoNews() {
    List<String> news =
        List.of(
            "Workers in Varnholt cleared the stones of the bridge from the river on Monday.",
            "Divers looked for cracks below the water line with lamps and cameras.",
            "A crane from the harbour lifted the first beam over the Lune at noon.",
            "Painters chose a dark green for the railings after a vote in the market hall.",
            "The first lorry crossed with a load of apples and an escort of cyclists.",
            "Anglers complained that the trout had left the pool beneath the arches.");
    List<DigestDocument> documents = new ArrayList<>();
    for (int i = 0; i < news.size(); i++) {
      documents.add(
          document(
              "day-" + i,
              LocalDate.of(2021, 3, 1).plusDays(2L * i).toString(),
              "Bridge, day " + i,
              news.get(i)
                  + "\n\nHopes for a new ferry over the Lune are alive, whatever the harbour board says of it.\n"));
    }

    assertThat(told(Digester.digest(documents, LONG)))
        .noneMatch(it -> it.startsWith("Hopes for a new ferry"))
        .anyMatch(it -> it.startsWith("Divers looked"));
  }

  @Test
  void aLinkThatWasCutOffIsNotTold() {
    DigestDocument page =
        document(
            "page",
            "2021-03-05",
            "Ferry sails",
            """
            The ferry of Varnholt sailed for the first time and carried sixty cars.

            Mayor of Varnholt to sail with the new ferry as it leaves the harbour for...
            """);

    assertThat(told(Digester.digest(List.of(page), LONG)))
        .noneMatch(it -> it.startsWith("Mayor of Varnholt to sail"));
  }

  @Test
  void aWeekdayMeansTheDayThatTheOthersName() {
    List<DigestDocument> documents = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      documents.add(
          document(
              "exact-" + i,
              "2021-03-14",
              "Talks " + i,
              "The mayors of Varnholt and Ombra meet on Monday, March 15, 2021, in hall number "
                  + i
                  + ".\n"));
    }
    documents.add(
        document(
            "loose",
            "2021-03-14",
            "A look at the talks",
            "Much is hoped for from the Monday talks of the two mayors in Varnholt.\n"));
    Digest digest =
        Digester.digest(
            documents, new DigestOptions(new DigestOptions.Length.Sentences(1), null, null, 10));

    assertThat(digest.timeline())
        .extracting(Digest.Day::day)
        .doesNotContain(LocalDate.of(2021, 3, 8));
  }

  @Test
  void someOfSomebodysWordsAreNoQuotation() {
    DigestDocument page =
        document(
            "said",
            "2021-03-05",
            "Ferry sails",
            """
            The ferry of Varnholt sailed for the first time and carried sixty cars.

            Mayor Helga Brandt called the ferry "the slowest boat that ever left a harbour of ours".

            "Nobody in Varnholt wants to drive thirty miles to reach the hospital," said Mayor Helga Brandt.
            """);
    Digest digest =
        Digester.digest(
            List.of(page), new DigestOptions(new DigestOptions.Length.Sentences(1), null, null, 0));

    assertThat(page.summary().metadata().quotes())
        .anyMatch(it -> it.excerpt().text().startsWith("\"the slowest"));
    assertThat(digest.quotes())
        .noneMatch(it -> it.quote().excerpt().text().startsWith("\"the slowest"));
  }

  @Test
  void whatStandsTogetherStaysTogether() {
    DigestDocument leaning =
        document(
            "lab",
            "2021-03-05",
            "Lab grows glass",
            """
            Doctor Ingrid Falk of the Tarn laboratory has grown glass from sand and sugar.

            Meanwhile, the laboratory of Ombra has grown wood from water and light.
            """);
    List<Told> told = Digester.digest(List.of(Newsroom.BRIDGE, leaning), LONG).sentences();
    List<String> words = told.stream().map(it -> it.citation().excerpt().text()).toList();
    int first =
        words.indexOf(
            words.stream().filter(it -> it.startsWith("Doctor")).findFirst().orElseThrow());

    assertThat(words.get(first + 1)).startsWith("Meanwhile");
  }
}
