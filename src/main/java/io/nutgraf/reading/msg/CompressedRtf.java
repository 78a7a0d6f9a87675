package io.nutgraf.reading.msg;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.nutgraf.model.Budget;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Undoes the compression of RTF in Outlook's mails ([MS-OXRTFCP]): a reference of two bytes makes
 * seventeen at most, so that the text is never longer than nine times what it was.
 */
final class CompressedRtf {

  private static final int HEADER = 16;
  private static final int UNCOMPRESSED = 0x414C454D;
  private static final int WINDOW = 4096;

  /** What references may point to before anything was written. */
  private static final byte[] BEFORE =
      ("{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern "
              + "\\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier"
              + "{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u"
              + "\\tab\\tx")
          .getBytes(US_ASCII);

  private final byte[] from;
  private final byte[] window = Arrays.copyOf(BEFORE, WINDOW);
  private final ByteArrayOutputStream rtf = new ByteArrayOutputStream();
  private int end = BEFORE.length;
  private int at = HEADER;

  private CompressedRtf(byte[] from) {
    this.from = from;
  }

  /** The RTF; what comes before an error of one that is broken. */
  static byte[] expanded(byte[] from) {
    if (from.length < HEADER) {
      return new byte[0];
    }
    int kind = ByteBuffer.wrap(from).order(ByteOrder.LITTLE_ENDIAN).getInt(8);
    return kind == UNCOMPRESSED
        ? Arrays.copyOfRange(from, HEADER, from.length)
        : new CompressedRtf(from).expanded();
  }

  private byte[] expanded() {
    boolean more = true;
    while (more && at < from.length) {
      Budget.check();
      int flags = from[at++];
      for (int bit = 0; more && bit < 8; bit++) {
        more = (flags >> bit & 1) == 0 ? literal() : reference();
      }
    }
    return rtf.toByteArray();
  }

  private boolean literal() {
    if (at >= from.length) {
      return false;
    }
    put(from[at++]);
    return true;
  }

  /** Twelve bits say where, four how much; to point at the end is the end. */
  private boolean reference() {
    if (at + 1 >= from.length) {
      return false;
    }
    int both = ((from[at] & 0xFF) << 8) | (from[at + 1] & 0xFF);
    at += 2;
    int start = both >> 4;
    if (start == end) {
      return false;
    }
    for (int i = 0; i < (both & 0xF) + 2; i++) {
      put(window[(start + i) % WINDOW]);
    }
    return true;
  }

  private void put(byte b) {
    rtf.write(b);
    window[end] = b;
    end = (end + 1) % WINDOW;
  }
}
