package io.nutgraf.reading.rtf;

import com.rtfparserkit.rtf.Command;
import io.nutgraf.model.Published.Precision;
import io.nutgraf.model.Span;
import io.nutgraf.model.Stated;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the group {@code \info} states. */
final class Properties {

  private final StringBuilder title = new StringBuilder();
  private final StringBuilder author = new StringBuilder();
  private int year;
  private int month;
  private int day;

  void append(Destination destination, String words) {
    (destination == Destination.TITLE ? title : author).append(words);
  }

  void set(Destination destination, Command command, int value) {
    if (destination == Destination.CREATED) {
      switch (command) {
        case yr -> year = value;
        case mo -> month = value;
        case dy -> day = value;
        default -> {}
      }
    }
  }

  /**
   * All of it.
   *
   * @param text the text of the document
   * @param shown where the paragraph stands that is set as the title; it goes before a property,
   *     which may be that of the file's template
   * @param page what the first page shows; for want of that and of properties
   */
  Stated stated(String text, Optional<Span> shown, TitlePage page) {
    Stream<Stated.Words> set = shown.stream().map(span -> shown(text, span));
    Stream<Stated.Words> heading = page.heading().stream().map(span -> shown(text, span));
    List<Stated.Words> authors = words(author).toList();
    return new Stated(
        Stream.concat(Stream.concat(set, words(title)), heading).toList(),
        authors.isEmpty() ? page.authors() : authors,
        List.of(),
        dates());
  }

  private static Stated.Words shown(String text, Span span) {
    return new Stated.Words(span.of(text), Stated.Source.LAYOUT, span);
  }

  private static Stream<Stated.Words> words(StringBuilder property) {
    return Stream.of(property.toString().strip())
        .filter(words -> !words.isEmpty())
        .map(words -> new Stated.Words(words, Stated.Source.CORE_PROPERTIES, null));
  }

  private List<Stated.Day> dates() {
    try {
      String date = LocalDate.of(year, month, day).toString();
      return year < 1980
          ? List.of()
          : List.of(new Stated.Day(date, Precision.DAY, Stated.Source.CORE_PROPERTIES, null));
    } catch (DateTimeException none) {
      return List.of();
    }
  }
}
