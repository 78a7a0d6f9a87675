package io.nutgraf.reading.mail;

import io.nutgraf.reading.charset.Charsets;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.codec.EncoderUtil;

/** Text of any script in a header of ASCII: the encoded words of RFC 2047 and RFC 2231. */
public final class EncodedWords {

  /** Mime4j's time grows with the square of the length; no header that is read is longer. */
  private static final int LONGEST = 10_000;

  private static final String BEGINNING = "=?";

  /** Names that mean a larger set than they say. */
  private static final Map<Charset, Charset> LARGER = larger();

  private EncodedWords() {}

  /** {@code text} itself where it is printable ASCII; else encoded words. */
  public static String encode(String text) {
    boolean plain = text.chars().allMatch(c -> c >= ' ' && c <= '~') && !text.contains(BEGINNING);
    return plain
        ? text
        : EncoderUtil.encodeEncodedWord(
            text, EncoderUtil.Usage.TEXT_TOKEN, 0, StandardCharsets.UTF_8, EncoderUtil.Encoding.B);
  }

  /**
   * {@code header} with its encoded words decoded; what is none stays as it is, and all of it where
   * nothing would be left.
   */
  public static String decode(String header) {
    if (!header.contains(BEGINNING) || header.length() > LONGEST) {
      return header;
    }
    String decoded =
        DecoderUtil.decodeEncodedWords(
            withoutLanguages(header), DecodeMonitor.SILENT, null, LARGER);
    return decoded.isBlank() ? header : decoded;
  }

  /** The same without the languages that RFC 2231 puts behind charsets: {@code =?utf-8*de?}. */
  private static String withoutLanguages(String header) {
    if (header.indexOf('*') < 0) {
      return header;
    }
    var plain = new StringBuilder();
    int from = 0;
    for (int at = header.indexOf(BEGINNING); at >= 0; at = header.indexOf(BEGINNING, at + 2)) {
      int star = header.indexOf('*', at);
      int end = header.indexOf('?', at + 2);
      if (star > 0 && star < end) {
        plain.append(header, from, star);
        from = end;
      }
    }
    return plain.append(header, from, header.length()).toString();
  }

  private static Map<Charset, Charset> larger() {
    var larger = new HashMap<Charset, Charset>();
    for (String name :
        List.of("US-ASCII", "ISO-8859-1", "ISO-8859-9", "GB2312", "GBK", "Shift_JIS", "EUC-KR")) {
      Charsets.named(name).ifPresent(charset -> larger.put(Charset.forName(name), charset));
    }
    return Map.copyOf(larger);
  }
}
