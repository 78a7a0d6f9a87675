package io.nutgraf.summarize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.nutgraf.model.CitedOutlet;
import io.nutgraf.model.Document;
import io.nutgraf.model.Mention;
import io.nutgraf.model.Metadata;
import io.nutgraf.model.Quote;
import io.nutgraf.model.Speaker;
import io.nutgraf.model.Summary;
import io.nutgraf.model.SummaryOptions;
import io.nutgraf.model.Warning;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** However much a document says, all of it is read; what is cut is what is told, with a warning. */
class LongDocumentTest {

  private static final String LEAD =
      "NATO Secretary General Jens Stoltenberg arrived in Bucharest on Tuesday.\n\n";

  @Test
  void knowsASpeakerAfterMorePlacesThanAreTold() {
    String text =
        LEAD
            + repeated(150, i -> "Stoltenberg then visited hall number " + i + " of the city. ")
            + "\n\n“We will not leave anybody alone,” he said.\n";

    Summary summary = summary(text);

    Mention stoltenberg = summary.metadata().mentions().getFirst();
    assertThat(stoltenberg.id()).isEqualTo("jens-stoltenberg");
    assertThat(stoltenberg.occurrences()).hasSize(ToldMetadata.MOST_OCCURRENCES);
    assertThat(summary.metadata().quotes())
        .extracting(Quote::speaker)
        .extracting(Speaker::name, Speaker::mention)
        .containsExactly(tuple("Jens Stoltenberg", "jens-stoltenberg"));
    assertThat(summary.warnings()).contains(Warning.metadataShortened());
  }

  @Test
  void tellsSoManyPersonsAndWarns() {
    String text = repeated(320, i -> "John " + name(i) + " met with the council of the town. ");

    Summary summary = summary(text);

    assertThat(summary.metadata().mentions()).hasSize(ToldMetadata.MOST);
    assertThat(summary.warnings()).contains(Warning.metadataShortened());
  }

  @Test
  void tellsTheFirstOfManyDatesInTheOrderOfTimeAndWarns() {
    String text = repeated(400, i -> "The council met on May 5, " + (1999 - i) + ". ");

    Summary summary = summary(text);

    assertThat(summary.metadata().dates())
        .extracting(date -> date.value())
        .containsExactlyElementsOf(
            IntStream.range(0, ToldMetadata.MOST)
                .mapToObj(i -> (1999 - ToldMetadata.MOST + 1 + i) + "-05-05")
                .toList());
    assertThat(summary.warnings()).contains(Warning.metadataShortened());
  }

  @Test
  void tellsTheFirstOfManyQuotationsAndWarns() {
    String text =
        LEAD + repeated(400, i -> "“We need %d of them,” Stoltenberg said.\n\n".formatted(i));

    Summary summary = summary(text);

    assertThat(summary.metadata().quotes()).hasSize(ToldMetadata.MOST);
    assertThat(summary.metadata().quotes().getLast().excerpt().text()).contains(" 199 ");
    assertThat(summary.warnings()).contains(Warning.metadataShortened());
  }

  @Test
  void readsTheLastQuotationOfManyForWhoIsInterviewed() {
    String text =
        "Ann Lee is the head of the council. Ann Lee says little.\n\n"
            + repeated(
                310, i -> "Why is number %d so late?\n\n“Number %d is late.”\n\n".formatted(i, i))
            + "“That is all,” Jens Stoltenberg said.\n";

    assertThat(summary(text).metadata().quotes())
        .hasSize(ToldMetadata.MOST)
        .allSatisfy(
            quote ->
                assertThat(quote.speaker())
                    .extracting(speaker -> speaker.name())
                    .isEqualTo("Jens Stoltenberg"));
  }

  @Test
  void refersToNoMentionThatIsNotTold() {
    String text =
        repeated(320, i -> "“We need %d of them,” said John %s.\n\n".formatted(i, name(i)));

    Metadata metadata = summary(text).metadata();

    Set<String> told = metadata.mentions().stream().map(Mention::id).collect(Collectors.toSet());
    assertThat(metadata.mentions()).hasSizeLessThanOrEqualTo(ToldMetadata.MOST);
    assertThat(told).containsAll(references(metadata).toList());
  }

  private static Stream<String> references(Metadata metadata) {
    return Stream.concat(
            metadata.quotes().stream().map(Quote::speaker).map(s -> s == null ? null : s.mention()),
            metadata.citedOutlets().stream().map(CitedOutlet::mention))
        .filter(id -> id != null);
  }

  private static Summary summary(String text) {
    return switch (Summarizer.standard().summarize(Document.of(text), SummaryOptions.DEFAULT)) {
      case Outcome.Summarized it -> it.summary();
      case Outcome.Rejected it -> throw new AssertionError(it.rejection());
    };
  }

  private static String repeated(int times, IntFunction<String> sentence) {
    return IntStream.range(0, times).mapToObj(sentence).collect(Collectors.joining());
  }

  /** A family name of its own for each number. */
  private static String name(int number) {
    List<String> ends = List.of("berg", "son", "mann", "ford", "well");
    String begin = "" + (char) ('B' + number % 20) + "aeiou".charAt(number / 20 % 5);
    return begin + "rlingt" + "aeiou".charAt(number / 100 % 5) + ends.get(number % 5);
  }
}
