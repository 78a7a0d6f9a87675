package io.nutgraf.cli;

import io.nutgraf.app.Cited;
import io.nutgraf.app.ReadNovelty;
import io.nutgraf.app.ReadNovelty.Origin;
import io.nutgraf.model.DocumentId;
import io.nutgraf.model.Novelty;
import io.nutgraf.model.Novelty.Label;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How much of a document is new, and which documents had the rest first, in a line for a person.
 */
final class ReadableNovelty {

  /** So many of the documents that had something first are named. */
  private static final int MOST_NAMED = 3;

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private ReadableNovelty() {}

  /** Empty of a document with nothing to compare. */
  static String of(ReadNovelty.Answer answer) {
    List<Novelty> statements = answer.statements();
    if (statements.isEmpty()) {
      return "";
    }
    if (answer.origins().isEmpty()) {
      return "all of it is new here";
    }
    return percent(answer.newShare())
        + " new here; "
        + old(statements)
        + ": first in "
        + answer.origins().entrySet().stream()
            .limit(MOST_NAMED)
            .map(ReadableNovelty::origin)
            .collect(Collectors.joining(", "))
        + (answer.origins().size() > MOST_NAMED ? ", …" : "");
  }

  private static String percent(double share) {
    return Math.round(100 * share) + " %";
  }

  private static String old(List<Novelty> statements) {
    Map<Label, Long> counts =
        statements.stream().collect(Collectors.groupingBy(Novelty::label, Collectors.counting()));
    var told = new ArrayList<String>();
    for (Label label : List.of(Label.REPEATED, Label.EDITED, Label.BOILERPLATE)) {
      if (counts.containsKey(label)) {
        told.add(counts.get(label) + " " + label.name().toLowerCase(Locale.ROOT));
      }
    }
    return String.join(", ", told) + " of " + statements.size() + " statements";
  }

  private static String origin(Map.Entry<DocumentId, Origin> entry) {
    Cited cited = entry.getValue().cited();
    if (cited == null) {
      return entry.getKey().value();
    }
    String name = cited.headline() == null ? entry.getKey().value() : "“" + cited.headline() + "”";
    String day = cited.time().day().format(DAY);
    String by = cited.publisher() == null ? day : cited.publisher() + ", " + day;
    return name + " (" + by + "; " + entry.getValue().statements() + ")";
  }
}
