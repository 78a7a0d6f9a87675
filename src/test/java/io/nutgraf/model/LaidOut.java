package io.nutgraf.model;

import io.nutgraf.model.Published.Precision;
import io.nutgraf.model.Stated.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lays a document out, block by block, for a test. */
public final class LaidOut {

  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Stated.Words> titles = new ArrayList<>();
  private final List<Stated.Words> authors = new ArrayList<>();
  private final List<Stated.Words> publishers = new ArrayList<>();
  private final List<Stated.Day> dates = new ArrayList<>();
  private @Nullable LocalDate uploadedOn;

  /** Another block with {@code words}. */
  public LaidOut with(BlockKind kind, String words) {
    return with(kind, kind == BlockKind.HEADING ? 1 : 0, words);
  }

  /** Another paragraph. */
  public LaidOut with(String words) {
    return with(BlockKind.PARAGRAPH, words);
  }

  /** Another heading. */
  public LaidOut heading(int level, String words) {
    return with(BlockKind.HEADING, level, words);
  }

  private LaidOut with(BlockKind kind, int level, String words) {
    text.append(text.isEmpty() ? "" : "\n\n");
    Span span = new Span(text.length(), text.length() + words.length());
    text.append(words);
    blocks.add(new Block(kind, level, span));
    return this;
  }

  public LaidOut titled(String title, Source source, @Nullable Span span) {
    titles.add(new Stated.Words(title, source, span));
    return this;
  }

  public LaidOut by(String author, Source source, @Nullable Span span) {
    authors.add(new Stated.Words(author, source, span));
    return this;
  }

  public LaidOut from(String publisher, Source source) {
    publishers.add(new Stated.Words(publisher, source, null));
    return this;
  }

  public LaidOut on(String day, Source source) {
    return on(day, source, null);
  }

  public LaidOut on(String day, Source source, @Nullable Span span) {
    dates.add(new Stated.Day(day, Precision.DAY, source, span));
    return this;
  }

  public LaidOut uploaded(String day) {
    uploadedOn = LocalDate.parse(day);
    return this;
  }

  /** Where {@code words} first stand in it. */
  public Span span(String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }

  public Document document() {
    return new Document(
        text.toString(),
        new Structure(blocks),
        new Stated(titles, authors, publishers, dates),
        null,
        uploadedOn,
        null,
        List.of());
  }
}
