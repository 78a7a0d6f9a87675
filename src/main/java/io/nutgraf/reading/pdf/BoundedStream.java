package io.nutgraf.reading.pdf;

import io.nutgraf.reading.format.UnreadableException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.io.RandomAccessStreamCache;

/**
 * A stream that is decoded within limits: a file of 25 MB may hold 25 GB of zeros, and pdfbox would
 * decode all of them into memory. Images are never decoded.
 */
final class BoundedStream extends COSStream {

  /** More filters are no document. */
  private static final int MOST_FILTERS = 8;

  /** A row of a predictor, in bits: an A0 poster in colour at 1200 dpi has fewer. */
  private static final long LONGEST_ROW = 8_000_000;

  private static final Set<COSName> OF_IMAGES =
      Set.of(
          COSName.DCT_DECODE,
          COSName.DCT_DECODE_ABBREVIATION,
          COSName.CCITTFAX_DECODE,
          COSName.CCITTFAX_DECODE_ABBREVIATION,
          COSName.JPX_DECODE,
          COSName.JBIG2_DECODE);

  private final PdfMeter meter;

  BoundedStream(RandomAccessStreamCache cache, RandomAccessReadView view, PdfMeter meter)
      throws IOException {
    super(cache, view);
    this.meter = meter;
  }

  @Override
  public RandomAccessRead createView() throws IOException {
    List<Filter> filters = filters();
    if (filters.isEmpty()) {
      meter.decoded(getLength());
      checkEntries(getLength());
      return super.createView();
    }
    byte[] bytes = decode(filters);
    checkEntries(bytes.length);
    return new RandomAccessReadBuffer(bytes);
  }

  /** The stream decoded once more by pdfbox, now that its size is known. */
  @Override
  public COSInputStream createInputStream(DecodeOptions options) throws IOException {
    List<Filter> filters = filters();
    if (!filters.isEmpty()) {
      decode(filters);
    }
    return super.createInputStream(options);
  }

  private byte[] decode(List<Filter> filters) throws IOException {
    InputStream encoded = createRawInputStream();
    byte[] bytes = new byte[0];
    for (int i = 0; i < filters.size(); i++) {
      var decoded = new BoundedOutput(meter);
      try (InputStream in = encoded) {
        filters.get(i).decode(in, decoded, this, i, DecodeOptions.DEFAULT);
      }
      bytes = decoded.bytes();
      encoded = new ByteArrayInputStream(bytes);
    }
    return bytes;
  }

  /** Each filter once, as pdfbox applies them. */
  private List<Filter> filters() throws IOException {
    COSBase stated = getFilters();
    List<COSName> names = new ArrayList<>();
    if (stated instanceof COSName name) {
      names.add(name);
    } else if (stated instanceof COSArray array) {
      for (int i = 0; i < Math.min(array.size(), MOST_FILTERS); i++) {
        if (array.getObject(i) instanceof COSName name) {
          names.add(name);
        }
      }
    }
    List<Filter> filters = new ArrayList<>();
    for (COSName name : names) {
      if (OF_IMAGES.contains(name)) {
        throw new IOException("an image");
      }
      Filter filter = FilterFactory.INSTANCE.getFilter(name);
      if (!filters.contains(filter)) {
        filters.add(filter);
      }
    }
    checkRows();
    return filters;
  }

  private void checkRows() throws IOException {
    COSBase stated = getDictionaryObject(COSName.DP, COSName.DECODE_PARMS);
    if (stated instanceof COSDictionary parameters) {
      checkRow(parameters);
    } else if (stated instanceof COSArray array) {
      for (int i = 0; i < Math.min(array.size(), MOST_FILTERS); i++) {
        if (array.getObject(i) instanceof COSDictionary parameters) {
          checkRow(parameters);
        }
      }
    }
  }

  private static void checkRow(COSDictionary parameters) throws IOException {
    long columns = parameters.getInt(COSName.COLUMNS, 1);
    long colors = Math.min(parameters.getInt(COSName.COLORS, 1), 32);
    long bits = parameters.getInt(COSName.BITS_PER_COMPONENT, 8);
    boolean fits = columns > 0 && colors > 0 && bits > 0 && bits <= 32;
    if (!fits || columns > LONGEST_ROW || columns * colors * bits > LONGEST_ROW) {
      throw new IOException("rows of no size");
    }
  }

  /** Entries of a cross-reference stream may be a byte each, and of no bytes there is no end. */
  private void checkEntries(long length) {
    COSArray widths = getCOSArray(COSName.W);
    if (!COSName.XREF.equals(getCOSName(COSName.TYPE)) || widths == null) {
      return;
    }
    long entry = 0;
    for (int i = 0; i < Math.min(widths.size(), 3); i++) {
      entry += Math.max(0, widths.getInt(i, 0));
    }
    if (entry == 0) {
      throw UnreadableException.malformed("The cross-references of the PDF file are broken.");
    }
    if (length / entry > meter.limits().objects()) {
      throw UnreadableException.tooLarge("The PDF file has too many objects.");
    }
  }
}
