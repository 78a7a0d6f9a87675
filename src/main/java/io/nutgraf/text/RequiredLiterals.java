package io.nutgraf.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads off a regular expression what must stand in whatever it fits: one of a few strings, in
 * capitals or small letters. Most texts hold none of them, and so need not be matched at all (Cox,
 * "Regular Expression Matching with a Trigram Index", 2012).
 */
final class RequiredLiterals {

  private static final String ENDS_SEQUENCE = "|)";
  private static final String EMPTY_ESCAPES = "bBAz";

  private final String regex;
  private int at;
  private boolean understood = true;

  private RequiredLiterals(String regex) {
    this.regex = regex;
  }

  /** One of these is in every text that {@code regex} fits; none where nothing is known of it. */
  static List<String> of(String regex) {
    var reader = new RequiredLiterals(regex);
    List<String> found = reader.alternatives();
    return reader.understood && reader.at == regex.length() ? found : List.of();
  }

  /**
   * A part of an expression that stands for itself.
   *
   * @param letter the one that it is, if it is one; else nothing
   * @param required one of these is in it, or nothing is known
   * @param empty true where it takes no letter
   */
  private record Piece(String letter, List<String> required, boolean empty) {
    static final Piece ANY_LETTER = new Piece("", List.of(), false);
    static final Piece BOUNDARY = new Piece("", List.of(), true);

    static Piece of(char letter) {
      return new Piece(String.valueOf(letter), List.of(), false);
    }
  }

  /** Up to the end of a group, or of all. */
  private List<String> alternatives() {
    var all = new ArrayList<String>();
    boolean known = true;
    do {
      List<String> one = sequence();
      known &= !one.isEmpty();
      all.addAll(one);
    } while (skips('|'));
    return known ? all : List.of();
  }

  /** Of all runs of letters and groups that a sequence must have, the one that tells most. */
  private List<String> sequence() {
    List<String> best = List.of();
    var run = new StringBuilder();
    while (at < regex.length() && ENDS_SEQUENCE.indexOf(regex.charAt(at)) < 0) {
      Piece piece = piece();
      int after = at;
      boolean wanted = !mayBeMissing();
      if (piece.empty()) {
        continue;
      }
      boolean joins = wanted && !piece.letter().isEmpty();
      run.append(joins ? piece.letter() : "");
      if (!joins || at > after) {
        best = better(best, run);
        run.setLength(0);
        best = wanted ? better(best, piece.required()) : best;
      }
    }
    return better(best, run);
  }

  private static List<String> better(List<String> one, CharSequence run) {
    return run.isEmpty() ? one : better(one, List.of(run.toString()));
  }

  /** That of which the shortest is longer: fewer texts hold it. */
  private static List<String> better(List<String> one, List<String> other) {
    return shortest(other) > shortest(one) ? other : one;
  }

  private static int shortest(List<String> literals) {
    return literals.stream().mapToInt(String::length).min().orElse(0);
  }

  private Piece piece() {
    char c = regex.charAt(at++);
    return switch (c) {
      case '(' -> group();
      case '[' -> letterClass();
      case '\\' -> escape();
      case '.' -> Piece.ANY_LETTER;
      case '^', '$' -> Piece.BOUNDARY;
      default -> Character.isSurrogate(c) ? Piece.ANY_LETTER : Piece.of(c);
    };
  }

  private Piece group() {
    if (skips('?')) {
      char opens = regex.startsWith("<", at) || regex.startsWith("P<", at) ? '>' : ':';
      while (at < regex.length() && isOfHead(regex.charAt(at))) {
        at++;
      }
      understood &= skips(opens);
    }
    List<String> required = alternatives();
    understood &= skips(')');
    return new Piece("", required, false);
  }

  /** Of a group's flags or name. */
  private static boolean isOfHead(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '<' || c == '_';
  }

  private Piece letterClass() {
    var _ = skips('^');
    var _ = skips(']');
    while (at < regex.length() && regex.charAt(at) != ']') {
      boolean posix = regex.startsWith("[:", at);
      int end = posix ? regex.indexOf(":]", at) : -1;
      at = posix && end > 0 ? end + 2 : at + (regex.charAt(at) == '\\' ? 2 : 1);
    }
    understood &= skips(']');
    return Piece.ANY_LETTER;
  }

  private Piece escape() {
    if (at == regex.length()) {
      understood = false;
      return Piece.ANY_LETTER;
    }
    char c = regex.charAt(at++);
    if (EMPTY_ESCAPES.indexOf(c) >= 0) {
      return Piece.BOUNDARY;
    }
    if (c == 'p' || c == 'P') {
      int end = regex.startsWith("{", at) ? regex.indexOf('}', at) : at;
      understood &= end >= 0;
      at = end < 0 ? regex.length() : end + 1;
    }
    understood &= "dDsSwWpP".indexOf(c) >= 0 || !Character.isLetterOrDigit(c);
    return Character.isLetterOrDigit(c) ? Piece.ANY_LETTER : Piece.of(c);
  }

  /** Goes past what says how often a piece stands, and whether that may be never. */
  private boolean mayBeMissing() {
    boolean missing = false;
    if (skips('*') || skips('?')) {
      missing = true;
    } else if (regex.startsWith("{", at)) {
      missing = regex.startsWith("{0", at);
      int end = regex.indexOf('}', at);
      understood &= end > 0 && Character.isDigit(regex.charAt(at + 1));
      at = end < 0 ? regex.length() : end + 1;
    } else if (!skips('+')) {
      return false;
    }
    var _ = skips('?'); // as few as can be
    return missing;
  }

  private boolean skips(char c) {
    boolean there = at < regex.length() && regex.charAt(at) == c;
    at += there ? 1 : 0;
    return there;
  }
}
