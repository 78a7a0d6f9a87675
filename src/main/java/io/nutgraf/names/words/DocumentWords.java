package io.nutgraf.names.words;

import io.nutgraf.text.CodePoints;
import io.nutgraf.text.Marks;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The words of a document's lines in its order; a line is a title or a sentence. Words are tokens
 * but for marks and the possessive ("Smith's"), which is told of the word before it.
 */
public final class DocumentWords {

  /** The words behind so many are made lower case whenever they are asked for. */
  private static final int MOST_REMEMBERED = 500_000;

  private final String text;
  private final NameWords known;
  private final int[] starts;
  private final int[] ends;
  private final int[] lines;
  private final @Nullable String[] lowers;

  private DocumentWords(String text, NameWords known, int[] starts, int[] ends, int[] lines) {
    this.text = text;
    this.known = known;
    this.starts = starts;
    this.ends = ends;
    this.lines = lines;
    this.lowers = new String[Math.min(starts.length, MOST_REMEMBERED)];
  }

  /** The words among {@code tokens} of {@code text}, of whose language {@code known} is known. */
  public static DocumentWords of(String text, NameTokens tokens, NameWords known) {
    var reader = new Reader(text, known);
    reader.read(tokens);
    return reader.words();
  }

  /** Collects the words of a text whose tokens are read part by part. */
  public static final class Reader {

    private final String text;
    private final NameWords known;
    private int count;
    private int line;
    private int[] starts = {};
    private int[] ends = {};
    private int[] lines = {};

    public Reader(String text, NameWords known) {
      this.text = text;
      this.known = known;
    }

    /** Adds the words among {@code tokens}, which come next. */
    public void read(NameTokens tokens) {
      reserve(count + tokens.size());
      for (int sentence = 0; sentence < tokens.sentences(); sentence++, line++) {
        for (int i = tokens.firstOf(sentence); i < tokens.firstOf(sentence + 1); i++) {
          if (!tokens.is(i, NameTokens.MARK) && !Marks.isApostrophe(text.charAt(tokens.start(i)))) {
            starts[count] = tokens.start(i);
            ends[count] = tokens.end(i);
            lines[count++] = line;
          }
        }
      }
    }

    private void reserve(int size) {
      if (size > starts.length) {
        int room = Math.max(size, starts.length + starts.length / 2);
        starts = Arrays.copyOf(starts, room);
        ends = Arrays.copyOf(ends, room);
        lines = Arrays.copyOf(lines, room);
      }
    }

    /** The words so far. */
    public DocumentWords words() {
      return new DocumentWords(
          text,
          known,
          Arrays.copyOf(starts, count),
          Arrays.copyOf(ends, count),
          Arrays.copyOf(lines, count));
    }
  }

  /** What is known of words in their language. */
  public NameWords known() {
    return known;
  }

  public int size() {
    return starts.length;
  }

  /** The {@code i}th word in lower case, without the point of an abbreviation. */
  public String lower(int i) {
    if (i >= lowers.length) {
      return lower(verbatim(i));
    }
    String lower = lowers[i];
    if (lower == null) {
      lower = lower(verbatim(i));
      lowers[i] = lower;
    }
    return lower;
  }

  /** The same of a word as it stands. */
  public static String lower(String verbatim) {
    int end = verbatim.endsWith(".") ? verbatim.length() - 1 : verbatim.length();
    return verbatim.substring(0, end).toLowerCase(Locale.ROOT);
  }

  public int start(int i) {
    return starts[i];
  }

  /** One past the {@code i}th word's last code unit. */
  public int end(int i) {
    return ends[i];
  }

  /** Whether a possessive follows: 's, or an apostrophe after an s. */
  public boolean isPossessive(int i) {
    return possessive(i) > 0;
  }

  /** How long the possessive after word {@code i} is, with its apostrophe; 0 where none is. */
  private int possessive(int i) {
    int end = ends[i];
    if (end >= text.length() || !Marks.isApostrophe(text.charAt(end))) {
      return 0;
    }
    for (String ending : known.all(NameWord.POSSESSIVE)) {
      if (isEnding(ending, end + 1)) {
        return 1 + ending.length();
      }
      if (text.startsWith(ending, end - ending.length()) && lineEndsOrSpace(end + 1)) {
        return 1;
      }
    }
    return 0;
  }

  /** Whether it stands there and is all that follows the apostrophe, as in no F16'sı. */
  private boolean isEnding(String ending, int at) {
    int end = at + ending.length();
    return text.startsWith(ending, at)
        && (end == text.length() || !CodePoints.isOfWord(text.codePointAt(end)));
  }

  private boolean lineEndsOrSpace(int at) {
    return at >= text.length() || Character.isWhitespace(text.charAt(at));
  }

  public String verbatim(int i) {
    return text.substring(starts[i], ends[i]);
  }

  public boolean isCapital(int i) {
    return Character.isUpperCase(text.codePointAt(starts[i]));
  }

  /** The number of the line in which the {@code i}th word stands. */
  public int line(int i) {
    return lines[i];
  }

  /** The number of the line in which something stands that begins at {@code offset}. */
  public int lineAt(int offset) {
    return lines.length == 0 ? 0 : lines[Math.min(at(offset), lines.length - 1)];
  }

  public boolean startsLine(int i) {
    return i == 0 || lines[i - 1] != lines[i];
  }

  /** The first word that starts at {@code offset} or later. */
  public int at(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 1;
  }

  /** What stands between word {@code i} and the one before it; a line break between lines. */
  public String gapBefore(int i) {
    return startsLine(i) ? "\n" : text.substring(ends[i - 1] + possessive(i - 1), starts[i]);
  }

  /** Whether word {@code i} follows the one before it after nothing but a space. */
  public boolean followsClosely(int i) {
    return i > 0 && i < starts.length && gapBefore(i).equals(" ");
  }

  /** Whether a hyphen or dash stands right before or after words {@code first} to {@code last}. */
  public boolean isHyphenated(int first, int last) {
    return isDash(ends[last]) || isDash(starts[first] - 1);
  }

  private boolean isDash(int at) {
    return at >= 0
        && at < text.length()
        && Character.getType(text.charAt(at)) == Character.DASH_PUNCTUATION;
  }
}
