package io.nutgraf.model;

import io.nutgraf.model.Published.Precision;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is stated of a document beside its words: by its caller, its markup, its headers. The most
 * to be trusted stands first in each list; whoever reads a format knows what that is.
 *
 * @param titles what it is called, without the name of its site
 * @param authors who wrote it: each a person's or an outlet's name, without "By"; those of the
 *     first source that names any
 * @param publishers who published it
 * @param dates when it was published
 */
public record Stated(
    List<Words> titles, List<Words> authors, List<Words> publishers, List<Day> dates) {

  /** Nothing is stated. */
  public static final Stated NOTHING = new Stated(List.of(), List.of(), List.of(), List.of());

  /** Where something is stated. */
  public enum Source {
    /** By whoever handed the document over. */
    CALLER,
    JSON_LD,
    MICRODATA,
    OPEN_GRAPH,
    META,
    TIME_ELEMENT,
    H1,
    TITLE_ELEMENT,
    MAIL_HEADER,
    CORE_PROPERTIES,
    FRONT_MATTER,
    ADDRESS,
    /** In the words that are shown, by their place or their size. */
    LAYOUT
  }

  /**
   * Words that are stated.
   *
   * @param text the words
   * @param source where they are stated
   * @param span where the same words stand in the document's text; null where they do not
   */
  public record Words(String text, Source source, @Nullable Span span) {}

  /**
   * A date that is stated.
   *
   * @param value ISO 8601, as exact as {@code precision} says, as in {@link Published}
   * @param precision how much of it is known
   * @param source where it is stated
   * @param span where it stands in the document's text; null where it does not
   */
  public record Day(String value, Precision precision, Source source, @Nullable Span span) {}

  public Stated {
    titles = List.copyOf(titles);
    authors = List.copyOf(authors);
    publishers = List.copyOf(publishers);
    dates = List.copyOf(dates);
  }

  /** The same with the title that the caller states before all others, if one is stated. */
  public Stated titledBy(@Nullable String caller) {
    String title = caller == null ? "" : Surrogates.repair(caller).strip();
    if (title.isEmpty()) {
      return this;
    }
    Words first = new Words(title, Source.CALLER, null);
    return new Stated(
        Stream.concat(Stream.of(first), titles.stream()).toList(), authors, publishers, dates);
  }

  /** The title that is the most to be trusted. */
  public Optional<Words> title() {
    return titles.stream().findFirst();
  }
}
