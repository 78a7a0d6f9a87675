package io.nutgraf.reading.html;

import io.nutgraf.dates.StatedDates;
import io.nutgraf.model.Span;
import io.nutgraf.model.Stated.Source;
import java.util.ArrayList;
import java.util.List;

/** Finds the authors in lines that read as bylines, or stand where bylines do. */
final class AuthorLines {

  /** In UTF-16 code units, as the next. */
  private static final int LONGEST_BYLINE = 160;

  private static final int LONGEST_WITH_WORDS_BEFORE = 100;
  private static final int LONGEST_OF_NAMES = 80;
  private static final int MOST_NAMES = 3;

  /** A name by itself is a byline at most so far above a headline, and so far below. */
  private static final int ABOVE = 2;

  private static final int BELOW = 7;

  private final List<PageLine> lines;
  private final PageAnchor anchor;
  private final AuthorCandidates found;

  private AuthorLines(List<PageLine> lines, PageAnchor anchor, AuthorCandidates found) {
    this.lines = lines;
    this.anchor = anchor;
    this.found = found;
  }

  static void addTo(AuthorCandidates found, List<PageLine> lines, PageAnchor anchor) {
    var authors = new AuthorLines(lines, anchor, found);
    lines.forEach(authors::add);
  }

  private void add(PageLine line) {
    String text = line.text();
    if (Bylines.isIntroduced(text)) {
      add(line, text, "line-introduced");
    } else if (line.index() > 0 && Bylines.isIntroduction(lines.get(line.index() - 1).text())) {
      add(line, text, "line-below");
    } else {
      int inside =
          text.length() > LONGEST_WITH_WORDS_BEFORE ? -1 : Bylines.behindIntroduction(text);
      if (inside > 0) {
        add(line, text.substring(inside), "line-inside");
      } else if (isClose(line) && isNames(text)) {
        add(line, text, "line-bare");
      } else if (isClose(line) && isBesideDate(text)) {
        add(line, text, "line-dated");
      }
    }
  }

  private void add(PageLine line, String text, String sign) {
    if (line.text().length() > LONGEST_BYLINE) {
      return;
    }
    List<String> signs = new ArrayList<>(List.of("line", sign));
    PageLine.Run run = line.runs().getFirst();
    signs.addAll(found.place(line.index(), run.near(), run.zones()));
    signs.add(text.length() < 40 ? "line-40" : text.length() < 80 ? "line-80" : "line-160");
    found.shown(PageNames.in(text), Source.LAYOUT, line.index(), signs);
  }

  private boolean isClose(PageLine line) {
    return line.index() != anchor.line() && anchor.isNear(line.index(), ABOVE, BELOW);
  }

  /** True for names that begin with a given name, and nothing else. */
  private static boolean isNames(String line) {
    List<String> names = PageNames.in(line);
    return line.length() < LONGEST_OF_NAMES
        && !names.isEmpty()
        && names.size() <= MOST_NAMES
        && names.stream().allMatch(AuthorLines::isName);
  }

  /** True for a date and one name, or a few: "Jane on 5 June 2023". */
  private static boolean isBesideDate(String line) {
    if (line.length() >= LONGEST_OF_NAMES || line.chars().noneMatch(Character::isDigit)) {
      return false;
    }
    if (StatedDates.in(line, new Span(0, line.length())).isEmpty()) {
      return false;
    }
    List<String> names = PageNames.in(line);
    return !names.isEmpty()
        && names.size() <= MOST_NAMES
        && names.stream().allMatch(AuthorLines::isHandle);
  }

  /** True for one to four words that begin with capitals, and are no label of a date. */
  private static boolean isHandle(String name) {
    List<String> words = List.of(name.split(" ", -1));
    return words.size() <= 4
        && words.stream().allMatch(word -> PageNames.isCapital(word) && !DateLines.isLabel(word));
  }

  private static boolean isName(String name) {
    List<String> words = List.of(name.split(" ", -1));
    return words.size() >= 2
        && words.size() <= 4
        && PageNames.isCapital(words.getFirst())
        && PageNames.isCapital(words.getLast())
        && PageNames.isGiven(words.getFirst());
  }
}
