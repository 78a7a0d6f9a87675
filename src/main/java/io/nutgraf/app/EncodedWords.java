package io.nutgraf.app;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text of any script in a header of ASCII: the encoded words of RFC 2047. */
final class EncodedWords {

  /** An encoded word has at most 75 characters: 45 bytes in Base64, and what is around them. */
  private static final int MOST_BYTES = 45;

  private static final String BEGINNING = "=?UTF-8?B?";
  private static final String END = "?=";
  private static final Pattern WORD =
      Pattern.compile("=\\?([\\w.:+-]{1,40})(?:\\*[\\w-]*)?\\?([BbQq])\\?([!->@-~]*)\\?=");

  /** White space between two encoded words is no part of the text. */
  private static final Pattern BETWEEN = Pattern.compile("(?<=\\?=)\\s+(?==\\?)");

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
    return WORD.matcher(BETWEEN.matcher(header).replaceAll(""))
        .replaceAll(word -> Matcher.quoteReplacement(decoded(word.group(), word)));
  }

  private static String decoded(String word, MatchResult parts) {
    try {
      byte[] bytes =
          parts.group(2).equalsIgnoreCase("B")
              ? Base64.getDecoder().decode(parts.group(3))
              : quoted(parts.group(3));
      return new String(bytes, Charset.forName(parts.group(1)));
    } catch (IllegalArgumentException e) {
      return word; // Neither Base64 nor hex, or no such character set.
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
