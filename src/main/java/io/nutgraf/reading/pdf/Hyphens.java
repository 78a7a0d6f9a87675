package io.nutgraf.reading.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Joins lines. A hyphen at the end of one goes where a small letter follows and the document does
 * not write the word with a hyphen elsewhere, within a line; single letters keep theirs ("e-mail").
 * A soft hyphen always goes. Before a capital or a digit a hyphen stays, without a space.
 */
final class Hyphens {

  private static final int MOST = 50_000;

  /** No word is longer. */
  private static final int LONGEST = 64;

  private final Set<String> compounds = new HashSet<>();

  /** Notes which words the lines write with a hyphen. */
  void learn(List<Fragment> fragments) {
    for (Fragment fragment : fragments) {
      String text = fragment.text();
      for (int i = text.indexOf('-', 1); i > 0; i = text.indexOf('-', i + 1)) {
        if (i + 1 < text.length() && compounds.size() < MOST) {
          String before = wordBefore(text, i);
          String after = wordAfter(text, i + 1);
          if (!before.isEmpty() && !after.isEmpty()) {
            compounds.add(compound(before, after));
          }
        }
      }
    }
  }

  /** Appends {@code line} to {@code text}. */
  void join(StringBuilder text, String line) {
    if (text.isEmpty() || line.isEmpty()) {
      text.append(line);
      return;
    }
    int end = text.length() - 1;
    char last = text.charAt(end);
    int first = line.codePointAt(0);
    if (last == '\u00ad') {
      text.setLength(end);
    } else if ((last == '-' || last == '\u2010')
        && end > 0
        && Character.isLetter(text.charAt(end - 1))) {
      if (Character.isLowerCase(first) && !keeps(text, end, line)) {
        text.setLength(end);
      }
    } else if (!(Scripts.isSetSolid(text.codePointBefore(end + 1)) && Scripts.isSetSolid(first))) {
      text.append(' ');
    }
    text.append(line);
  }

  private boolean keeps(StringBuilder text, int end, String line) {
    String before = wordBefore(text, end);
    return before.length() < 2 || compounds.contains(compound(before, wordAfter(line, 0)));
  }

  private static String compound(String before, String after) {
    return (before + '-' + after).toLowerCase(Locale.ROOT);
  }

  private static String wordBefore(CharSequence text, int end) {
    int start = end;
    while (start > Math.max(0, end - LONGEST) && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return text.subSequence(start, end).toString();
  }

  private static String wordAfter(CharSequence text, int start) {
    int end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.subSequence(start, end).toString();
  }
}
