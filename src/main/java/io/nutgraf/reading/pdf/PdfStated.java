package io.nutgraf.reading.pdf;

import io.nutgraf.dates.StatedDate;
import io.nutgraf.dates.StatedDates;
import io.nutgraf.model.BlockKind;
import io.nutgraf.model.Published.Precision;
import io.nutgraf.model.Span;
import io.nutgraf.model.Stated;
import io.nutgraf.model.Stated.Day;
import io.nutgraf.model.Stated.Source;
import io.nutgraf.model.Stated.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a file states of itself. A title of the properties that stands on the first page goes first;
 * then what is set largest there; last a title of the properties that stands nowhere, which is
 * often that of a template. Authors are those of the properties, else those below the title. A day
 * in the running head of the first page is that of the issue.
 */
final class PdfStated {

  /** So many passages of the first page may hold the title. */
  private static final int FIRST = 12;

  /** So many passages below the title may name the authors. */
  private static final int BELOW = 3;

  private static final int LONGEST_TITLE = 300;

  /** More letters than these are no line of a title page. */
  private static final int PROSE = 90;

  /** How much larger than a heading above text a title is that stands below the text. */
  private static final float LARGER_BELOW_TEXT = 1.3f;

  private final List<Passage> passages;
  private final PdfText text;
  private final PdfProperties properties;
  private final Hyphens hyphens;
  private final String written;

  private PdfStated(
      List<Passage> passages, PdfText text, PdfProperties properties, Hyphens hyphens) {
    this.passages = passages;
    this.text = text;
    this.properties = properties;
    this.hyphens = hyphens;
    this.written = text.build().text();
  }

  static Stated of(
      List<Passage> passages, PdfText text, PdfProperties properties, Hyphens hyphens) {
    return new PdfStated(passages, text, properties, hyphens).stated();
  }

  private Stated stated() {
    Optional<Passage> largest = largest();
    return new Stated(titles(largest), authors(largest), List.of(), dates());
  }

  private List<Words> titles(Optional<Passage> largest) {
    List<Words> titles = new ArrayList<>();
    String stated = properties.title();
    Optional<Span> standing = stated.isEmpty() ? Optional.empty() : standing(stated);
    standing.ifPresent(span -> titles.add(new Words(stated, Source.CORE_PROPERTIES, span)));
    largest.flatMap(text::span).ifPresent(span -> titles.add(words(span)));
    if (standing.isEmpty() && !stated.isEmpty()) {
      titles.add(new Words(stated, Source.CORE_PROPERTIES, null));
    }
    return titles;
  }

  private Words words(Span span) {
    return new Words(span.of(written).replace('\n', ' '), Source.LAYOUT, span);
  }

  /** Where a passage at the beginning says the same. */
  private Optional<Span> standing(String title) {
    return first().stream()
        .filter(passage -> letters(passage.text(hyphens)).equals(letters(title)))
        .findFirst()
        .flatMap(text::span);
  }

  private static String letters(String words) {
    StringBuilder letters = new StringBuilder();
    words
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }

  /** What the first page begins with, but for its furniture. */
  private List<Passage> first() {
    List<Passage> first = new ArrayList<>();
    for (Passage passage : passages) {
      boolean isText = passage.kind != BlockKind.PAGE_FURNITURE;
      if (isText && (first.size() == FIRST || !isOnPageOf(passage, first))) {
        break;
      }
      if (isText) {
        first.add(passage);
      }
    }
    return first;
  }

  private static boolean isOnPageOf(Passage passage, List<Passage> first) {
    return first.isEmpty() || first.getFirst().first().page() == passage.first().page();
  }

  private boolean isProse(Passage passage) {
    String words = passage.text(hyphens);
    return words.length() > PROSE && Sentences.end(words);
  }

  /**
   * The heading in the largest type, the first of several; below text, headings are larger than the
   * first only by the taste of a program.
   */
  private Optional<Passage> largest() {
    Passage largest = null;
    float larger = 1.02f;
    for (Passage passage : first()) {
      if (largest != null && passage.kind == BlockKind.PARAGRAPH && isProse(passage)) {
        larger = LARGER_BELOW_TEXT;
      }
      boolean isTitle =
          passage.kind == BlockKind.HEADING
              && passage.text(hyphens).length() <= LONGEST_TITLE
              && !Character.isDigit(passage.first().text().codePointAt(0))
              && letters(passage.text(hyphens)).length() > 2;
      if (isTitle && (largest == null || passage.size() > largest.size() * larger)) {
        largest = passage;
      }
    }
    return Optional.ofNullable(largest);
  }

  private List<Words> authors(Optional<Passage> title) {
    List<Passage> below = below(title);
    if (!properties.authors().isEmpty()) {
      return properties.authors().stream().map(name -> stated(name, below)).toList();
    }
    for (int i = 0; i < below.size(); i++) {
      Passage passage = below.get(i);
      String next = i + 1 < below.size() ? below.get(i + 1).first().text() : "";
      List<String> names = LayoutAuthors.of(title.orElseThrow(), passage, next);
      if (!names.isEmpty()) {
        Span span = text.span(passage).orElse(null);
        return names.stream()
            .map(name -> new Words(name, Source.LAYOUT, within(span, name)))
            .toList();
      }
    }
    return List.of();
  }

  /** What stands right below the title. */
  private List<Passage> below(Optional<Passage> title) {
    List<Passage> first = first();
    int at = title.map(first::indexOf).orElse(-1);
    return at < 0 ? List.of() : first.subList(at + 1, Math.min(first.size(), at + 1 + BELOW));
  }

  private Words stated(String name, List<Passage> below) {
    for (Passage passage : below) {
      Optional<String> full = LayoutAuthors.inFull(name, passage);
      if (full.isPresent()) {
        Span span = text.span(passage).orElse(null);
        return new Words(full.get(), Source.CORE_PROPERTIES, within(span, full.get()));
      }
    }
    return new Words(name, Source.CORE_PROPERTIES, null);
  }

  private @Nullable Span within(@Nullable Span span, String name) {
    int start = span == null ? -1 : written.indexOf(name, span.start());
    return span == null || start < 0 || start + name.length() > span.end()
        ? null
        : new Span(start, start + name.length());
  }

  private List<Day> dates() {
    List<Day> dates = new ArrayList<>();
    ofHead().ifPresent(dates::add);
    if (!properties.created().isEmpty()) {
      dates.add(new Day(properties.created(), Precision.DAY, Source.CORE_PROPERTIES, null));
    }
    return dates;
  }

  private Optional<Day> ofHead() {
    for (Passage passage : passages) {
      if (passage.first().page() > 1) {
        break;
      }
      Span span = passage.kind == BlockKind.PAGE_FURNITURE ? text.span(passage).orElse(null) : null;
      if (span != null) {
        for (StatedDate date : StatedDates.in(written, span)) {
          Optional<Day> day = dayOfIssue(date);
          if (day.isPresent()) {
            return day;
          }
        }
      }
    }
    return Optional.empty();
  }

  /** A whole date that names the day of the week: browsers and printers write none. */
  private static Optional<Day> dayOfIssue(StatedDate date) {
    return date.isComplete() && date.weekday() != null
        ? date.resolve(null)
            .map(day -> new Day(date.format(day), Precision.DAY, Source.LAYOUT, date.span()))
        : Optional.empty();
  }
}
