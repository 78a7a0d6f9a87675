package io.nutgraf.reading.html;

import io.nutgraf.model.Stated.Source;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Finds the days in elements that are marked as one: by properties, tags and names. */
final class DateMarks {

  /** Elements that are one of these may have their day in their title. */
  static final Set<PageHint> DATED =
      EnumSet.of(PageHint.DATE, PageHint.PUBLISHED, PageHint.UPDATED);

  private final DateCandidates found;
  private int times;

  private DateMarks(DateCandidates found) {
    this.found = found;
  }

  static void addTo(DateCandidates found, List<PageScan.Mark> marks) {
    var dates = new DateMarks(found);
    marks.forEach(dates::add);
  }

  private void add(PageScan.Mark mark) {
    if (mark.property().startsWith("date")) {
      addProperty(mark);
    }
    boolean time = mark.isOne(PageHint.TIME);
    if (time && mark.element().hasAttr("datetime")) {
      addTime(mark);
    } else if (!time
        && mark.element().hasAttr("title")
        && mark.own().stream().anyMatch(DATED::contains)) {
      String sign = mark.isOne(PageHint.UPDATED) ? "titled-updated" : "titled-published";
      found.addWords(mark.element().attr("title"), Source.TIME_ELEMENT, List.of("titled", sign));
    }
  }

  private void addProperty(PageScan.Mark mark) {
    String sign = mark.property().contains("modified") ? "itemprop-modified" : "itemprop-published";
    found.addWords(words(mark.element()), Source.MICRODATA, List.of("itemprop", sign));
  }

  private static String words(Element element) {
    if (element.hasAttr("content")) {
      return element.attr("content");
    }
    return element.hasAttr("datetime") ? element.attr("datetime") : PageTitles.shown(element);
  }

  private void addTime(PageScan.Mark mark) {
    List<String> signs = new ArrayList<>();
    signs.add("time");
    signs.add(times == 0 ? "time-first" : times == 1 ? "time-second" : "time-later");
    if (mark.element().hasAttr("pubdate")) {
      signs.add("time-pubdate");
    }
    times++;
    found.addElement(mark.element().attr("datetime"), mark.line(), signs);
  }
}
