package io.nutgraf.reading.pdf;

import io.nutgraf.model.Budget;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds running heads and feet that name another chapter on every page: by the number of the page
 * at one of their ends, which rises with the pages; or, without one, by their place and type, which
 * are the same on nearly all pages and not those of the text.
 */
final class RunningHeads {

  /** So many pages show that it is no chance. */
  private static final int FEWEST = 3;

  /** How many of the pages have such a head, at least, where no number tells. */
  private static final double MOST_PAGES = 0.6;

  /** How far a head stands from the text, in ems of its own. */
  private static final float APART = 1.5f;

  private static final int LONGEST = 120;

  /** Roman numerals and what they are worth. */
  private static final String ROMAN = "ivxlc";

  private static final int[] WORTH = {1, 5, 10, 50, 100};

  /** The first or the last line of a page, and how far the next is. */
  private record Edge(Line line, boolean isHead, float gap) {}

  /** At which height a page is numbered, and by how much its number differs from its place. */
  private record Numbering(boolean isHead, int height, int offset) {}

  private record Setting(boolean isHead, int height, int size, String font) {}

  private final TypeSizes sizes;
  private final List<Edge> edges = new ArrayList<>();

  private RunningHeads(TypeSizes sizes) {
    this.sizes = sizes;
  }

  /**
   * Those among the first and last lines of pages.
   *
   * @param pages the lines of each page that are no furniture yet, from the top down
   * @param sizes the type of the text
   */
  static List<Line> of(List<List<Line>> pages, TypeSizes sizes) {
    RunningHeads heads = new RunningHeads(sizes);
    int count = 0;
    for (List<Line> lines : pages) {
      Budget.check();
      count += lines.size() > 2 ? 1 : 0;
      heads.add(lines);
    }
    List<Line> found = heads.numbered();
    found.addAll(heads.setAlike(count));
    return found;
  }

  private void add(List<Line> lines) {
    int last = lines.size() - 1;
    if (last < 2) {
      return;
    }
    add(lines.get(0), true, lines.get(1).baseline() - lines.get(0).baseline());
    add(lines.get(last), false, lines.get(last).baseline() - lines.get(last - 1).baseline());
  }

  private void add(Line line, boolean isHead, float gap) {
    boolean isPlain = !line.isBold() && line.size() < sizes.body() * 1.06f;
    if (isPlain && line.text().length() <= LONGEST && !Passages.hasLeaders(line.text())) {
      edges.add(new Edge(line, isHead, gap));
    }
  }

  private List<Line> numbered() {
    Map<Numbering, Integer> votes = new HashMap<>();
    for (Edge edge : edges) {
      numberings(edge).forEach(numbering -> votes.merge(numbering, 1, Integer::sum));
    }
    List<Line> found = new ArrayList<>();
    for (Edge edge : edges) {
      if (numberings(edge).stream()
          .anyMatch(numbering -> votes.getOrDefault(numbering, 0) >= FEWEST)) {
        found.add(edge.line());
      }
    }
    return found;
  }

  private static List<Numbering> numberings(Edge edge) {
    Line line = edge.line();
    int height = Math.round(line.baseline());
    return numbers(line).stream()
        .map(number -> new Numbering(edge.isHead(), height, number - line.page()))
        .toList();
  }

  /** The numbers that a line begins and ends with. */
  private static List<Integer> numbers(Line line) {
    String text = line.text();
    List<Integer> numbers = new ArrayList<>();
    add(text.substring(0, Math.max(0, text.indexOf(' '))), numbers);
    add(text.substring(text.lastIndexOf(' ') + 1), numbers);
    return numbers;
  }

  private static void add(String word, List<Integer> numbers) {
    int number = number(word);
    if (number > 0 && !numbers.contains(number)) {
      numbers.add(number);
    }
  }

  /** What a word of up to four digits or of Roman numerals says; 0 for others. */
  private static int number(String word) {
    if (word.isEmpty() || word.length() > 7) {
      return 0;
    }
    if (word.length() <= 4 && word.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Integer.parseInt(word);
    }
    int number = 0;
    int highest = 0;
    for (int i = word.length() - 1; i >= 0; i--) {
      int at = ROMAN.indexOf(word.charAt(i));
      if (at < 0) {
        return 0;
      }
      number += WORTH[at] < highest ? -WORTH[at] : WORTH[at];
      highest = Math.max(highest, WORTH[at]);
    }
    return number;
  }

  /** Lines apart from the text, at one height of most pages and in one type that is not its own. */
  private List<Line> setAlike(int pages) {
    Map<Setting, Integer> votes = new HashMap<>();
    List<Edge> apart = edges.stream().filter(this::isApart).toList();
    apart.forEach(edge -> votes.merge(setting(edge), 1, Integer::sum));
    List<Line> found = new ArrayList<>();
    for (Edge edge : apart) {
      int alike = votes.getOrDefault(setting(edge), 0);
      if (alike >= FEWEST && alike >= MOST_PAGES * pages) {
        found.add(edge.line());
      }
    }
    return found;
  }

  private boolean isApart(Edge edge) {
    Line line = edge.line();
    boolean isOwn =
        sizes.isSmaller(line.size())
            || !line.fragments().getFirst().font().name().equals(sizes.font());
    return isOwn && edge.gap() > APART * sizes.body();
  }

  private static Setting setting(Edge edge) {
    Line line = edge.line();
    return new Setting(
        edge.isHead(),
        Math.round(line.baseline()),
        Math.round(line.size() * 2),
        line.fragments().getFirst().font().name());
  }
}
