package io.nutgraf.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The packages of the house, as the table in ARCHITECTURE.md has them: floor, package, what it
 * holds, and what it imports.
 */
final class Rooms {

  private static final String HOUSE = "io.nutgraf.";
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  private final Map<String, Room> byName = new LinkedHashMap<>();

  private Rooms() {}

  /**
   * A package.
   *
   * @param floor a package imports from lower floors only
   * @param name without {@code io.nutgraf}
   * @param imports the names of packages of the house, and the first names of others'
   */
  record Room(int floor, String name, TreeSet<String> imports) {}

  /** Those of the table. */
  static Rooms told() {
    var rooms = new Rooms();
    for (String line : lines()) {
      String[] cells = line.split("\\|", -1);
      if (cells.length == 6 && cells[1].strip().matches("\\d+")) {
        String name = code(cells[2]).getFirst();
        var imports = new TreeSet<>(code(cells[4]));
        rooms.byName.put(name, new Room(Integer.parseInt(cells[1].strip()), name, imports));
      }
    }
    return rooms;
  }

  /** What stands from {@code first} to {@code last}, all that is no door to the world. */
  List<String> packagesTo(String last) {
    return byName.values().stream()
        .filter(room -> room.floor() <= byName.get(last).floor())
        .map(room -> HOUSE + room.name())
        .toList();
  }

  Map<String, Room> byName() {
    return byName;
  }

  /** The room that a class stands in. */
  static String of(JavaClass one) {
    return one.getPackageName().substring(HOUSE.length());
  }

  /** What in the table's words a room needs for one of its classes to know {@code other}. */
  static String nameOf(JavaClass other, Room room) {
    return isOwn(other)
        ? of(other)
        : room.imports().stream()
            .filter(name -> (other.getPackageName() + ".").startsWith(name + "."))
            .findFirst()
            .orElse(other.getPackageName());
  }

  /** All that every room may know: Java's own classes, and the marks for null. */
  static boolean isEverywhere(JavaClass other) {
    String name = other.getBaseComponentType().getPackageName();
    return name.isEmpty()
        || name.startsWith("java.")
        || name.startsWith("javax.crypto")
        || name.equals("org.jspecify.annotations");
  }

  private static boolean isOwn(JavaClass other) {
    return other.getPackageName().startsWith(HOUSE);
  }

  private static List<String> code(String cell) {
    return CODE.matcher(cell).results().map(found -> found.group(1)).toList();
  }

  private static List<String> lines() {
    try {
      return Files.readAllLines(Path.of("ARCHITECTURE.md"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
