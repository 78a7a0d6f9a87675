package io.nutgraf.reading.pdf;

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
   * @param em the size of most letters
   */
  static Set<Fragment> of(List<PageText> pages, float em) {
    Furniture furniture = new Furniture(em);
    List<List<Line>> edges = new ArrayList<>();
    for (PageText page : pages) {
      furniture.found.addAll(LineNumbers.of(page));
      List<Line> lines = furniture.edges(page);
      edges.add(lines);
      lines.forEach(furniture::note);
    }
    for (int i = 0; i < pages.size(); i++) {
      for (Line line : edges.get(i)) {
        if (furniture.comesBack(line)) {
          furniture.found.addAll(line.fragments());
        }
      }
      furniture.findPageNumber(pages.get(i));
    }
    return furniture.found;
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

  /** The first and the last line that are left may number the page, alone or beside a head. */
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
        && PageNumber.isBeside(line);
  }
}
