package io.nutgraf.reading.office;

import java.util.HashMap;
import java.util.Map;

/**
 * What a document says of itself beside its text, in the words of Dublin Core: {@code
 * docProps/core.xml} of a Word file (ECMA-376, part 2, section 8), {@code meta.xml} of an
 * OpenDocument text (ODF 1.3, part 3, section 4).
 *
 * @param title what it is called; empty where it is called nothing
 * @param author who wrote it
 * @param created when it was made, in ISO 8601
 * @param modified when it was written to
 */
record OfficeProperties(String title, String author, String created, String modified) {

  static final OfficeProperties NONE = new OfficeProperties("", "", "", "");

  /** Those of a Word file. */
  static OfficeProperties ofWord(XmlWalk walk) {
    Map<String, String> values = values(walk);
    return new OfficeProperties(
        values.getOrDefault("title", ""),
        values.getOrDefault("creator", ""),
        values.getOrDefault("created", ""),
        values.getOrDefault("modified", ""));
  }

  /** Those of an OpenDocument text; its {@code creator} is who wrote to it last. */
  static OfficeProperties ofOpenDocument(XmlWalk walk) {
    Map<String, String> values = values(walk);
    return new OfficeProperties(
        values.getOrDefault("title", ""),
        values.getOrDefault("initial-creator", values.getOrDefault("creator", "")),
        values.getOrDefault("creation-date", ""),
        values.getOrDefault("date", ""));
  }

  /** The words of each element in the one that has just started, or in the root. */
  private static Map<String, String> values(XmlWalk walk) {
    Map<String, String> values = new HashMap<>();
    if (!walk.starts()) {
      walk.next();
    }
    walk.eachInside(
        name -> {
          if (!name.equals("meta")) { // which stands around the others
            values.putIfAbsent(name, walk.words().strip());
          }
        });
    return values;
  }
}
