package io.nutgraf.summarize;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.Budget;
import io.nutgraf.model.Document;
import io.nutgraf.model.Rejection;
import io.nutgraf.model.RejectionCode;
import io.nutgraf.model.SummaryOptions;
import io.nutgraf.reading.DocumentReaders;
import io.nutgraf.reading.format.RawDocument;
import io.nutgraf.reading.format.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Wherever a budget ends, a document is rejected for it; and one that suffices changes nothing. */
class BudgetedSummaryTest {

  private static final Rejection OUT_OF_TIME =
      new Rejection(
          RejectionCode.TIME_LIMIT_EXCEEDED, "The document takes longer than its checks.");

  private static final Document ARTICLE = Document.of(golden("wire-story.txt"));

  /** Long enough to be of many sections, and all that there is to find in it. */
  private static final Document REPORT = Document.of(report());

  private final Summarizer summarizer = Summarizer.standard();

  @Test
  void endsAnywhereOrChangesNothing() {
    for (Document document : List.of(ARTICLE, REPORT)) {
      Outcome whole = summarizer.summarize(document, SummaryOptions.DEFAULT);
      int checks = sites(document).values().stream().mapToInt(List::size).sum();
      for (int most = 0; most < checks; most += 1 + checks / 150) {
        assertThat(summarize(document, most))
            .as("%d of %d checks", most, checks)
            .isEqualTo(new Outcome.Rejected(OUT_OF_TIME));
      }
      assertThat(summarize(document, checks - 1)).isEqualTo(new Outcome.Rejected(OUT_OF_TIME));
      assertThat(summarize(document, checks)).isEqualTo(whole);
    }
  }

  @Test
  void everyStageCanBeEnded() {
    Map<String, List<Integer>> sites = sites(REPORT);
    assertThat(sites.keySet())
        .contains(
            "article.TextLine",
            "article.NoiseDetector",
            "text.ParagraphSplitter",
            "text.Segmenter",
            "text.SentenceSplitter",
            "ranking.HashedTerms",
            "ranking.Similarities",
            "ranking.SentenceMeasures",
            "ranking.Spread",
            "names.words.NameTokens",
            "names.tagging.NameTagger",
            "names.linking.NameCleaner",
            "names.linking.TypeAgreement",
            "names.linking.PersonLinker",
            "names.linking.OrganizationLinker",
            "names.linking.PlaceLinker",
            "names.linking.NameRecovery",
            "names.linking.WellKnownRecovery",
            "names.linking.MentionScorer",
            "names.roles.RoleFinder",
            "names.outlets.CitedOutletFinder",
            "phrases.WordRow$Reader",
            "phrases.CandidateFinder",
            "phrases.KeyPhraseExtractor",
            "phrases.PhraseSelector",
            "quotes.MarkReader",
            "quotes.PassageReader",
            "timeline.TimelineExtractor");
    sites.forEach(
        (site, checks) ->
            assertThat(summarize(REPORT, checks.getFirst()))
                .as(site)
                .isEqualTo(new Outcome.Rejected(OUT_OF_TIME)));
  }

  @Test
  void readingCanBeEndedToo() {
    String text = "Über die Brücke führt kein Weg. Übermorgen wird sie geöffnet, sagte er müde.";
    for (String charset : List.of("UTF-8", "windows-1252")) {
      byte[] bytes = text.getBytes(Charset.forName(charset));
      var raw = new RawDocument(bytes, "a.txt", null, null, null, null);
      Reading whole = DocumentReaders.standard().read(raw);
      assertThat(read(raw, 0)).isEqualTo(new Reading.Unreadable(OUT_OF_TIME));
      assertThat(read(raw, 100)).isEqualTo(whole);
    }
  }

  private static Reading read(RawDocument raw, int checks) {
    return checks(checks)
        .spend(() -> DocumentReaders.standard().read(raw), Reading.Unreadable::new);
  }

  private Outcome summarize(Document document, int checks) {
    return checks(checks)
        .spend(() -> summarizer.summarize(document, SummaryOptions.DEFAULT), Outcome.Rejected::new);
  }

  private static Budget checks(int most) {
    var left = new AtomicInteger(most);
    return Budget.of("its checks", () -> left.getAndDecrement() <= 0);
  }

  /** By the class that checks: the numbers of its checks, in order. */
  private Map<String, List<Integer>> sites(Document document) {
    Map<String, List<Integer>> sites = new LinkedHashMap<>();
    var count = new AtomicInteger();
    Budget counting =
        Budget.of(
            "nothing",
            () -> {
              sites.computeIfAbsent(site(), _ -> new ArrayList<>()).add(count.getAndIncrement());
              return false;
            });
    counting.spend(
        () -> summarizer.summarize(document, SummaryOptions.DEFAULT), Outcome.Rejected::new);
    return sites;
  }

  private static String site() {
    String budget = Budget.class.getName();
    return StackWalker.getInstance()
        .walk(
            frames ->
                frames
                    .map(StackWalker.StackFrame::getClassName)
                    .dropWhile(name -> !name.equals(budget))
                    .dropWhile(name -> name.equals(budget))
                    .findFirst()
                    .orElseThrow())
        .replace("io.nutgraf.", "");
  }

  private static String report() {
    var report = new StringBuilder("The Bridge of Erfurt\n\n");
    String article = golden("wire-story.txt") + "\n\n" + golden("press-release.txt");
    while (report.length() < 40_000) {
      report
          .append(article)
          .append("\n\n“We met on May ")
          .append(1 + report.length() % 28)
          .append(",” said Mayor Jane Doe of Acme Inc. in Paris, Reuters reported.\n\n");
    }
    return report.toString();
  }

  private static String golden(String name) {
    try {
      return new String(
          Files.readAllBytes(Path.of("src/test/resources/golden").resolve(name)), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
