package io.nutgraf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.CitedOutlet;
import io.nutgraf.model.DateMention;
import io.nutgraf.model.EntityType;
import io.nutgraf.model.Excerpt;
import io.nutgraf.model.KeyPhrase;
import io.nutgraf.model.Language;
import io.nutgraf.model.Mention;
import io.nutgraf.model.Metadata;
import io.nutgraf.model.Quote;
import io.nutgraf.model.Span;
import io.nutgraf.model.Speaker;
import io.nutgraf.model.Summary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReadableMetadataTest {

  private static final String TEXT =
      "On May 3, Mayor Jane Doe of Taw opened the flood barrier, the Taw Gazette reported."
          + " “It will hold for as long as any of us can think, and then for some years more,”"
          + " she said. Engineer John Roe said that it was built in 2021.";

  @Test
  void showsPeoplePlacesQuotesAndDates() {
    assertThat(String.join("\n", lines(60)) + "\n")
        .isEqualTo(
            """
            About    Taw · Jane Doe · flood barrier · John Roe · Taw
                     Gazette
            People   Jane Doe, Mayor
                     John Roe, Engineer
            Groups   Taw Gazette
            Places   Taw (2)
            Cites    Taw Gazette
            Said     Jane Doe: “It will hold for as long as any of us
                     can think, and then for some years more,”
                     John Roe: it was built in 2021
            Dates    2021        … that it was built in 2021.
                     3 May 2022  Mayor Jane Doe of Taw opened the…
            """);
  }

  @Test
  void putsLabelsAboveWhereTheTerminalIsNarrow() {
    assertThat(lines(40))
        .containsSequence(
            "About", "  Taw · Jane Doe · flood barrier ·", "  John Roe · Taw Gazette", "People");
    assertThat(lines(40)).allMatch(line -> Terminal.columns(line) <= 40);
  }

  @Test
  void noLineIsWiderThanTheTerminal() {
    for (int width = 20; width <= 100; width++) {
      int most = width;
      assertThat(lines(width)).allMatch(line -> Terminal.columns(line) <= most);
    }
  }

  @Test
  void saysHowManyMoreThereAre() {
    Mention jane = mention(EntityType.PERSON, "Jane Doe", "Mayor");
    Mention taw = mention(EntityType.PLACE, "Taw", null);
    List<Mention> mentions = new ArrayList<>(Collections.nCopies(9, jane));
    mentions.addAll(Collections.nCopies(14, taw));
    List<String> lines =
        new ReadableMetadata(new Terminal(100, false)).of(summary(metadata(mentions)));
    assertThat(lines).contains("         and 3 more");
    assertThat(lines).anyMatch(line -> line.endsWith("· 4 more"));
  }

  @Test
  void nothingKnownIsNothingShown() {
    assertThat(new ReadableMetadata(new Terminal(80, true)).of(summary(Metadata.NONE))).isEmpty();
  }

  private static List<String> lines(int width) {
    List<Mention> mentions =
        List.of(
            mention(EntityType.PERSON, "Jane Doe", "Mayor"),
            mention(EntityType.PLACE, "Taw", null),
            mention(EntityType.ORGANIZATION, "Taw Gazette", null),
            mention(EntityType.PERSON, "John Roe", "Engineer"));
    return new ReadableMetadata(new Terminal(width, false)).of(summary(metadata(mentions)));
  }

  private static Metadata metadata(List<Mention> mentions) {
    return new Metadata(
        null,
        null,
        null,
        null,
        null,
        List.of(new KeyPhrase(excerpt("flood barrier"), 1, 1)),
        mentions,
        List.of(
            quote(
                "“It will hold for as long as any of us can think, and then for some years more,”",
                Quote.Kind.DIRECT,
                "Jane Doe"),
            quote("it was built in 2021", Quote.Kind.INDIRECT, "John Roe")),
        List.of(
            date("2021", "2021", "Engineer John Roe said that it was built in 2021."),
            date(
                "May 3",
                "2022-05-03",
                "On May 3, Mayor Jane Doe of Taw opened the flood barrier, the Taw Gazette reported.")),
        List.of(new CitedOutlet(excerpt("Taw Gazette"), null, excerpt("reported"))));
  }

  private static Summary summary(Metadata metadata) {
    return new Summary(
        "nutgraf/0.1", new Language("en", 1), metadata, 1, 1, 1, List.of(), List.of(), List.of());
  }

  private static Quote quote(String words, Quote.Kind kind, String speaker) {
    return new Quote(excerpt(words), kind, new Speaker(speaker, null, excerpt(speaker)), null);
  }

  private static DateMention date(String words, String value, String sentence) {
    return new DateMention(excerpt(words), value, null, "stated", 1, excerpt(sentence));
  }

  private static Mention mention(EntityType type, String name, @Nullable String role) {
    List<Excerpt> occurrences = new ArrayList<>();
    for (int i = TEXT.indexOf(name); i >= 0; i = TEXT.indexOf(name, i + 1)) {
      occurrences.add(Excerpt.of(TEXT, new Span(i, i + name.length())));
    }
    return new Mention(
        "id", type, name, List.of(), role == null ? null : excerpt(role), 1, 1, occurrences);
  }

  private static Excerpt excerpt(String words) {
    int at = TEXT.indexOf(words);
    return Excerpt.of(TEXT, new Span(at, at + words.length()));
  }
}
