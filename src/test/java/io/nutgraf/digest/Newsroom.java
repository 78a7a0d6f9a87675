package io.nutgraf.digest;

import io.nutgraf.model.Document;
import io.nutgraf.model.SummaryOptions;
import io.nutgraf.reuse.Moment;
import io.nutgraf.summarize.Outcome;
import io.nutgraf.summarize.Summarizer;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Documents for digests, summarized as any others, and made-up news for them. */
final class Newsroom {

  private static final Summarizer SUMMARIZER = Summarizer.standard();

  static final DigestDocument BRIDGE =
      document(
          "bridge",
          "2021-03-02",
          "Old bridge of Varnholt to be rebuilt",
          """
          The town council of Varnholt voted on Monday to rebuild the old stone bridge over the Lune.

          The bridge was closed on February 11 after a flood washed away two of its pillars.

          "Nobody in Varnholt wants to drive thirty miles to reach the hospital," said Mayor Helga Brandt.

          The council set aside 4.2 million crowns for the work, which is to begin in May.

          Engineers from the university found cracks in the third pillar as well.
          """);

  static final DigestDocument BRIDGE_LATER =
      document(
          "bridge-later",
          "2021-03-04",
          "Varnholt begins to clear the site of its bridge",
          """
          Workers in Varnholt began on Thursday to clear the site of the old stone bridge over the Lune.

          The bridge was closed on February 11 after a flood washed away two of its pillars.

          The council set aside 4.6 million crowns for the work, which is to begin in May.

          A ferry will carry cars across the river Lune until the new bridge opens.
          """);

  static final DigestDocument HARVEST =
      document(
          "harvest",
          "2021-03-03",
          "Growers expect a poor apple harvest",
          """
          Apple growers in the Marren valley expect their poorest harvest in twenty years.

          Frost in late February killed most of the early blossoms, the growers' union said on Tuesday.

          "We will be glad to pick one apple in four," said Pavel Orsini, who heads the union.

          Cider makers are looking for fruit abroad.
          """);

  private Newsroom() {}

  /** A document of a day. */
  static DigestDocument document(String id, String day, String headline, String text) {
    var document = Document.of(text, headline, LocalDate.parse(day), null);
    if (!(SUMMARIZER.summarize(document, SummaryOptions.DEFAULT)
        instanceof Outcome.Summarized it)) {
      throw new IllegalArgumentException("no document: " + id);
    }
    return new DigestDocument(
        new Moment(day, id), text, it.summary(), SUMMARIZER.statements(document));
  }

  /** All texts by their ids. */
  static Map<String, String> texts(DigestDocument... documents) {
    return Stream.of(documents).collect(Collectors.toMap(DigestDocument::id, DigestDocument::text));
  }
}
