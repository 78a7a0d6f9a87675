package io.nutgraf.reading.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/**
 * Reads the encoding that a Type 1 font program brings along ("Adobe Type 1 Font Format", section
 * 2.3), which is the only part of one that a text needs: {@code dup 65 /A put} for each code. The
 * rest of the program is never run.
 */
final class TypeOneEncoding {

  /** The clear part of a program is a few thousand bytes. */
  private static final int LONGEST = 200_000;

  private final String text;
  private int at;

  private TypeOneEncoding(String text) {
    this.text = text;
  }

  /** The encoding of {@code program} as a font's dictionary says one; empty where it has none. */
  static Optional<COSDictionary> of(byte[] program) {
    int length = Math.min(program.length, LONGEST);
    return new TypeOneEncoding(new String(program, 0, length, StandardCharsets.ISO_8859_1)).read();
  }

  private Optional<COSDictionary> read() {
    int start = text.indexOf("/Encoding");
    if (start < 0) {
      return Optional.empty();
    }
    at = start + "/Encoding".length();
    COSArray differences = new COSArray();
    String before = "";
    for (String word = next(); !word.isEmpty(); before = word, word = next()) {
      if (word.equals("def") || word.equals("eexec") || word.equals("readonly")) {
        break;
      }
      if (word.charAt(0) == '/' && isCode(before)) {
        differences.add(COSInteger.get(Long.parseLong(before)));
        differences.add(COSName.getPDFName(word.substring(1)));
      }
    }
    if (differences.size() == 0) {
      return Optional.empty();
    }
    COSDictionary encoding = new COSDictionary();
    encoding.setItem(COSName.DIFFERENCES, differences);
    return Optional.of(encoding);
  }

  private static boolean isCode(String word) {
    return !word.isEmpty()
        && word.length() <= 3
        && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** The next word; empty at the end. A name's slash begins a word of its own. */
  private String next() {
    while (at < text.length() && text.charAt(at) <= ' ') {
      at++;
    }
    int start = at;
    while (at < text.length() && text.charAt(at) > ' ' && (at == start || text.charAt(at) != '/')) {
      at++;
    }
    return text.substring(start, at);
  }
}
