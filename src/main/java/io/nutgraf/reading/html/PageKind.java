package io.nutgraf.reading.html;

import io.nutgraf.text.NoArticleWords;
import java.util.Set;

/**
 * Whether a page holds a text at all. A wall, a notice of an error and a list of other pages are
 * told by how little they say beside links, and by what such pages say in whatever language; in
 * doubt a page is a text.
 */
enum PageKind {
  TEXT,
  /** What stands before a page: a check for robots, a request for consent, a log-in. */
  WALL,
  /** That there is no such page, or that it could not be made. */
  ERROR,
  /** A home page, or any list of other pages. */
  LISTING;

  /** A wall and an error have no more words, those of links left out. */
  private static final int MOST_WORDS_OF_NOTICE = 250;

  /** A line of fewer words is no running text. */
  private static final int FEWEST_OF_RUNNING_LINE = 15;

  /** A list has fewer words of running text. */
  private static final int MOST_RUNNING_OF_LISTING = 120;

  /** A list has at least so many lines that are links. */
  private static final int FEWEST_LINKS = 20;

  /** What {@code page} is. */
  static PageKind of(PageScan page) {
    var lines = new Lines();
    page.lines().forEach(lines::add);
    if (lines.words - lines.linked <= MOST_WORDS_OF_NOTICE) {
      if (NoArticleWords.areOfError(page.head.title())
          || NoArticleWords.areOfError(lines.headings.toString())) {
        return ERROR;
      }
      if (NoArticleWords.areOfWall(page.head.title())
          || NoArticleWords.areOfWall(lines.shown.toString())) {
        return WALL;
      }
    }
    return lines.areListing() ? LISTING : TEXT;
  }

  /** What the lines of a page come to. */
  private static final class Lines {

    /** So much of a page is looked through for phrases, in UTF-16 code units. */
    private static final int LONGEST = 5_000;

    private static final Set<PageHint> AROUND = Set.of(PageHint.NAVIGATION, PageHint.FOOTER);

    final StringBuilder shown = new StringBuilder();
    final StringBuilder headings = new StringBuilder();
    int words;
    int linked;
    private int running;
    private int links;

    void add(PageLine line) {
      int count = line.text().split(" ", -1).length;
      boolean link = line.runs().stream().allMatch(run -> run.near().contains(PageHint.LINK));
      words += count;
      linked += link ? count : 0;
      if (!link && count >= FEWEST_OF_RUNNING_LINE) {
        running += count;
      }
      if (link && count >= 3 && line.zones().stream().noneMatch(AROUND::contains)) {
        links++;
      }
      if (shown.length() < LONGEST) {
        shown.append(line.text()).append('\n');
      }
      if (line.near().contains(PageHint.H1) && headings.length() < LONGEST) {
        headings.append(line.text()).append('\n');
      }
    }

    boolean areListing() {
      return links >= FEWEST_LINKS && running <= MOST_RUNNING_OF_LISTING && linked * 2 > words;
    }
  }
}
