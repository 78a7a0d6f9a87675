package io.nutgraf.reading.html;

import io.nutgraf.model.Stated.Source;
import io.nutgraf.model.Stated.Words;
import java.net.URI;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the site of a page is called. */
final class PageSite {

  /** The metas that name it, the most trusted first. */
  private static final List<String> METAS =
      List.of(
          "application-name",
          "apple-mobile-web-app-title",
          "publisher",
          "dc.publisher",
          "citation_publisher",
          "copyright");

  private static final int MOST = 5;
  private static final int LONGEST = 100;

  private PageSite() {}

  /** The names that the site states, the most trusted first. */
  static List<Words> stated(PageHead head, PageThings data) {
    Map<String, Words> names = new LinkedHashMap<>();
    head.meta("og:site_name").forEach(name -> add(names, name, Source.OPEN_GRAPH));
    for (PageThings.Thing thing : data.things()) {
      data.names(thing, "publisher").forEach(name -> add(names, name, Source.JSON_LD));
      if (thing.kind() == PageThings.Kind.SITE) {
        data.words(thing, "name").ifPresent(name -> add(names, name, Source.JSON_LD));
      }
    }
    METAS.forEach(meta -> head.meta(meta).forEach(name -> add(names, name, Source.META)));
    return List.copyOf(names.values());
  }

  /** The same; where it states none, whoever its line of copyright names. */
  static List<Words> publishers(PageScan page, PageThings data) {
    List<Words> stated = stated(page.head, data);
    return stated.isEmpty()
        ? PageCopyright.holder(page.lines()).stream()
            .map(name -> new Words(name, Source.LAYOUT, null))
            .toList()
        : stated;
  }

  private static void add(Map<String, Words> names, String name, Source source) {
    String words = name.strip();
    boolean isName = !words.isEmpty() && words.length() <= LONGEST && !words.contains("://");
    if (isName && names.size() < MOST) {
      names.putIfAbsent(PageFold.of(words), new Words(words, source, null));
    }
  }

  /** The same and its host's, folded to letters, to be compared with. */
  static Set<String> folded(PageHead head, PageThings data) {
    Set<String> folded = new HashSet<>();
    stated(head, data).forEach(name -> folded.add(PageFold.solid(name.text())));
    for (String address : addresses(head)) {
      String host = host(address);
      if (!host.isEmpty()) {
        folded.add(PageFold.solid(host));
        folded.add(PageFold.solid(domain(host)));
      }
    }
    folded.remove("");
    return folded;
  }

  /** Where the page says that it is. */
  static List<String> addresses(PageHead head) {
    Set<String> addresses = new LinkedHashSet<>();
    addresses.add(head.canonical());
    addresses.addAll(head.meta("og:url"));
    addresses.remove("");
    return List.copyOf(addresses);
  }

  private static String host(String address) {
    try {
      String host = URI.create(address).getHost();
      return host == null ? "" : withoutWww(host.toLowerCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private static String withoutWww(String host) {
    return host.startsWith("www.") ? host.substring(4) : host;
  }

  /** "example" of "news.example.org". */
  private static String domain(String host) {
    int last = host.lastIndexOf('.');
    return last < 0 ? host : host.substring(host.lastIndexOf('.', last - 1) + 1, last);
  }
}
