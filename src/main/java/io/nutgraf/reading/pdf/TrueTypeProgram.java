package io.nutgraf.reading.pdf;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/**
 * Makes a TrueType font program harmless ("OpenType Specification", chapters Font File and cmap):
 * only the tables that tell characters of glyphs keep their names, and a program whose character
 * map has more entries than there are characters, ranges over ranges, is not taken at all.
 */
final class TrueTypeProgram {

  private static final Set<String> KEPT =
      Set.of("cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "post");

  private static final int TABLES = 12;

  /** Each code point twice. */
  private static final long MOST_ENTRIES = 2 * 0x110000L;

  private final ByteBuffer program;

  private TrueTypeProgram(byte[] program) {
    this.program = ByteBuffer.wrap(program);
  }

  /** The program without what may do harm; empty where it is of no use then. */
  static Optional<byte[]> harmless(byte[] program) {
    try {
      return new TrueTypeProgram(program.clone()).cleaned();
    } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Optional<byte[]> cleaned() {
    if (program.getInt(0) != 0x00010000 && program.getInt(0) != 0x74727565) {
      return Optional.empty();
    }
    int tables = Short.toUnsignedInt(program.getShort(4));
    for (int i = 0; i < tables; i++) {
      int entry = TABLES + 16 * i;
      byte[] name = new byte[4];
      program.get(entry, name);
      String tag = new String(name, StandardCharsets.ISO_8859_1);
      if (!KEPT.contains(tag)) {
        program.put(entry, (byte) '~');
      } else if (tag.equals("cmap") && entries(program.getInt(entry + 8)) > MOST_ENTRIES) {
        return Optional.empty();
      }
    }
    return Optional.of(program.array());
  }

  /** How many entries all maps of the table at {@code start} have. */
  private long entries(int start) {
    int maps = Short.toUnsignedInt(program.getShort(start + 2));
    long entries = 0;
    for (int i = 0; i < maps && entries <= MOST_ENTRIES; i++) {
      entries += entriesOfMap(start + program.getInt(start + 4 + 8 * i + 4));
    }
    return entries;
  }

  private long entriesOfMap(int start) {
    return switch (program.getShort(start)) {
      case 0 -> 256;
      case 2, 6 -> 0x10000;
      case 4 -> entriesOfSegments(start);
      case 8 -> entriesOfGroups(start + 12 + 8192);
      case 12, 13 -> entriesOfGroups(start + 12);
      default -> 0x10000;
    };
  }

  private long entriesOfSegments(int start) {
    int doubled = Short.toUnsignedInt(program.getShort(start + 6));
    long entries = 0;
    for (int i = 0; i < doubled; i += 2) {
      int last = Short.toUnsignedInt(program.getShort(start + 14 + i));
      int first = Short.toUnsignedInt(program.getShort(start + 16 + doubled + i));
      entries += Math.max(0, last - first + 1);
    }
    return entries;
  }

  private long entriesOfGroups(int start) {
    long groups = Integer.toUnsignedLong(program.getInt(start));
    long entries = groups;
    for (int i = 0; i < groups && entries <= MOST_ENTRIES; i++) {
      long first = Integer.toUnsignedLong(program.getInt(start + 4 + 12 * i));
      long last = Integer.toUnsignedLong(program.getInt(start + 8 + 12 * i));
      entries += Math.max(0, last - first + 1);
    }
    return entries;
  }
}
