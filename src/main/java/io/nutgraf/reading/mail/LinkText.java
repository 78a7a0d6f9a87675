package io.nutgraf.reading.mail;

import io.nutgraf.reading.format.Whitespace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a line, or of a passage, that has addresses of pages in it: those apart, and what is
 * left by the marks between links and sentences.
 *
 * @param hasAddress whether the address of a page stands in it
 * @param labels what stands between marks that set links apart, in lower case, without marks around
 * @param statements the same, parted at the ends of sentences too
 */
record LinkText(boolean hasAddress, List<String> labels, List<String> statements) {

  private static final List<String> SCHEMES = List.of("http://", "https://", "www.", "mailto:");

  private static final String BETWEEN_LINKS = "|•·►»\n\t";

  private static final String SENTENCE_ENDS = ".!?。！？";

  private static final String BRACKETS = "()[]{}«»‹›→←➜>\"'“”";

  /** Takes {@code text} apart, which may have several lines. */
  static LinkText of(String text) {
    String lower = text.toLowerCase(Locale.ROOT).replace('’', '\'');
    var words = new StringBuilder();
    boolean address = false;
    for (int i = 0; i < lower.length(); ) {
      if (startsAddress(lower, i)) {
        address = true;
        i = addressEnd(lower, i);
      } else {
        words.append(lower.charAt(i++));
      }
    }
    String rest = words.toString();
    return new LinkText(address, parted(rest, false), parted(rest, true));
  }

  private static boolean startsAddress(String text, int at) {
    boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    return begins && SCHEMES.stream().anyMatch(scheme -> text.startsWith(scheme, at));
  }

  private static int addressEnd(String text, int from) {
    int end = from;
    while (end < text.length()
        && !Whitespace.isSpace(text.charAt(end))
        && "<>\"|".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private static List<String> parted(String text, boolean sentences) {
    List<String> pieces = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || parts(text, i, sentences)) {
        String piece = bare(text.substring(from, i));
        if (Lines.hasWords(piece) || piece.startsWith("©")) {
          pieces.add(piece);
        }
        from = i + 1;
      }
    }
    return List.copyOf(pieces);
  }

  private static boolean parts(String text, int at, boolean sentences) {
    char c = text.charAt(at);
    boolean wide = c > 0x3000;
    boolean ends =
        SENTENCE_ENDS.indexOf(c) >= 0
            && (wide || at + 1 == text.length() || Whitespace.isSpace(text.charAt(at + 1)));
    return BETWEEN_LINKS.indexOf(c) >= 0 || (sentences && ends);
  }

  /** Without marks and brackets around; white space folded. */
  private static String bare(String piece) {
    String bare = Whitespace.folded(piece);
    int start = 0;
    int end = bare.length();
    while (start < end && isAround(bare.charAt(start)) && !bare.startsWith("(c)", start)) {
      start++;
    }
    while (end > start && isAround(bare.charAt(end - 1))) {
      end--;
    }
    return bare.substring(start, end);
  }

  private static boolean isAround(char c) {
    return BRACKETS.indexOf(c) >= 0 || Lines.isMark(c);
  }
}
