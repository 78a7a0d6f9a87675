package io.nutgraf.reading.rtf;

import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.raw.RawRtfParser;
import io.nutgraf.reading.format.BlockText;
import io.nutgraf.reading.format.DocumentReader;
import io.nutgraf.reading.format.RawDocument;
import io.nutgraf.reading.format.Reading;
import io.nutgraf.reading.format.TextBuilder;
import io.nutgraf.reading.format.UnreadableException;
import java.io.IOException;
import java.util.List;

/** Reads Rich Text Format (1.9.1); of a broken file, what comes before the break. */
public final class RtfReader implements DocumentReader {

  private static final String TYPE = "application/rtf";

  private final RtfLimits limits;

  public RtfReader() {
    this(RtfLimits.STANDARD);
  }

  RtfReader(RtfLimits limits) {
    this.limits = limits;
  }

  /**
   * Reads a file.
   *
   * @throws UnreadableException where its text is too long, or it breaks before any words
   */
  @Override
  public Reading read(RawDocument raw) {
    var styles = new Styles();
    var paragraphs = new Paragraphs(new TextBuilder(limits.text()), styles);
    var listener = new RtfListener(paragraphs, styles);
    boolean whole = parse(raw.bytes(), listener);
    listener.finish();
    BlockText set = paragraphs.build();
    BlockText text =
        paragraphs.title().isPresent()
            ? set // nobody sets a title in a text that a program wrapped
            : HardWraps.join(set, paragraphs.apart(), new TextBuilder(limits.text()));
    if (text.text().isEmpty() && !whole) {
      throw UnreadableException.malformed("The RTF file is broken.");
    }
    return Reading.of(
        raw,
        text,
        listener
            .properties()
            .stated(text.text(), paragraphs.title(), TitlePage.of(set, paragraphs.settings())),
        List.of(),
        TYPE,
        null);
  }

  /** Whether the file could be read to its end. */
  private boolean parse(byte[] bytes, RtfListener listener) {
    SoundPart sound = SoundPart.of(bytes, limits.depth());
    try {
      new RawRtfParser().parse(new RtfStreamSource(sound.stream()), listener);
      return sound.isWhole();
    } catch (IOException
        | IllegalStateException
        | IllegalArgumentException
        | IndexOutOfBoundsException
        | NegativeArraySizeException broken) {
      return false; // what the parser throws where it can't go on
    }
  }
}
