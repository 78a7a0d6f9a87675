package io.nutgraf.reading.subtitles;

import io.nutgraf.model.Document;
import io.nutgraf.model.Stated;
import io.nutgraf.reading.format.BlockText;
import io.nutgraf.reading.format.DocumentReader;
import io.nutgraf.reading.format.RawDocument;
import io.nutgraf.reading.format.Reading;
import io.nutgraf.reading.format.TextBuilder;

/**
 * Reads subtitles, SubRip's (.srt) and WebVTT (W3C, 2019): the words, without times, numbers and
 * markup. A file without a single cue is the text that it is.
 */
public final class SubtitleReader implements DocumentReader {

  private final DocumentReader plain;
  private final String mediaType;

  private SubtitleReader(DocumentReader plain, String mediaType) {
    this.plain = plain;
    this.mediaType = mediaType;
  }

  /**
   * A reader of SubRip's files.
   *
   * @param plain makes characters of bytes
   */
  public static SubtitleReader ofSubRip(DocumentReader plain) {
    return new SubtitleReader(plain, "application/x-subrip");
  }

  /**
   * A reader of WebVTT.
   *
   * @param plain makes characters of bytes
   */
  public static SubtitleReader ofWebVtt(DocumentReader plain) {
    return new SubtitleReader(plain, "text/vtt");
  }

  @Override
  public Reading read(RawDocument raw) {
    return switch (plain.read(raw)) {
      case Reading.Unreadable it -> it;
      case Reading.Read it -> read(raw, it);
    };
  }

  private Reading read(RawDocument raw, Reading.Read decoded) {
    Document document = decoded.document();
    var builder = new TextBuilder(Math.max(1, document.text().length()));
    CueSource.read(document.text(), new CueJoiner(builder)::add);
    BlockText text = builder.build();
    return text.structure().isKnown()
        ? Reading.of(raw, text, Stated.NOTHING, document.warnings(), mediaType, decoded.charset())
        : decoded;
  }
}
