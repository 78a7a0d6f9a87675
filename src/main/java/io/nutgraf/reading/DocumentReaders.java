package io.nutgraf.reading;

import io.nutgraf.model.RejectionCode;
import io.nutgraf.reading.FormatDetector.Detected;
import io.nutgraf.reading.format.DocumentReader;
import io.nutgraf.reading.format.RawDocument;
import io.nutgraf.reading.format.Reading;
import io.nutgraf.reading.format.UnreadableException;
import io.nutgraf.reading.gzip.GzipReader;
import io.nutgraf.reading.html.HtmlReader;
import io.nutgraf.reading.mail.MailReader;
import io.nutgraf.reading.mail.MailboxReader;
import io.nutgraf.reading.markdown.MarkdownReader;
import io.nutgraf.reading.msg.MsgReader;
import io.nutgraf.reading.office.OpenDocumentReader;
import io.nutgraf.reading.office.WordReader;
import io.nutgraf.reading.pdf.PdfReader;
import io.nutgraf.reading.plain.PlainTextReader;
import io.nutgraf.reading.rtf.RtfReader;
import io.nutgraf.reading.subtitles.SubtitleReader;
import io.nutgraf.reading.xml.XmlReader;

/**
 * All formats as one reader: what a file is decides who reads it. The reader of a format, and the
 * library that it stands on, are loaded for the first file of their kind.
 */
public final class DocumentReaders implements DocumentReader {

  /** How often what is packed may be packed again. */
  private static final int MOST_LAYERS = 2;

  private static final DocumentReader STANDARD = within(ReadingLimits.STANDARD);

  private final ReadingLimits limits;
  private final int layers;

  private DocumentReaders(ReadingLimits limits, int layers) {
    this.limits = limits;
    this.layers = layers;
  }

  /** A reader of every format that Nutgraf knows. */
  public static DocumentReader standard() {
    return STANDARD;
  }

  /** The same within other limits. */
  public static DocumentReader within(ReadingLimits limits) {
    return new DocumentReaders(limits, MOST_LAYERS);
  }

  /** Reads {@code raw}, or says why it can't be read: that its format is unsupported, say. */
  @Override
  public Reading read(RawDocument raw) {
    try {
      return switch (FormatDetector.detect(raw)) {
        case Detected.Known it -> reader(it.format()).read(raw);
        case Detected.Foreign it -> Reading.unreadable(it.code(), it.detail());
      };
    } catch (UnreadableException e) {
      return new Reading.Unreadable(e.rejection());
    }
  }

  private DocumentReader reader(Format format) {
    return switch (format) {
      case PLAIN_TEXT -> new PlainTextReader();
      case MARKDOWN -> new MarkdownReader(new PlainTextReader());
      case HTML -> HtmlReader.ofPages();
      case XML -> new XmlReader(new PlainTextReader(), HtmlReader.ofFragments());
      case DOCX -> WordReader.within(limits.inflatedBytes());
      case ODT -> OpenDocumentReader.within(limits.inflatedBytes());
      case PDF -> PdfReader.within(limits.pages(), limits.inflatedBytes());
      case EML -> new MailReader(HtmlReader.ofFragments());
      case MBOX -> new MailboxReader(HtmlReader.ofFragments());
      case RTF -> new RtfReader();
      case SRT -> SubtitleReader.ofSubRip(new PlainTextReader());
      case VTT -> SubtitleReader.ofWebVtt(new PlainTextReader());
      case GZIP -> packed();
      case MSG -> new MsgReader(new MailReader(HtmlReader.ofFragments()), new RtfReader());
    };
  }

  private DocumentReader packed() {
    if (layers == 0) {
      throw new UnreadableException(
          RejectionCode.UNSUPPORTED_MEDIA_TYPE, "The file is packed more often than it needs.");
    }
    return new GzipReader(new DocumentReaders(limits, layers - 1), limits.bytes());
  }
}
