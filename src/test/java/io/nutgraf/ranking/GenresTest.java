package io.nutgraf.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.Document;
import io.nutgraf.model.Excerpt;
import io.nutgraf.model.KeySentence;
import io.nutgraf.model.SummaryOptions;
import io.nutgraf.summarize.Outcome;
import io.nutgraf.summarize.Summarizer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that are no plain English news articles. */
class GenresTest {

  private static String read(String name) {
    try (InputStream in =
        Objects.requireNonNull(GenresTest.class.getResourceAsStream(name + ".txt"), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> picks(String name, int count) {
    return summarize(read(name), count).stream()
        .map(KeySentence::excerpt)
        .map(Excerpt::text)
        .toList();
  }

  private static List<KeySentence> summarize(String text, int count) {
    var options = SummaryOptions.DEFAULT.withSentenceCount(count);
    Outcome outcome = Summarizer.standard().summarize(Document.of(text), options);
    return ((Outcome.Summarized) outcome).summary().keySentences();
  }

  @Test
  void aLiveBlogIsNotItsNewestEntry() {
    assertThat(picks("genres/live-blog", 3))
        .anyMatch(pick -> pick.startsWith("The sea wall at Port Ivers has given way"))
        .noneMatch(pick -> pick.contains("all from us tonight"));
  }

  @Test
  void aLiveBlogSaysNeitherTimesNorWelcome() {
    assertThat(picks("genres/live-blog", 12))
        .noneMatch(pick -> pick.matches("\\d\\d:\\d\\d"))
        .noneMatch(pick -> pick.startsWith("Good afternoon") || pick.startsWith("Thanks"));
  }

  @Test
  void anInterviewIsItsAnswers() {
    assertThat(picks("genres/interview", 10))
        .anyMatch(pick -> pick.startsWith("Every city that made buses free"))
        .noneMatch(pick -> pick.startsWith("Q:") || pick.endsWith("?"));
  }

  @Test
  void aReportIsDrawnFromItsChapters() {
    assertThat(picks("genres/report", 3))
        .anyMatch(pick -> pick.startsWith("Revenue fell"))
        .noneMatch(pick -> pick.startsWith("The past year tested"))
        .noneMatch(pick -> pick.startsWith("I would like to thank"));
  }

  @Test
  void anUpdateIsItsNewsAndNotItsCorrection() {
    assertThat(picks("genres/correction", 3))
        .anyMatch(pick -> pick.contains("recalling two million packets"))
        .noneMatch(pick -> pick.startsWith("(Adds") || pick.startsWith("Correction"));
  }

  @Test
  void aPressReleaseIsNotTheProfileOfItsCompany() {
    String news = "Varde Marine has won an order for an electric ferry worth $30 million.\n\n";
    String more = "It will carry 300 passengers from 2026. Work on the ferry starts in May.\n\n";
    String profile = "About Varde Marine\n\nVarde Marine, founded in 1911, builds ferries.";

    assertThat(summarize("Varde wins ferry order\n\n" + news + more + profile, 3))
        .extracting(key -> key.excerpt().text())
        .noneMatch(text -> text.contains("founded"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"live-blog", "interview", "bullets", "report", "chapter", "correction"})
  void aShorterSummaryIsPartOfALongerOne(String name) {
    List<String> longer = picks("genres/" + name, 8);
    for (int count = 7; count > 0; count--) {
      List<String> shorter = picks("genres/" + name, count);

      assertThat(shorter).hasSize(count).isSubsetOf(longer);
      longer = shorter;
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "es", "fr", "uk", "zh"})
  void newsInAnyLanguageBeginsWithItsNewsAndLeavesTheWeather(String language) {
    String text = read("languages/" + language);
    List<KeySentence> picks = summarize(text, 3);

    assertThat(picks).hasSize(3).isSortedAccordingTo(Comparator.comparingInt(KeySentence::index));
    assertThat(picks.getFirst().index()).isZero();
    assertThat(picks)
        .allMatch(pick -> pick.index() < 8)
        .allMatch(pick -> !pick.reasons().isEmpty())
        .allMatch(pick -> pick.excerpt().text().matches("(?s).*[.。”»]"))
        .allSatisfy(
            pick -> assertThat(pick.excerpt().span().of(text)).isEqualTo(pick.excerpt().text()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "es", "fr", "uk", "zh"})
  void aQueryIsAnsweredInAnyLanguage(String language) {
    String text = read("languages/" + language);
    String asked =
        switch (language) {
          case "de" -> "Ein Sofa kaufen";
          case "es" -> "comprar un sofá";
          case "fr" -> "acheter un canapé";
          case "uk" -> "диван";
          default -> "买沙发";
        };
    var options = new SummaryOptions(1, null, SummaryOptions.Order.OFFSET, asked, false);
    var outcome = (Outcome.Summarized) Summarizer.standard().summarize(Document.of(text), options);

    assertThat(outcome.summary().keySentences())
        .singleElement()
        .satisfies(key -> assertThat(key.reasons().getFirst().code()).isEqualTo("matches_query"))
        .satisfies(key -> assertThat(key.index()).isBetween(5, 7));
  }
}
