package io.nutgraf.reading.pdf;

import io.nutgraf.model.Budget;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds what stands on pages and belongs to none: running heads and feet, which come back at their
 * place with other numbers; numbers of pages; numbers of lines.
 */
final class Furniture {

  /** How many lines of a head or foot are looked at. */
  private static final int LINES = 4;

  /** How far into the page they stand. */
  private static final float MARGIN = 0.18f;

  /** How far a running head may move, in points. */
  private static final float NEAR = 5;

  private static final int LONGEST = 160;

  /** Fewer letters in common are chance. */
  private static final int FEWEST_SAME = 12;

  /** How far a foot stands from the text, in ems of its own. */
  private static final float APART = 1.7f;

  private final float em;
  private final Map<String, List<Place>> places = new HashMap<>();
  private final Set<Fragment> found = Collections.newSetFromMap(new IdentityHashMap<>());

  private record Place(int page, float y) {}

  private Furniture(float em) {
    this.em = em;
  }

  /**
   * What of {@code pages} is furniture.
   *
   * @param sizes those of the document
   */
  static Set<Fragment> of(List<PageText> pages, TypeSizes sizes) {
    Furniture furniture = new Furniture(sizes.body());
    List<List<Line>> edges = new ArrayList<>();
    for (PageText page : pages) {
      Budget.check();
      furniture.found.addAll(LineNumbers.of(page));
      List<Line> lines = furniture.edges(page);
      edges.add(lines);
      lines.forEach(furniture::note);
    }
    furniture.findRunningHeads(pages, sizes);
    furniture.findVaried(edges);
    for (int i = 0; i < pages.size(); i++) {
      for (Line line : edges.get(i)) {
        if (furniture.comesBack(line)) {
          furniture.found.addAll(line.fragments());
        }
      }
      Budget.check();
    }
    // Once more: something that comes back may stand above the head.
    furniture.findRunningHeads(pages, sizes);
    pages.forEach(furniture::findPageNumber);
    return furniture.found;
  }

  private void findRunningHeads(List<PageText> pages, TypeSizes sizes) {
    RunningHeads.of(pages.stream().map(this::lines).toList(), sizes)
        .forEach(line -> found.addAll(line.fragments()));
  }

  private List<Line> lines(PageText page) {
    return Line.of(
        page.fragments().stream().filter(f -> !found.contains(f)).toList(), page.number());
  }

  private List<Line> edges(PageText page) {
    List<Line> lines = lines(page);
    List<Line> edges = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      float depth = page.depth(lines.get(i).baseline());
      boolean head = i < LINES && depth < MARGIN;
      boolean foot = i >= lines.size() - LINES && depth > 1 - MARGIN;
      if (head || foot) {
        edges.add(lines.get(i));
      }
    }
    return edges;
  }

  private void note(Line line) {
    places
        .computeIfAbsent(form(line.text()), k -> new ArrayList<>())
        .add(new Place(line.page(), line.baseline()));
  }

  /** True for a line of the same form at the same place of another page. */
  private boolean comesBack(Line line) {
    if (line.text().length() > LONGEST) {
      return false;
    }
    for (Place place : places.getOrDefault(form(line.text()), List.of())) {
      if (place.page() != line.page() && Math.abs(place.y() - line.baseline()) < NEAR) {
        return true;
      }
    }
    return false;
  }

  /** Running heads name the section that begins on the page; the rest of one comes back. */
  private void findVaried(List<List<Line>> edges) {
    for (int i = 0; i < edges.size(); i++) {
      for (int j = i + 1; j <= Math.min(i + 2, edges.size() - 1); j++) {
        for (Line line : edges.get(i)) {
          for (Line other : edges.get(j)) {
            if (varies(line, other)) {
              found.addAll(line.fragments());
              found.addAll(other.fragments());
            }
          }
        }
      }
    }
  }

  /** True for two at one height that begin or end with the same words, half of them at least. */
  private static boolean varies(Line line, Line other) {
    if (Math.abs(line.baseline() - other.baseline()) > 1
        || Math.abs(line.size() - other.size()) > 0.2f) {
      return false;
    }
    String one = form(line.text());
    String two = form(other.text());
    int shorter = Math.min(one.length(), two.length());
    int same = Math.max(sameStart(one, two), sameEnd(one, two));
    return same >= FEWEST_SAME
        && same * 2 >= shorter
        && Math.max(one.length(), two.length()) <= LONGEST;
  }

  private static int sameStart(String one, String two) {
    int i = 0;
    while (i < Math.min(one.length(), two.length()) && one.charAt(i) == two.charAt(i)) {
      i++;
    }
    return i;
  }

  private static int sameEnd(String one, String two) {
    int i = 0;
    while (i < Math.min(one.length(), two.length())
        && one.charAt(one.length() - 1 - i) == two.charAt(two.length() - 1 - i)) {
      i++;
    }
    return i;
  }

  /** A text with all numbers alike. */
  private static String form(String text) {
    StringBuilder form = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean digit = Character.isDigit(c);
      if (!Character.isWhitespace(c)
          && !(digit && !form.isEmpty() && form.charAt(form.length() - 1) == '0')) {
        form.append(digit ? '0' : Character.toLowerCase(c));
      }
    }
    return form.toString();
  }

  /** The first and the last lines that are left may number the page, alone or beside a head. */
  private void findPageNumber(PageText page) {
    List<Line> lines = lines(page);
    if (lines.size() < 2) {
      return;
    }
    if (numbersPage(page, lines.getFirst(), lines.get(1))) {
      found.addAll(lines.getFirst().fragments());
    }
    if (numbersPage(page, lines.getLast(), lines.get(lines.size() - 2))) {
      found.addAll(lines.getLast().fragments());
    }
    findFoot(page, lines);
  }

  /** Several lines at the foot, apart from the text, that have the number at an end. */
  private void findFoot(PageText page, List<Line> lines) {
    int start = lines.size() - 1;
    while (start > 0 && step(lines, start) < 1.5f * lines.get(start).size()) {
      start--;
    }
    List<Line> foot = lines.subList(start, lines.size());
    boolean isApart =
        start > 0
            && foot.size() > 1
            && foot.size() <= LINES
            && step(lines, start) > APART * foot.getFirst().size()
            && page.depth(foot.getFirst().baseline()) > 1 - MARGIN;
    if (isApart
        && foot.stream().noneMatch(line -> Passages.hasLeaders(line.text()))
        && foot.stream().allMatch(this::isSmall)
        && isNumbered(foot)) {
      foot.forEach(line -> found.addAll(line.fragments()));
    }
  }

  private static float step(List<Line> lines, int i) {
    return lines.get(i).baseline() - lines.get(i - 1).baseline();
  }

  private boolean isSmall(Line line) {
    return line.size() < em * 0.95f;
  }

  private static boolean isNumbered(List<Line> foot) {
    List<Fragment> all = foot.stream().flatMap(line -> line.fragments().stream()).toList();
    Box box = Box.of(all);
    return all.stream()
        .anyMatch(
            f ->
                (f.left() == box.left() || f.right() == box.right())
                    && PageNumber.isAlone(f.text()));
  }

  private boolean numbersPage(PageText page, Line line, Line next) {
    float depth = page.depth(line.baseline());
    if (depth > MARGIN && depth < 1 - MARGIN) {
      return false;
    }
    if (PageNumber.isAlone(line.text())) {
      return true;
    }
    boolean apart = Math.abs(line.baseline() - next.baseline()) > 1.4f * line.size();
    return apart
        && !line.isBold()
        && line.size() < em * 1.06f
        && line.text().length() < LONGEST
        && !Passages.hasLeaders(line.text())
        && PageNumber.isBeside(line);
  }
}
