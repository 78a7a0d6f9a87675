package io.nutgraf.reading.office;

import io.nutgraf.reading.office.StyleSheet.Style;

/** The styles of a Word file (ECMA-376, part 1, section 17.7). */
final class WordStyles {

  private WordStyles() {}

  /** Adds what {@code styles.xml} says. */
  static void read(XmlWalk walk, StyleSheet into) {
    try (walk) {
      while (walk.next()) {
        if (walk.starts() && walk.name().equals("style")) {
          readStyle(walk, into);
        }
      }
    }
  }

  private static void readStyle(XmlWalk walk, StyleSheet into) {
    String id = walk.attribute("styleId");
    var style =
        new Object() {
          String name = id;
          String parent = "";
          Look look = Look.UNSAID;
        };
    walk.eachInside(
        element -> {
          switch (element) {
            case "name" -> style.name = walk.attribute("val");
            case "basedOn" -> style.parent = walk.attribute("val");
            case "tblStylePr", "rPrChange", "pPrChange" -> walk.skip();
            default -> style.look = look(walk, element, style.look);
          }
        });
    into.add(id, new Style(style.name, style.parent, style.look));
  }

  /** {@code look} with what {@code element}, a property of a paragraph or run, adds to it. */
  static Look look(XmlWalk walk, String element, Look look) {
    return switch (element) {
      case "outlineLvl" -> look.outlined(outline(walk.attribute("val")));
      case "numId" -> look.listed(!walk.attribute("val").equals("0"));
      case "vanish" -> look.hidden(isOn(walk));
      case "b" -> look.bold(isOn(walk));
      default -> look;
    };
  }

  /** Level 1 to 9 is written 0 to 8; 9 is that of ordinary text. */
  private static int outline(String value) {
    return value.length() == 1 && value.charAt(0) >= '0' && value.charAt(0) < '9'
        ? value.charAt(0) - '0' + 1
        : 0;
  }

  private static boolean isOn(XmlWalk walk) {
    return switch (walk.attribute("val")) {
      case "0", "false", "off" -> false;
      default -> true;
    };
  }
}
