package io.nutgraf.reading.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * What a page states in elements that nobody sees, wherever they stand: its metas, its title, where
 * it says that it is, its language and its scripts. It keeps so much and no more.
 */
final class PageHead {

  private static final int MOST_METAS = 1_000;
  private static final int MOST_SCRIPTS = 50;

  /** In UTF-16 code units. */
  private static final int LONGEST_CONTENT = 1_000;

  private static final List<String> NAMES = List.of("name", "property", "itemprop", "http-equiv");

  private final Map<String, List<String>> metas = new LinkedHashMap<>();
  private final List<String> scripts = new ArrayList<>();
  private final List<String> linkedData = new ArrayList<>();
  private String canonical = "";
  private String title = "";
  private String language = "";
  private int metaCount;

  /** What metas say, by their names in small letters. */
  Map<String, List<String>> metas() {
    return metas;
  }

  /** What metas of this name, property or itemprop say, in the order of the page. */
  List<String> meta(String name) {
    return metas.getOrDefault(name, List.of());
  }

  /** The first of them; empty where there is none. */
  String firstMeta(String name) {
    return meta(name).isEmpty() ? "" : meta(name).getFirst();
  }

  List<String> scripts() {
    return scripts;
  }

  /** The scripts that are linked data (JSON-LD). */
  List<String> linkedData() {
    return linkedData;
  }

  /** The address that the page gives itself; empty where it gives none. */
  String canonical() {
    return canonical;
  }

  /** The words of the title element; empty where there is none. */
  String title() {
    return title;
  }

  /** The tag of the language that the page says it is in; empty where it says none. */
  String language() {
    return language.isEmpty() ? firstMeta("og:locale") : language;
  }

  /** Adds what {@code element} states; a title counts where {@code isPages}, not in a picture. */
  void add(Element element, boolean isPages) {
    switch (element.normalName()) {
      case "meta" -> addMeta(element);
      case "link" -> addLink(element);
      case "script" -> addScript(element);
      case "html" -> language = element.attr("lang");
      case "title" -> {
        if (title.isEmpty() && isPages) {
          title = cut(element.text());
        }
      }
      default -> {}
    }
  }

  private void addMeta(Element element) {
    if (++metaCount > MOST_METAS) {
      return;
    }
    String content = cut(element.attr("content").strip());
    for (String attribute : NAMES) {
      String name = element.attr(attribute).strip().toLowerCase(Locale.ROOT);
      if (!name.isEmpty() && !content.isEmpty()) {
        metas.computeIfAbsent(name, _ -> new ArrayList<>()).add(content);
      }
    }
  }

  private void addLink(Element element) {
    if (canonical.isEmpty() && element.attr("rel").equalsIgnoreCase("canonical")) {
      canonical = cut(element.attr("href"));
    }
  }

  private void addScript(Element element) {
    if (scripts.size() < MOST_SCRIPTS) {
      scripts.add(element.data());
    }
    if (linkedData.size() < MOST_SCRIPTS
        && element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
      linkedData.add(element.data());
    }
  }

  private static String cut(String words) {
    return words.substring(0, Math.min(words.length(), LONGEST_CONTENT));
  }
}
