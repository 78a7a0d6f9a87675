package io.nutgraf.reading.html;

import io.nutgraf.model.Stated.Source;
import io.nutgraf.text.WordLists;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Finds the authors in elements that are marked as theirs: by names, properties and addresses. */
final class AuthorMarks {

  private static final int LONGEST_BYLINE = 160;

  /** Authors of one text are at most so many lines from one another. */
  private static final int WIDEST_GAP = 3;

  /** Tags whose sign is their name. */
  private static final Set<String> TAGS = Set.of("a", "span", "div", "p", "li", "address");

  private static final class Words {
    static final Set<String> ADDRESSES =
        WordLists.read(AuthorMarks.class, "page-words.txt", " ").of("author-address");
  }

  private final AuthorCandidates found;
  private final List<PageLine> lines;
  private final Set<String> group = new LinkedHashSet<>();
  private int marks;
  private int last = -2 * WIDEST_GAP;
  private int firstLine;
  private Source groupSource = Source.LAYOUT;
  private List<String> first = List.of();
  private boolean labelled;

  private AuthorMarks(AuthorCandidates found, List<PageLine> lines) {
    this.found = found;
    this.lines = lines;
  }

  static void addTo(AuthorCandidates found, PageScan page) {
    var authors = new AuthorMarks(found, page.lines());
    page.marks.forEach(authors::add);
    authors.endGroup();
  }

  /** True for a link to a page about somebody who writes. */
  static boolean leadsToAuthor(Element element) {
    if (!element.normalName().equals("a")) {
      return false;
    }
    String address = element.attr("href").toLowerCase(Locale.ROOT);
    return Words.ADDRESSES.stream().anyMatch(address::contains);
  }

  private void add(PageScan.Mark mark) {
    List<String> signs = signs(mark);
    String text = signs.isEmpty() ? "" : words(mark.element());
    if (text.isEmpty() || text.length() > LONGEST_BYLINE) {
      return;
    }
    String tag = mark.element().normalName();
    signs.add("mark");
    signs.add("tag-" + (TAGS.contains(tag) ? tag : "other"));
    signs.addAll(found.place(mark.line(), mark.near(), mark.zones()));
    labelled = isBelowLabel(mark.line()) || (labelled && mark.line() == last + 1);
    if (labelled) {
      signs.add("labelled");
    }
    signs.add(Bylines.isIntroduced(text) ? "introduced" : "not-introduced");
    Source source = mark.property().isEmpty() ? Source.LAYOUT : Source.MICRODATA;
    List<String> names = PageNames.in(text);
    found.shown(names, source, mark.line(), signs);
    join(names, source, mark.line(), signs);
  }

  /** True where the line above is "Author", or the like; it holds for all that follow at once. */
  private boolean isBelowLabel(int line) {
    return line > 0 && line <= lines.size() && Bylines.isIntroduction(lines.get(line - 1).text());
  }

  /** What marks an element as an author's; nothing where it is none's. */
  private static List<String> signs(PageScan.Mark mark) {
    List<String> signs = new ArrayList<>();
    if (mark.property().equals("author") || mark.property().equals("creator")) {
      signs.add("itemprop");
    }
    String rel = mark.element().attr("rel").toLowerCase(Locale.ROOT);
    if ((" " + rel + " ").contains(" author ")) {
      signs.add("rel");
    }
    if (leadsToAuthor(mark.element())) {
      signs.add("href");
    }
    if (mark.isOne(PageHint.AUTHOR)) {
      signs.add("own-author");
    }
    if (mark.isOne(PageHint.BYLINE)) {
      signs.add("own-byline");
    }
    return signs;
  }

  private static String words(Element element) {
    if (element.hasAttr("content") && element.normalName().equals("meta")) {
      return element.attr("content");
    }
    Element name = element.selectFirst("[itemprop=name]");
    String named = name == null ? "" : PageTitles.shown(name);
    return named.isEmpty() ? PageTitles.shown(element) : named;
  }

  /** Authors that are each marked by themselves, one after the other, are those of one text. */
  private void join(List<String> names, Source source, int line, List<String> signs) {
    if (names.isEmpty()) {
      return;
    }
    if (line - last > WIDEST_GAP) {
      endGroup();
    }
    if (group.isEmpty()) {
      first = signs;
      firstLine = line;
      groupSource = source;
    }
    marks += group.addAll(names) ? 1 : 0;
    last = line;
  }

  private void endGroup() {
    if (marks > 1) {
      List<String> signs = new ArrayList<>(first);
      signs.add("joined");
      found.shown(List.copyOf(group), groupSource, firstLine, signs);
    }
    group.clear();
    marks = 0;
  }
}
