package io.nutgraf.reading.msg;

import io.nutgraf.model.Budget;
import io.nutgraf.reading.format.UnreadableException;
import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The streams at the top of a compound file ([MS-CFB]): sectors that follow each other by a table.
 * No chain of sectors is followed twice through one, and none is longer than the file.
 */
final class CompoundFile {

  private static final int HEADER_ENTRIES = 109;
  private static final int ENTRY = 128;
  private static final int MINI = 64;
  private static final int STREAM = 2;

  /** Numbers from here on are no sectors, but say that there is none. */
  private static final int NO_SECTOR = 0xFFFFFFFA;

  private final ByteBuffer file;
  private final int sector;
  private final int[] table;
  private final int[] miniTable;
  private final byte[] directory;
  private final byte[] miniStream;
  private final int cutoff;
  private final Map<String, Integer> entries = new HashMap<>();

  private CompoundFile(byte[] bytes) {
    file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    sector = file.getShort(30) == 12 ? 4096 : 512;
    cutoff = file.getInt(56);
    table = table();
    directory = chain(file.getInt(48));
    miniTable = numbers(chain(file.getInt(60)));
    miniStream = chain(entry(0).getInt(116));
    walk(entry(0).getInt(76));
  }

  /**
   * Opens a file.
   *
   * @throws UnreadableException where it is broken
   */
  static CompoundFile open(byte[] bytes) {
    try {
      return new CompoundFile(bytes);
    } catch (IndexOutOfBoundsException | BufferUnderflowException e) {
      throw broken();
    }
  }

  private static UnreadableException broken() {
    return UnreadableException.malformed("The Outlook mail is broken.");
  }

  /** The bytes of the stream with this name; empty where there is none, or it is broken. */
  Optional<byte[]> stream(String name) {
    return Optional.ofNullable(entries.get(name)).map(this::stream);
  }

  private byte[] stream(int number) {
    ByteBuffer entry = entry(number);
    int size = entry.getInt(120);
    byte[] bytes = size < cutoff ? miniChain(entry.getInt(116)) : chain(entry.getInt(116));
    return size >= 0 && size < bytes.length ? java.util.Arrays.copyOf(bytes, size) : bytes;
  }

  /** The next sector of each; the numbers of the sectors that hold this stand in the header. */
  private int[] table() {
    var bytes = new ByteArrayOutputStream();
    int most = file.capacity() / sector;
    int next = file.getInt(68);
    for (int i = 0; i < HEADER_ENTRIES; i++) {
      add(file.getInt(76 + 4 * i), bytes);
    }
    for (int read = 0; isSector(next) && read < most; read++) {
      Budget.check();
      int start = start(next);
      for (int i = 0; i < sector / 4 - 1 && bytes.size() <= 4 * (most + sector); i++) {
        add(file.getInt(start + 4 * i), bytes);
      }
      next = file.getInt(start + sector - 4);
    }
    return numbers(bytes.toByteArray());
  }

  private void add(int number, ByteArrayOutputStream bytes) {
    if (isSector(number)) {
      int start = start(number);
      bytes.write(file.array(), start, Math.min(sector, file.capacity() - start));
    }
  }

  private boolean isSector(int number) {
    return Integer.compareUnsigned(number, NO_SECTOR) < 0
        && (number + 1L) * sector < file.capacity()
        && number >= 0;
  }

  private int start(int number) {
    return (number + 1) * sector;
  }

  private static int[] numbers(byte[] bytes) {
    int[] numbers = new int[bytes.length / 4];
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().get(numbers);
    return numbers;
  }

  private byte[] chain(int first) {
    var bytes = new ByteArrayOutputStream();
    var seen = new BitSet();
    for (int at = first; isSector(at) && !seen.get(at); at = at < table.length ? table[at] : -1) {
      seen.set(at);
      add(at, bytes);
    }
    return bytes.toByteArray();
  }

  private byte[] miniChain(int first) {
    var bytes = new ByteArrayOutputStream();
    var seen = new BitSet();
    int at = first;
    while (at >= 0 && at < miniTable.length && !seen.get(at) && at < miniStream.length / MINI) {
      seen.set(at);
      bytes.write(miniStream, at * MINI, MINI);
      at = miniTable[at];
    }
    return bytes.toByteArray();
  }

  private ByteBuffer entry(int number) {
    return ByteBuffer.wrap(directory, 0, directory.length)
        .slice(number * ENTRY, ENTRY)
        .order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Notes the streams of the tree that {@code root} is the root of, and of no storage in it. */
  private void walk(int root) {
    Deque<Integer> open = new ArrayDeque<>();
    var seen = new BitSet();
    open.push(root);
    while (!open.isEmpty()) {
      int number = open.pop();
      if (number < 0 || number >= directory.length / ENTRY || seen.get(number)) {
        continue;
      }
      seen.set(number);
      ByteBuffer entry = entry(number);
      if (entry.get(66) == STREAM) {
        entries.putIfAbsent(name(entry), number);
      }
      open.push(entry.getInt(68));
      open.push(entry.getInt(72));
    }
  }

  private static String name(ByteBuffer entry) {
    int length = Math.clamp(entry.getShort(64) - 2, 0, 62);
    byte[] name = new byte[length];
    entry.get(0, name);
    return new String(name, StandardCharsets.UTF_16LE);
  }
}
