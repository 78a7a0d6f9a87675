package io.nutgraf.reading.html;

import io.nutgraf.model.Budget;
import io.nutgraf.reading.html.PageDateScan.Written;
import io.nutgraf.text.LanguagePack;
import io.nutgraf.text.LanguagePack.Feature;
import io.nutgraf.text.LinearPattern;
import io.nutgraf.text.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the days that are written on the lines of a page, but those that sentences tell of. */
final class DateLines {

  private static final int MOST = 200;

  /** Longer lines are sentences, in UTF-16 code units. */
  private static final int LONGEST_DATELINE = 120;

  /** A date further behind is no dateline of its line, in UTF-16 code units. */
  private static final int LATEST_DATELINE = 60;

  /** So much before a date may say what it is a date of: in UTF-16 code units, and in words. */
  private static final int LONGEST_LABEL = 40;

  private static final int MOST_WORDS_OF_LABEL = 4;

  private static final LinearPattern CLOCK =
      LinearPattern.of("\\pP?\\s*(?:\\pL{1,4}\\s)?\\pP?\\s?\\d{1,2}[:.h]\\d{2}");

  private static final class Words {
    static final WordLists FRONT = LanguagePack.wordsOfAll(Feature.FRONT_MATTER, "; ");
    static final Set<String> LABELS = small(FRONT.of("label"));
    static final Set<String> UPDATES = small(FRONT.of("update"));
    static final Set<String> RANGES = small(FRONT.of("range-page"));

    static Set<String> small(Set<String> words) {
      return words.stream().map(w -> w.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }
  }

  private final List<PageLine> lines;
  private final PageAnchor anchor;
  private final DateCandidates found;
  private int count;
  private int below;

  private DateLines(List<PageLine> lines, PageAnchor anchor, DateCandidates found) {
    this.lines = lines;
    this.anchor = anchor;
    this.found = found;
  }

  /** Adds the days on {@code lines}, which {@code scan} reads. */
  static void addTo(
      DateCandidates found, List<PageLine> lines, PageAnchor anchor, PageDateScan scan) {
    var dates = new DateLines(lines, anchor, found);
    for (PageLine line : lines) {
      Budget.check();
      for (Written date : scan.in(line.text())) {
        if (++dates.count > MOST) {
          return;
        }
        dates.add(line, date);
      }
    }
  }

  private void add(PageLine line, Written date) {
    List<String> signs = new ArrayList<>();
    signs.add("text");
    if (count == 1) {
      signs.add("text-first");
    }
    if (anchor.isKnown() && line.index() >= anchor.line() && ++below <= 2) {
      signs.add("text-after-" + below);
    }
    String label = label(line, date);
    if (label.isEmpty() && isProse(line.text(), date.span().start())) {
      return;
    }
    if (!label.isEmpty()) {
      signs.add(label);
    }
    if (date.isSecondReading()) {
      signs.add("second-reading");
    }
    addAround(line.text(), date, signs);
    addPlace(line, date, !label.isEmpty(), signs);
    found.addText(date.day(), line.index(), signs);
  }

  /** True where a date at {@code start} of a line is told of in a sentence, and is no dateline. */
  private static boolean isProse(String line, int start) {
    boolean afterWord = start > 1 && Character.isLetter(line.charAt(start - 2));
    return line.length() > LONGEST_DATELINE && (start > LATEST_DATELINE || afterWord);
  }

  /** The sign of the words before a date that say what it is of; empty where there are none. */
  private String label(PageLine line, Written date) {
    int start = date.span().start();
    String before = line.text().substring(Math.max(0, start - LONGEST_LABEL), start);
    if (before.isBlank() && line.index() > 0) {
      String above = lines.get(line.index() - 1).text();
      before = above.length() < LONGEST_LABEL ? above : "";
    }
    List<String> words = List.of(PageFold.of(before).split(" ", -1));
    List<String> last =
        words.subList(Math.max(0, words.size() - MOST_WORDS_OF_LABEL), words.size());
    if (last.stream().anyMatch(Words.UPDATES::contains)) {
      return "label-update";
    }
    return last.stream().anyMatch(Words.LABELS::contains) ? "label" : "";
  }

  /** What stands around a date on its line. */
  private static void addAround(String text, Written date, List<String> signs) {
    signs.add("line-" + length(text.length(), date.span().length()));
    if (date.span().start() < 3) {
      signs.add("line-start");
    }
    String behind = text.substring(date.span().end());
    if (CLOCK.at(behind, 0, behind.length()) != null) {
      signs.add("clock");
    }
    String next = behind.strip();
    if (next.startsWith("-")
        || next.startsWith("\u2013")
        || Words.RANGES.stream().anyMatch(word -> next.startsWith(word + " "))) {
      signs.add("range");
    }
  }

  /** True where {@code word} says what a date is of. */
  static boolean isLabel(String word) {
    String folded = PageFold.of(word);
    return Words.LABELS.contains(folded) || Words.UPDATES.contains(folded);
  }

  private static String length(int line, int date) {
    if (line <= date + 2) {
      return "all";
    }
    return line < 40 ? "40" : line < 90 ? "90" : line < 200 ? "200" : "long";
  }

  private void addPlace(PageLine line, Written date, boolean labelled, List<String> signs) {
    PageLine.Run run = line.at(date.span().start());
    run.near().forEach(hint -> signs.add("text-near-" + hint.sign()));
    run.zones().forEach(hint -> signs.add("text-in-" + hint.sign()));
    signs.add("text-" + (anchor.isKnown() ? distance(line.index() - anchor.line()) : "no-anchor"));
    String close = anchor.isNear(line.index(), 3, 6) ? "close" : "far";
    boolean dated = run.near().stream().anyMatch(DATED::contains);
    boolean brief = signs.stream().anyMatch(BRIEF::contains);
    signs.add(close + (labelled ? "-labelled" : "-bare"));
    signs.add(close + (dated ? "-dated" : "") + (brief ? "-brief" : ""));
  }

  /** What stands near one of these is marked as a date. */
  private static final Set<PageHint> DATED =
      Set.of(PageHint.DATE, PageHint.PUBLISHED, PageHint.TIME, PageHint.UPDATED, PageHint.META);

  private static final Set<String> BRIEF = Set.of("line-all", "line-40", "line-90");

  private static String distance(int lines) {
    if (lines < 0) {
      return lines >= -1 ? "b1" : lines >= -3 ? "b3" : lines >= -10 ? "b10" : "b-far";
    }
    if (lines <= 3) {
      return "a" + lines;
    }
    return lines <= 6 ? "a6" : lines <= 12 ? "a12" : lines <= 40 ? "a40" : "a-far";
  }
}
