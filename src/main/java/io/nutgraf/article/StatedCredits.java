package io.nutgraf.article;

import io.nutgraf.model.Block;
import io.nutgraf.model.BlockKind;
import io.nutgraf.model.Credit;
import io.nutgraf.model.Document;
import io.nutgraf.model.Span;
import io.nutgraf.model.Stated;
import io.nutgraf.model.Stated.Source;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote and who published a document, as its markup, its headers or its properties state it.
 * The properties of a file name whose machine it was made on, and so come last.
 */
final class StatedCredits {

  /** What may stand between two names: ", ", " and ", " und ". */
  private static final int BETWEEN = 8;

  /** What is longer than that is no line of credits. */
  private static final int MOST_WORDS = 20;

  private final Document document;
  private final String words;
  private final DetectedNoise noise;

  /**
   * @param words the document's text without {@code noise}
   */
  StatedCredits(Document document, String words, DetectedNoise noise) {
    this.document = document;
    this.words = words;
    this.noise = noise;
  }

  /**
   * Who wrote it.
   *
   * @param read who did by the words of the text; it comes with its place where the same is stated
   */
  Optional<Credit> author(Optional<Credit> read) {
    List<Stated.Words> authors = document.stated().authors();
    return credit(authors.stream().filter(author -> !isProperty(author)).toList())
        .map(stated -> read.filter(same -> isPlaceOf(stated, same)).orElse(stated))
        .or(() -> read)
        .or(() -> credit(authors));
  }

  /**
   * Who published it.
   *
   * @param read who did by the words of the text
   */
  Optional<Credit> publisher(Optional<Credit> read) {
    List<Stated.Words> publishers = document.stated().publishers();
    return publishers.stream()
        .filter(publisher -> !isProperty(publisher))
        .findFirst()
        .map(publisher -> credit(List.of(publisher)))
        .orElse(read)
        .or(() -> credit(publishers.stream().limit(1).toList()));
  }

  /** The blocks that hold little more than a stated name or date: no part of the body. */
  List<Span> lines() {
    Stated stated = document.stated();
    return Stream.concat(
            stated.authors().stream().map(Stated.Words::span),
            stated.dates().stream().map(Stated.Day::span))
        .filter(Objects::nonNull)
        .flatMap(span -> document.structure().blockAt(span.start()).stream())
        .filter(block -> block.kind() == BlockKind.PARAGRAPH)
        .map(Block::span)
        .distinct()
        .filter(this::isCredits)
        .toList();
  }

  private boolean isCredits(Span block) {
    TextLine line = TextLine.at(words, block);
    return line.words() > 0 && line.words() <= MOST_WORDS && !line.isProse();
  }

  private static boolean isProperty(Stated.Words words) {
    return words.source() == Source.CORE_PROPERTIES;
  }

  private Optional<Credit> credit(List<Stated.Words> names) {
    if (names.isEmpty()) {
      return Optional.empty();
    }
    Span span = together(names);
    return Optional.of(
        span == null
            ? new Credit(
                names.stream().map(Stated.Words::text).collect(Collectors.joining(", ")), null)
            : new Credit(span.of(document.text()), span));
  }

  /** Where all of the names stand next to each other in what may be told; null elsewhere. */
  private @Nullable Span together(List<Stated.Words> names) {
    List<Span> spans =
        names.stream().map(Stated.Words::span).filter(Objects::nonNull).sorted().toList();
    if (spans.size() < names.size()) {
      return null;
    }
    for (int i = 1; i < spans.size(); i++) {
      if (spans.get(i).start() - spans.get(i - 1).end() > BETWEEN) {
        return null;
      }
    }
    Span whole = new Span(spans.getFirst().start(), spans.getLast().end());
    return noise.layout().anyMatch(whole::overlaps) ? null : whole;
  }

  private static boolean isPlaceOf(Credit stated, Credit read) {
    return stated.span() == null && read.text().equalsIgnoreCase(stated.text());
  }
}
