package io.nutgraf.app;

import io.nutgraf.text.LinearPattern;
import io.nutgraf.text.LinearPattern.Found;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Text of any script in a header of ASCII: the encoded words of RFC 2047. */
final class EncodedWords {

  /** An encoded word has at most 75 characters: 45 bytes in Base64, and what is around them. */
  private static final int MOST_BYTES = 45;

  private static final String BEGINNING = "=?UTF-8?B?";
  private static final String END = "?=";
  private static final LinearPattern WORD =
      LinearPattern.of(
          "=\\?(?<charset>[\\w.:+-]{1,40})(?:\\*[\\w-]*)?"
              + "\\?(?<encoding>[BbQq])\\?(?<text>[!->@-~]*)\\?=");

  private EncodedWords() {}

  /** {@code text} itself where it is printable ASCII; else encoded words. */
  static String encode(String text) {
    boolean plain = text.chars().allMatch(c -> c >= ' ' && c <= '~') && !text.contains("=?");
    if (plain) {
      return text;
    }
    List<String> words = new ArrayList<>();
    var part = new ByteArrayOutputStream();
    for (int c : text.codePoints().toArray()) {
      byte[] bytes = Character.toString(c).getBytes(StandardCharsets.UTF_8);
      if (part.size() + bytes.length > MOST_BYTES) {
        words.add(word(part));
      }
      part.writeBytes(bytes);
    }
    words.add(word(part));
    return String.join(" ", words);
  }

  private static String word(ByteArrayOutputStream part) {
    String encoded = Base64.getEncoder().encodeToString(part.toByteArray());
    part.reset();
    return BEGINNING + encoded + END;
  }

  /** {@code header} with its encoded words decoded; what is none stays as it is. */
  static String decode(String header) {
    var decoded = new StringBuilder();
    int end = 0;
    for (Found word = next(header, 0); word != null; word = next(header, end)) {
      String between = header.substring(end, word.start());
      // White space between two encoded words is no part of the text.
      decoded.append(end > 0 && between.isBlank() ? "" : between).append(decoded(header, word));
      end = word.end();
    }
    return decoded.append(header, end, header.length()).toString();
  }

  private static @Nullable Found next(String header, int from) {
    return WORD.in(header, from, header.length());
  }

  private static String decoded(String header, Found word) {
    try {
      byte[] bytes =
          word.group("encoding").equalsIgnoreCase("B")
              ? Base64.getDecoder().decode(word.group("text"))
              : quoted(word.group("text"));
      return new String(bytes, Charset.forName(word.group("charset")));
    } catch (IllegalArgumentException e) {
      // Neither Base64 nor hex, or no such character set.
      return header.substring(word.start(), word.end());
    }
  }

  private static byte[] quoted(String text) {
    var bytes = new ByteArrayOutputStream();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '=') {
        if (i + 3 > text.length()) {
          throw new IllegalArgumentException("cut off");
        }
        bytes.write(Integer.parseInt(text, i + 1, i + 3, 16));
        i += 2;
      } else {
        bytes.write(c == '_' ? ' ' : c);
      }
    }
    return bytes.toByteArray();
  }
}
