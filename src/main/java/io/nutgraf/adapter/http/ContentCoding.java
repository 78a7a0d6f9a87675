package io.nutgraf.adapter.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/** Whether a client takes gzip, and gzip itself (RFC 9110, 12.5.3). */
final class ContentCoding {

  private ContentCoding() {}

  /** True where {@code acceptEncoding} gives gzip a weight above 0, by name or by {@code *}. */
  static boolean acceptsGzip(String acceptEncoding) {
    double any = 0;
    for (String part : acceptEncoding.toLowerCase(Locale.ROOT).split(",", -1)) {
      String[] fields = part.split(";", -1);
      String coding = fields[0].strip();
      if (coding.equals("gzip") || coding.equals("x-gzip")) {
        return weight(fields) > 0;
      }
      if (coding.equals("*")) {
        any = weight(fields);
      }
    }
    return any > 0;
  }

  /** The weight stated among {@code fields}: 1 where none is, 0 where it is no weight. */
  static double weight(String[] fields) {
    for (int i = 1; i < fields.length; i++) {
      String field = fields[i].strip();
      if (field.startsWith("q=")) {
        String q = field.substring(2).strip();
        return q.matches("0(\\.[0-9]{0,3})?|1(\\.0{0,3})?") ? Double.parseDouble(q) : 0;
      }
    }
    return 1;
  }

  static byte[] gzip(byte[] body) {
    var coded = new ByteArrayOutputStream(body.length / 3);
    try (var gzip = new GZIPOutputStream(coded)) {
      gzip.write(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return coded.toByteArray();
  }
}
