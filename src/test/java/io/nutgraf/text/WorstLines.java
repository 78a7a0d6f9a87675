package io.nutgraf.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Lines that a regular expression nearly fits, made from the expression itself: each of its repeats
 * in turn is repeated until the line has the length asked for, all others are filled with what
 * neighbouring parts share, and the end is spoiled. An engine that tries one reading after another
 * tries all of them.
 */
public final class WorstLines {

  /**
   * What is taken where it is allowed, the first first: most parts share white space or a letter.
   */
  private static final List<String> FILLERS = List.of(" a", "a ");

  private static final String ANYTHING_ELSE =
      IntStream.rangeClosed('!', '~').mapToObj(Character::toString).collect(Collectors.joining());

  private static final String SPOILT_END = "!\n?";
  private static final int OTHERS = 2;

  private final String regex;
  private final String fillers;
  private final boolean lastChoice;
  private final int pumped;
  private final int length;
  private int at;
  private int repeats;

  private WorstLines(String regex, String fillers, boolean lastChoice, int pumped, int length) {
    this.regex = regex;
    this.fillers = fillers;
    this.lastChoice = lastChoice;
    this.pumped = pumped;
    this.length = length;
  }

  /** Lines of {@code length} UTF-16 code units or a little more for {@code regex}. */
  public static List<String> of(String regex, int length) {
    List<String> lines = new ArrayList<>();
    for (String fillers : FILLERS) {
      for (boolean lastChoice : new boolean[] {false, true}) {
        int repeats = 1;
        for (int pumped = 0; pumped < repeats; pumped++) {
          var line = new WorstLines(regex, fillers, lastChoice, pumped, length);
          lines.add(line.choice() + SPOILT_END);
          repeats = line.repeats;
        }
      }
    }
    return lines;
  }

  private String choice() {
    String words = sequence();
    while (at < regex.length() && regex.charAt(at) == '|') {
      at++;
      String others = sequence();
      words = lastChoice ? others : words;
    }
    return words;
  }

  private String sequence() {
    var words = new StringBuilder();
    while (at < regex.length() && "|)".indexOf(regex.charAt(at)) < 0) {
      words.append(repeated(part()));
    }
    return words.toString();
  }

  /** A part without its repeat: a group, a class, an escape or a character. */
  private String part() {
    int start = at++;
    return switch (regex.charAt(start)) {
      case '(' -> group();
      case '[' -> {
        at = regex.indexOf(']', start + 2) + 1;
        yield one(regex.substring(start, at));
      }
      case '\\' -> {
        at++;
        at = regex.charAt(start + 1) == 'p' ? regex.indexOf('}', start) + 1 : at;
        String escape = regex.substring(start, at);
        yield escape.equals("\\b") ? "" : one(escape);
      }
      case '.' -> one(".");
      default -> regex.substring(start, at);
    };
  }

  private String group() {
    at += 2; // of "(?:"
    String words = choice();
    at++;
    return words;
  }

  private String one(String set) {
    return (fillers + ANYTHING_ELSE)
        .chars()
        .mapToObj(Character::toString)
        .filter(Pattern.compile(set).asMatchPredicate())
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("nothing known fits " + set));
  }

  private String repeated(String words) {
    if (at == regex.length() || "?*+{".indexOf(regex.charAt(at)) < 0) {
      return words;
    }
    boolean once = regex.charAt(at) == '?';
    at = regex.charAt(at) == '{' ? regex.indexOf('}', at) + 1 : at + 1;
    if (once || words.isEmpty()) {
      return words;
    }
    return words.repeat(repeats++ == pumped ? length / words.length() + 1 : OTHERS);
  }
}
