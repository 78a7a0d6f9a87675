package io.nutgraf.cli;

import io.nutgraf.model.KeySentence;
import io.nutgraf.model.Metadata;
import io.nutgraf.model.Noise;
import io.nutgraf.model.Published;
import io.nutgraf.model.Summary;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A summary for a person's eyes: headline, date, key sentences and where they stand, and then whom,
 * what and when the document names.
 */
final class ReadableSummary {
  private static final int INDENT = 2;

  private final Terminal terminal;

  ReadableSummary(Terminal terminal) {
    this.terminal = terminal;
  }

  /**
   * The lines for {@code summary} of the document that a person calls {@code name}.
   *
   * @param mediaType what it was read as; null where that is unknown
   */
  String of(String name, @Nullable String mediaType, Summary summary) {
    var lines = new ArrayList<String>();
    var headline = summary.metadata().headline();
    terminal.wrap(headline == null ? name : headline.text(), 0).stream()
        .map(terminal::bold)
        .forEach(lines::add);
    terminal.wrap(facts(headline == null ? null : name, mediaType, summary), 0).stream()
        .map(terminal::dim)
        .forEach(lines::add);
    terminal.wrap(credits(summary.metadata()), 0).stream()
        .filter(line -> !line.isEmpty())
        .map(terminal::dim)
        .forEach(lines::add);
    for (KeySentence sentence : summary.keySentences()) {
      lines.add("");
      lines.addAll(sentence(sentence));
    }
    List<String> metadata = new ReadableMetadata(terminal).of(summary);
    if (!metadata.isEmpty()) {
      lines.add("");
      lines.addAll(metadata);
    }
    footnotes(summary).forEach(lines::add);
    return String.join("\n", lines) + "\n";
  }

  /** The lines for a document that could not be summarized. */
  String of(String name, Result.Failed failed) {
    var lines = new ArrayList<String>();
    lines.add(terminal.bold(Terminal.harmless(name)));
    terminal.wrap("not summarized: " + failed.detail(), 0).stream()
        .map(terminal::red)
        .forEach(lines::add);
    lines.add(terminal.dim(failed.code().wire()));
    return String.join("\n", lines) + "\n";
  }

  private String facts(@Nullable String name, @Nullable String mediaType, Summary summary) {
    var facts = new ArrayList<String>();
    DocumentKinds.of(mediaType).ifPresent(facts::add);
    date(summary.metadata().published()).ifPresent(facts::add);
    if (!summary.language().code().equals("und")) {
      facts.add(Locale.of(summary.language().code()).getDisplayLanguage(Locale.ENGLISH));
    }
    facts.add(count(summary.wordCount(), "word"));
    facts.add(count(summary.readingMinutes(), "minute"));
    if (name != null) {
      facts.add(name);
    }
    return String.join(" · ", facts);
  }

  private static String credits(Metadata metadata) {
    var credits = new ArrayList<String>();
    if (metadata.byline() != null) {
      credits.add("by " + metadata.byline().text());
    }
    String dateline = metadata.dateline() == null ? "" : metadata.dateline().text();
    if (metadata.publisher() != null && !dateline.contains(metadata.publisher().text())) {
      credits.add(metadata.publisher().text());
    }
    if (!dateline.isEmpty()) {
      credits.add(dateline);
    }
    return String.join(" · ", credits);
  }

  private static Optional<String> date(@Nullable Published published) {
    if (published == null || published.basis() == Published.Basis.UPLOAD) {
      return Optional.empty();
    }
    String value = published.value();
    return Optional.of(
        switch (published.precision()) {
          case YEAR -> value;
          case MONTH -> YearMonth.parse(value).format(format("MMMM uuuu"));
          case DAY, SECOND -> published.day().format(format("d MMMM uuuu"));
        });
  }

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }

  private List<String> sentence(KeySentence sentence) {
    String place = "[" + sentence.excerpt().offset() + "+" + sentence.excerpt().length() + "]";
    var lines = new ArrayList<String>();
    for (var context : sentence.context()) {
      terminal.wrap(context.text(), INDENT).forEach(l -> lines.add(indented(terminal.dim(l))));
    }
    terminal.wrap(sentence.excerpt().text(), INDENT).forEach(l -> lines.add(indented(l)));
    String last = lines.removeLast();
    if (Terminal.columns(last) + 1 + place.length() <= terminal.width()) {
      lines.add(last + " " + terminal.dim(place));
    } else {
      lines.add(last);
      lines.add(indented(terminal.dim(place)));
    }
    return lines;
  }

  private static String indented(String line) {
    return " ".repeat(INDENT) + line;
  }

  private List<String> footnotes(Summary summary) {
    var notes = new ArrayList<String>();
    if (!summary.removed().isEmpty()) {
      notes.add("left out: " + noise(summary.removed()));
    }
    summary.warnings().forEach(warning -> notes.add("note: " + warning.detail()));
    var lines = new ArrayList<String>();
    notes.forEach(n -> terminal.wrap(n, 0).forEach(line -> lines.add(terminal.dim(line))));
    if (!lines.isEmpty()) {
      lines.addFirst("");
    }
    return lines;
  }

  private static String noise(List<Noise> removed) {
    String kinds =
        removed.stream()
            .map(noise -> noise.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '))
            .distinct()
            .collect(Collectors.joining(", "));
    return count(removed.size(), "passage") + " of noise (" + kinds + ")";
  }

  private static String count(int number, String noun) {
    return String.format(Locale.ENGLISH, "%,d %s", number, number == 1 ? noun : noun + "s");
  }
}
