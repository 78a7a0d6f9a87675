package io.nutgraf.reading.office;

import io.nutgraf.reading.format.BlockText;
import io.nutgraf.reading.format.DocumentReader;
import io.nutgraf.reading.format.RawDocument;
import io.nutgraf.reading.format.Reading;
import io.nutgraf.reading.format.TextBuilder;
import io.nutgraf.reading.office.WordBody.NoteReferences;
import java.util.List;
import java.util.Set;

/**
 * Reads Word files (Office Open XML, transitional or strict): the text, its tables and text boxes,
 * and its notes at the end. Headers, footers and comments are never opened.
 */
public final class WordReader implements DocumentReader {

  private static final String MEDIA_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private final OfficeLimits limits;

  /** A reader of files from whose parts so many bytes may come at most. */
  public static WordReader within(long inflatedBytes) {
    return new WordReader(OfficeLimits.DEFAULT.within(inflatedBytes));
  }

  WordReader(OfficeLimits limits) {
    this.limits = limits;
  }

  @Override
  public Reading read(RawDocument raw) {
    var parts = new WordParts(new ZipParts(raw.bytes(), limits));
    var styles = new StyleSheet();
    parts.ofText("styles").ifPresent(walk -> WordStyles.read(walk, styles));
    var writer = new PassageWriter(new TextBuilder(limits.mostText()));
    var flow = new Flow(limits, writer);
    var notes = new NoteReferences();
    try (XmlWalk walk = parts.text()) {
      new WordBody(walk, styles, flow, notes).readText();
    }
    readNotes(parts, "footnotes", notes.footnotes(), styles, flow);
    readNotes(parts, "endnotes", notes.endnotes(), styles, flow);
    flow.finish();
    BlockText text = writer.build();
    OfficeProperties properties =
        parts.coreProperties().map(WordReader::properties).orElse(OfficeProperties.NONE);
    return Reading.of(
        raw, text, OfficeStated.of(writer, text, properties), List.of(), MEDIA_TYPE, null);
  }

  private static void readNotes(
      WordParts parts, String kind, Set<String> ids, StyleSheet styles, Flow flow) {
    if (!ids.isEmpty()) {
      parts.ofText(kind).ifPresent(walk -> readNotes(walk, ids, styles, flow));
    }
  }

  private static void readNotes(XmlWalk notes, Set<String> ids, StyleSheet styles, Flow flow) {
    try (notes) {
      new WordBody(notes, styles, flow, new NoteReferences()).readNotes(ids);
    }
  }

  private static OfficeProperties properties(XmlWalk walk) {
    try (walk) {
      return OfficeProperties.ofWord(walk);
    }
  }
}
