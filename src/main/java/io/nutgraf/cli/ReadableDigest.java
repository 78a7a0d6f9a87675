package io.nutgraf.cli;

import io.nutgraf.digest.Digest;
import io.nutgraf.digest.Digest.Citation;
import io.nutgraf.model.Headline;
import io.nutgraf.model.Speaker;
import io.nutgraf.model.StatedDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A digest for a person's eyes: its stories, each with what they say, then days and quotations. All
 * is cited by the number of its document, which are listed at the end, and its offset there.
 */
final class ReadableDigest {

  private static final int INDENT = 2;
  private static final int MOST_OTHERS = 5;

  private final Terminal terminal;
  private final Digest digest;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> lines = new ArrayList<>();

  private ReadableDigest(Terminal terminal, Digest digest) {
    this.terminal = terminal;
    this.digest = digest;
    digest.sources().forEach(source -> numbers.put(source.document(), numbers.size() + 1));
  }

  /** The lines for {@code digest}. */
  static String of(Digest digest, Terminal terminal) {
    return new ReadableDigest(terminal, digest).text();
  }

  private String text() {
    lines.add(terminal.dim(head()));
    digest.stories().forEach(this::addStory);
    addTimeline();
    addQuotes();
    addSources();
    return String.join("\n", lines) + "\n";
  }

  private String head() {
    String head =
        "Digest of "
            + count(digest.documents(), "document", "documents")
            + " · "
            + count(digest.stories().size(), "story", "stories");
    return digest.earlier() == 0
        ? head
        : head
            + " · without what "
            + count(digest.earlier(), "earlier one", "earlier ones")
            + " told";
  }

  private void addStory(Digest.Story story) {
    Headline headline = story.headline();
    addHeading(headline == null ? "Without a headline" : headline.text());
    lines.add(terminal.dim(count(story.documents().size(), "document", "documents")));
    for (Digest.Told told : story.sentences()) {
      String words = told.citation().excerpt().text();
      StyledText text = line();
      if (told.context() != null) {
        text.dim(told.context().text() + " ");
      }
      text.add(" " + words);
      if (told.speaker() != null && !isNamed(told.speaker(), words)) {
        text.dim(" — " + told.speaker());
      }
      add(text.dim(" " + place(told.citation()) + others(told.alsoIn())));
    }
  }

  /** Whether the words have the name, or as much of it as they would after its first time. */
  private static boolean isNamed(String speaker, String words) {
    return words.contains(speaker.substring(speaker.lastIndexOf(' ') + 1));
  }

  private void addTimeline() {
    if (!digest.timeline().isEmpty()) {
      addHeading("Timeline");
    }
    for (Digest.Day day : digest.timeline()) {
      StyledText text = line().add(ReadableDate.of(day.day().toString()), terminal::bold);
      add(text.add(" " + day.citation().excerpt().text()).dim(" " + place(day.citation())));
    }
  }

  private void addQuotes() {
    if (!digest.quotes().isEmpty()) {
      addHeading("Who said what");
    }
    for (Digest.Saying saying : digest.quotes()) {
      Speaker speaker = saying.quote().speaker();
      StyledText text = line();
      if (speaker != null) {
        text.add(speaker.name() + ":", terminal::bold);
      }
      Citation citation = new Citation(saying.document(), saying.quote().excerpt());
      add(
          text.add(" " + citation.excerpt().text())
              .dim(" " + place(citation) + others(saying.alsoIn())));
    }
  }

  private void addSources() {
    if (!digest.sources().isEmpty()) {
      addHeading("Documents");
    }
    for (Digest.Source source : digest.sources()) {
      StyledText text = line().dim("[" + numbers.get(source.document()) + "]");
      Stream.of(source.headline(), source.publisher(), day(source.time()))
          .filter(Objects::nonNull)
          .forEach(part -> text.add(" " + part).mark('·'));
      add(text.dim(" " + source.document()));
    }
  }

  private static @Nullable String day(@Nullable String time) {
    return time == null
        ? null
        : StatedDay.beginning(time).map(day -> ReadableDate.of(day.toString())).orElse(time);
  }

  private void addHeading(String heading) {
    lines.add("");
    terminal.wrap(heading, 0).stream().map(terminal::bold).forEach(lines::add);
  }

  private StyledText line() {
    return new StyledText(terminal, terminal.width() - INDENT - 2);
  }

  private void add(StyledText text) {
    text.lines().forEach(line -> lines.add(" ".repeat(INDENT) + line));
  }

  private String place(Citation citation) {
    return "[%d: %d+%d]"
        .formatted(
            numbers.getOrDefault(citation.document(), 0),
            citation.excerpt().offset(),
            citation.excerpt().length());
  }

  private String others(List<Citation> citations) {
    if (citations.isEmpty()) {
      return "";
    }
    String numbered =
        citations.stream()
            .limit(MOST_OTHERS)
            .map(it -> String.valueOf(numbers.getOrDefault(it.document(), 0)))
            .collect(Collectors.joining(", ", " also in ", ""));
    int rest = citations.size() - MOST_OTHERS;
    return rest > 0 ? numbered + " and " + count(rest, "other", "others") : numbered;
  }

  private static String count(int number, String one, String several) {
    return String.format(Locale.ENGLISH, "%,d %s", number, number == 1 ? one : several);
  }
}
