package io.nutgraf.reading.office;

import io.nutgraf.reading.office.StyleSheet.Style;
import java.util.Set;

/** The styles of an OpenDocument text (ODF 1.3, part 3, section 16). */
final class OpenDocumentStyles {

  private static final Set<String> HEAVY = Set.of("bold", "600", "700", "800", "900");

  private final StyleSheet paragraphs = new StyleSheet();
  private final StyleSheet spans = new StyleSheet();

  /** Those of paragraphs. */
  StyleSheet paragraphs() {
    return paragraphs;
  }

  /** Those of words within them. */
  StyleSheet spans() {
    return spans;
  }

  /** Adds the styles within the element that has just started. */
  void read(XmlWalk walk) {
    walk.eachInside(
        element -> {
          if (element.equals("style")) {
            readStyle(walk);
          }
        });
  }

  private void readStyle(XmlWalk walk) {
    StyleSheet sheet = walk.attribute("family").equals("text") ? spans : paragraphs;
    String name = walk.attribute("name");
    String shown = walk.attribute("display-name");
    String parent = walk.attribute("parent-style-name");
    Look first = outlined(walk.attribute("default-outline-level"));
    var look =
        new Object() {
          Look own = first;
        };
    walk.eachInside(
        element -> {
          if (element.equals("text-properties")) {
            look.own = read(walk, look.own);
          }
        });
    sheet.add(name, new Style(shown.isEmpty() ? name : shown, parent, look.own));
  }

  private static Look outlined(String level) {
    boolean isLevel = level.length() == 1 && level.charAt(0) >= '1' && level.charAt(0) <= '9';
    return isLevel ? Look.UNSAID.outlined(level.charAt(0) - '0') : Look.UNSAID;
  }

  private static Look read(XmlWalk walk, Look look) {
    String weight = walk.attribute("font-weight");
    Look weighed = weight.isEmpty() ? look : look.bold(HEAVY.contains(weight));
    String display = walk.attribute("display");
    return display.isEmpty() ? weighed : weighed.hidden(display.equals("none"));
  }
}
