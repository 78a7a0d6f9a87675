package io.nutgraf.reading.office;

import io.nutgraf.reading.format.UnreadableException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the parts of a Word file lie, as its relationships say (ECMA-376, part 2, section 6.5): the
 * text need not be called {@code word/document.xml}.
 */
final class WordParts {

  private final ZipParts parts;
  private final String main;
  private final Map<String, String> ofPackage;
  private final Map<String, String> ofMain;

  WordParts(ZipParts parts) {
    this.parts = parts;
    ofPackage = relationships("_rels/.rels", "");
    main = main(parts, ofPackage.get("officeDocument"));
    int slash = main.lastIndexOf('/') + 1;
    String folder = main.substring(0, slash);
    ofMain = relationships(folder + "_rels/" + main.substring(slash) + ".rels", folder);
  }

  private static String main(ZipParts parts, @Nullable String stated) {
    String name = stated == null || !parts.has(stated) ? "word/document.xml" : stated;
    if (!parts.has(name)) {
      throw UnreadableException.malformed("The file lacks the part that holds its text.");
    }
    return name;
  }

  /** The text. */
  XmlWalk text() {
    return parts.walk(main).orElseThrow();
  }

  /**
   * A part that belongs to the text; nothing where there is none.
   *
   * @param kind as the last word of the relationship's type: {@code styles}, {@code footnotes}
   */
  Optional<XmlWalk> ofText(String kind) {
    String usual = "word/" + kind + ".xml";
    return parts.walk(ofMain.getOrDefault(kind, usual));
  }

  /** The core properties; nothing where there are none. */
  Optional<XmlWalk> coreProperties() {
    return parts.walk(ofPackage.getOrDefault("core-properties", "docProps/core.xml"));
  }

  private Map<String, String> relationships(String name, String folder) {
    Map<String, String> targets = new HashMap<>();
    parts.walk(name).ifPresent(walk -> read(walk, folder, targets));
    return targets;
  }

  private static void read(XmlWalk relationships, String folder, Map<String, String> targets) {
    try (relationships) {
      while (relationships.next()) {
        if (relationships.starts() && !relationships.attribute("TargetMode").equals("External")) {
          String type = relationships.attribute("Type");
          String target = relationships.attribute("Target");
          targets.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), path(folder, target));
        }
      }
    }
  }

  private static String path(String folder, String target) {
    return target.startsWith("/") ? target : folder + target;
  }
}
