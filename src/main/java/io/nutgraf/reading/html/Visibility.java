package io.nutgraf.reading.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Which elements show no words to whoever looks at the page. */
final class Visibility {

  private static final Set<String> NO_WORDS =
      Set.of(
          "script",
          "style",
          "template",
          "noscript",
          "noframes",
          "noembed",
          "head",
          "svg",
          "math",
          "canvas",
          "iframe",
          "object",
          "embed",
          "audio",
          "video",
          "map",
          "select",
          "option",
          "datalist",
          "textarea",
          "button",
          "input",
          "progress",
          "meter",
          "dialog",
          "rp",
          "rt");

  private Visibility() {}

  /** True where the words of {@code element} and all within it are not shown. */
  static boolean isHidden(Element element) {
    return NO_WORDS.contains(element.normalName())
        || element.hasAttr("hidden")
        || isUndisplayed(element.attr("style"));
  }

  private static boolean isUndisplayed(String style) {
    if (style.isEmpty()) {
      return false;
    }
    String bare = style.toLowerCase(Locale.ROOT).replace(" ", "");
    return bare.contains("display:none") || bare.contains("visibility:hidden");
  }
}
