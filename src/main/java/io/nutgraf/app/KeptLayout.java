package io.nutgraf.app;

import io.nutgraf.model.Block;
import io.nutgraf.model.BlockKind;
import io.nutgraf.model.Document;
import io.nutgraf.model.Published.Precision;
import io.nutgraf.model.Span;
import io.nutgraf.model.Stated;
import io.nutgraf.model.Stated.Source;
import io.nutgraf.model.Structure;
import io.nutgraf.model.Surrogates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a document is besides its text, as it is kept beside that: without it, no summary of another
 * length would be one of the same document.
 *
 * <p>It is kept as words, each with a blank behind it: first {@value #FORMAT}; then each block, by
 * its letter in {@link #LETTERS} and its level, if it has one, how far after the block before it
 * begins, and how long it is; then what is stated: a word for what it is, its source, where it
 * stands ({@code -} where it does not), how long it is, and itself. This outlives the code that
 * wrote it. A kind of block that a later version wrote is taken for a paragraph, and what it states
 * that is not known here is passed over.
 *
 * @param structure the layout
 * @param stated what is stated
 */
public record KeptLayout(Structure structure, Stated stated) {

  private static final String FORMAT = "1";

  private static final Map<BlockKind, String> LETTERS =
      Map.ofEntries(
          Map.entry(BlockKind.HEADING, "h"),
          Map.entry(BlockKind.PARAGRAPH, "p"),
          Map.entry(BlockKind.LIST_ITEM, "i"),
          Map.entry(BlockKind.CAPTION, "c"),
          Map.entry(BlockKind.PULL_QUOTE, "u"),
          Map.entry(BlockKind.BLOCK_QUOTE, "b"),
          Map.entry(BlockKind.TABLE_ROW, "r"),
          Map.entry(BlockKind.CODE, "o"),
          Map.entry(BlockKind.CUE, "s"),
          Map.entry(BlockKind.QUOTED_REPLY, "q"),
          Map.entry(BlockKind.SIGNATURE, "g"),
          Map.entry(BlockKind.PAGE_FURNITURE, "f"),
          Map.entry(BlockKind.ASIDE, "a"),
          Map.entry(BlockKind.FOOTNOTE, "n"));

  private static final Map<String, BlockKind> KINDS =
      LETTERS.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));

  private static final String NOWHERE = "-";
  private static final String TITLE = "title";
  private static final String AUTHOR = "author";
  private static final String PUBLISHER = "publisher";
  private static final String DATE = "date";

  /** That of a document whose layout is known; of any other its text is all that it takes. */
  static Optional<KeptLayout> of(Document document) {
    return Optional.of(new KeptLayout(document.structure(), document.stated()))
        .filter(layout -> layout.structure.isKnown());
  }

  /** The document with {@code text} that this is kept of; empty where it is of another. */
  Optional<Document> of(String text, @Nullable LocalDate uploadedOn) {
    try {
      return Optional.of(new Document(text, structure, stated, null, uploadedOn, null, List.of()));
    } catch (IllegalArgumentException ofAnother) {
      return Optional.empty();
    }
  }

  /** It as it is kept. */
  public String notation() {
    var notation = new StringBuilder(FORMAT).append(' ');
    int end = 0;
    for (Block block : structure.blocks()) {
      notation.append(LETTERS.get(block.kind()));
      if (block.level() > 0) {
        notation.append(block.level());
      }
      notation.append(' ').append(block.span().start() - end).append(' ');
      notation.append(block.span().length()).append(' ');
      end = block.span().end();
    }
    stated.titles().forEach(words -> note(notation, TITLE, words));
    stated.authors().forEach(words -> note(notation, AUTHOR, words));
    stated.publishers().forEach(words -> note(notation, PUBLISHER, words));
    for (Stated.Day day : stated.dates()) {
      note(notation, DATE, day.source() + "/" + day.precision(), day.span(), day.value());
    }
    return notation.toString();
  }

  private static void note(StringBuilder notation, String what, Stated.Words words) {
    note(notation, what, words.source().name(), words.span(), words.text());
  }

  private static void note(
      StringBuilder notation, String what, String source, @Nullable Span span, String words) {
    notation.append(what).append(' ').append(source).append(' ');
    notation.append(span == null ? NOWHERE : span.start() + "+" + span.length()).append(' ');
    notation.append(words.length()).append(' ').append(words).append(' ');
  }

  /** What {@code notation} says; empty where it is none. */
  public static Optional<KeptLayout> parse(String notation) {
    try {
      return Optional.of(new Reader(notation).layout());
    } catch (IllegalArgumentException | IndexOutOfBoundsException spoilt) {
      return Optional.empty();
    }
  }

  /** Reads a notation once, from its beginning to its end. */
  private static final class Reader {

    private final String notation;
    private int at;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Stated.Words> titles = new ArrayList<>();
    private final List<Stated.Words> authors = new ArrayList<>();
    private final List<Stated.Words> publishers = new ArrayList<>();
    private final List<Stated.Day> dates = new ArrayList<>();

    Reader(String notation) {
      this.notation = notation;
    }

    KeptLayout layout() {
      if (!word().equals(FORMAT)) {
        throw new IllegalArgumentException("another format");
      }
      while (at < notation.length()) {
        String what = word();
        if (what.length() <= 2) {
          addBlock(what);
        } else {
          addStated(what);
        }
      }
      Stated stated = new Stated(titles, authors, publishers, dates);
      return new KeptLayout(new Structure(blocks), stated);
    }

    private void addBlock(String what) {
      BlockKind kind = KINDS.getOrDefault(what.substring(0, 1), BlockKind.PARAGRAPH);
      int level = kind == BlockKind.HEADING ? Integer.parseInt(what.substring(1)) : 0;
      int end = blocks.isEmpty() ? 0 : blocks.getLast().span().end();
      int start = end + number();
      blocks.add(new Block(kind, level, new Span(start, start + number())));
    }

    private void addStated(String what) {
      String[] source = word().split("/", 2);
      Span span = span(word());
      int length = number();
      String words = Surrogates.repair(notation.substring(at, at + length));
      at += length + 1;
      Optional<Source> known = constant(Source.class, source[0]);
      if (known.isEmpty()) {
        return;
      }
      switch (what) {
        case TITLE -> titles.add(new Stated.Words(words, known.get(), span));
        case AUTHOR -> authors.add(new Stated.Words(words, known.get(), span));
        case PUBLISHER -> publishers.add(new Stated.Words(words, known.get(), span));
        case DATE ->
            constant(Precision.class, source[source.length - 1])
                .ifPresent(p -> dates.add(new Stated.Day(words, p, known.get(), span)));
        default -> {}
      }
    }

    private static @Nullable Span span(String place) {
      if (place.equals(NOWHERE)) {
        return null;
      }
      int plus = place.indexOf('+');
      int start = Integer.parseInt(place.substring(0, plus));
      return new Span(start, start + Integer.parseInt(place.substring(plus + 1)));
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
      for (E constant : type.getEnumConstants()) {
        if (constant.name().equals(name)) {
          return Optional.of(constant);
        }
      }
      return Optional.empty();
    }

    private int number() {
      return Integer.parseInt(word());
    }

    private String word() {
      int end = notation.indexOf(' ', at);
      String word = notation.substring(at, end);
      at = end + 1;
      return word;
    }
  }
}
