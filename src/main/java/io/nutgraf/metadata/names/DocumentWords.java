package io.nutgraf.metadata.names;

import io.nutgraf.model.Span;
import io.nutgraf.text.SegmentedText;
import io.nutgraf.text.Token;
import io.nutgraf.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The words of a document's lines in its order; a line is a title or a sentence. */
final class DocumentWords {

  private final String text;
  private final List<Token> words;
  private final int[] starts;
  private final int[] lines;

  private DocumentWords(String text, List<Token> words, int[] lines) {
    this.text = text;
    this.words = words;
    this.starts = words.stream().mapToInt(word -> word.span().start()).toArray();
    this.lines = lines;
  }

  static DocumentWords of(SegmentedText text) {
    List<Token> words = new ArrayList<>();
    List<Integer> counts = new ArrayList<>();
    for (Span line : text.lines()) {
      words.addAll(Words.of(text.words(), line));
      counts.add(words.size());
    }
    int[] lines = new int[words.size()];
    int from = 0;
    for (int line = 0; line < counts.size(); line++) {
      Arrays.fill(lines, from, counts.get(line), line);
      from = counts.get(line);
    }
    return new DocumentWords(text.words(), words, lines);
  }

  int size() {
    return words.size();
  }

  /** The {@code i}th word in lower case, without an English possessive 's. */
  String lower(int i) {
    return words.get(i).text();
  }

  int start(int i) {
    return starts[i];
  }

  /** One past the {@code i}th word's last code unit, without an English possessive 's. */
  int end(int i) {
    int end = words.get(i).span().end();
    return isPossessive(i) ? end - 2 : end;
  }

  boolean isPossessive(int i) {
    int end = words.get(i).span().end();
    return end - starts[i] > 2
        && (text.charAt(end - 1) == 's' || text.charAt(end - 1) == 'S')
        && (text.charAt(end - 2) == '\'' || text.charAt(end - 2) == '’');
  }

  String verbatim(int i) {
    return text.substring(start(i), end(i));
  }

  boolean isCapital(int i) {
    return Character.isUpperCase(text.codePointAt(start(i)));
  }

  /** The number of the line in which the {@code i}th word stands. */
  int line(int i) {
    return lines[i];
  }

  /** The number of the line in which something stands that begins at {@code offset}. */
  int lineAt(int offset) {
    return words.isEmpty() ? 0 : lines[Math.min(at(offset), words.size() - 1)];
  }

  boolean startsLine(int i) {
    return i == 0 || lines[i - 1] != lines[i];
  }

  /** The first word that starts at {@code offset} or later. */
  int at(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 1;
  }

  /** What stands between word {@code i} and the one before it; a line break between lines. */
  String gapBefore(int i) {
    return startsLine(i) ? "\n" : text.substring(words.get(i - 1).span().end(), start(i));
  }

  /** Whether word {@code i} follows the one before it after nothing but a space. */
  boolean followsClosely(int i) {
    return i > 0 && i < size() && gapBefore(i).equals(" ");
  }
}
