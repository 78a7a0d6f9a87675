package io.nutgraf.reading.pdf;

import io.nutgraf.reading.format.AuthorLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Reads who wrote a document off the lines below its title, where that is sure: nothing but names
 * stands there, and one begins with a given name that is known, or they are centered as the title,
 * or it is said right below where they work.
 */
final class LayoutAuthors {

  private static final int MOST_NAMES = 12;

  private LayoutAuthors() {}

  /**
   * The names on the first lines of {@code below}, which stands below {@code title}; none where it
   * is not sure that they are all.
   *
   * @param next the line after {@code below}; empty for none
   */
  static List<String> of(Passage title, Passage below, String next) {
    List<String> names = new ArrayList<>();
    boolean isSure = areCentered(title, below) || AuthorLine.isAffiliation(next);
    for (Line line : below.lines()) {
      AuthorLine author = AuthorLine.of(line.text());
      if (!author.isWhole() && !author.names().isEmpty()) {
        return List.of();
      }
      isSure |= author.isWhole() ? author.isKnown() : AuthorLine.isAffiliation(line.text());
      if (!author.isWhole()) {
        break;
      }
      names.addAll(author.names());
    }
    return names.size() <= MOST_NAMES && isSure ? names : List.of();
  }

  /**
   * A name of the properties as the page has it, in full: programs drop of a name what they can't
   * write, and people their middle names.
   */
  static Optional<String> inFull(String stated, Passage below) {
    List<String> words = List.of(stated.split(" ", -1));
    for (Line line : below.lines()) {
      List<String> shown = Arrays.asList(line.text().split(" ", -1));
      boolean hasOneMore =
          words.size() > 1
              && shown.size() == words.size() + 1
              && shown.getFirst().equals(words.getFirst())
              && isWithin(words, shown);
      if (hasOneMore) {
        return Optional.of(line.text());
      }
    }
    return Optional.empty();
  }

  /** True where {@code shown} is {@code words} with one word more, not at an end. */
  private static boolean isWithin(List<String> words, List<String> shown) {
    int same = 0;
    while (same < words.size() && words.get(same).equals(shown.get(same))) {
      same++;
    }
    return same < words.size()
        && words.subList(same, words.size()).equals(shown.subList(same + 1, shown.size()));
  }

  /** Both stand in the middle of one axis, and neither fills a line. */
  private static boolean areCentered(Passage title, Passage below) {
    float axis = (title.first().left() + title.first().right()) / 2;
    float own = (below.first().left() + below.first().right()) / 2;
    return Math.abs(axis - own) < below.size()
        && Math.abs(title.first().left() - below.first().left()) > 2 * below.size();
  }
}
