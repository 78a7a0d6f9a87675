package io.nutgraf.reading.msg;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes compound files: a header, one sector of table, and streams in sectors of 512 bytes. */
@SuppressWarnings("ByteBufferBackingArray") // all are allocated here
final class CompoundFiles {

  private static final int SECTOR = 512;
  private static final int END = -2;

  private final List<byte[]> sectors = new ArrayList<>();
  private final ByteBuffer table = buffer(SECTOR);

  private CompoundFiles() {
    while (table.hasRemaining()) {
      table.putInt(-1);
    }
  }

  /**
   * A file with these streams.
   *
   * @param cutoff the size below which a stream stands in the stream of small ones
   */
  static byte[] of(Map<String, byte[]> streams, int cutoff) {
    return new CompoundFiles().file(streams, cutoff);
  }

  private byte[] file(Map<String, byte[]> streams, int cutoff) {
    ByteBuffer directory = buffer((streams.size() + 1) * 128);
    ByteBuffer small = buffer(SECTOR * 20);
    ByteBuffer smallTable = buffer(SECTOR * 2);
    int number = 0;
    for (Map.Entry<String, byte[]> stream : streams.entrySet()) {
      number++;
      byte[] bytes = stream.getValue();
      int start = small.position() / 64;
      if (bytes.length < cutoff) {
        small.put(bytes).position((small.position() + 63) / 64 * 64);
        for (int i = start; i < small.position() / 64; i++) {
          smallTable.putInt(i + 1 == small.position() / 64 ? END : i + 1);
        }
      } else {
        start = add(bytes);
      }
      int right = number == streams.size() ? -1 : number + 1;
      entry(directory, number, stream.getKey(), 2, right, -1, start, bytes.length);
    }
    int smallStart = add(small.array());
    entry(directory, 0, "Root Entry", 5, -1, 1, smallStart, small.capacity());
    int directoryStart = add(directory.array());
    int smallTableStart = add(smallTable.array());
    return written(directoryStart, smallTableStart, cutoff);
  }

  private int add(byte[] bytes) {
    int start = sectors.size();
    int count = Math.max(1, (bytes.length + SECTOR - 1) / SECTOR);
    for (int i = 0; i < count; i++) {
      byte[] sector = new byte[SECTOR];
      int from = i * SECTOR;
      System.arraycopy(bytes, from, sector, 0, Math.min(SECTOR, bytes.length - from));
      table.putInt(4 * sectors.size(), i + 1 == count ? END : sectors.size() + 1);
      sectors.add(sector);
    }
    return start;
  }

  private static void entry(
      ByteBuffer directory,
      int n,
      String name,
      int type,
      int right,
      int child,
      int start,
      int size) {
    byte[] letters = name.getBytes(StandardCharsets.UTF_16LE);
    int at = n * 128;
    directory.put(at, letters);
    directory.putShort(at + 64, (short) (letters.length + 2));
    directory.put(at + 66, (byte) type);
    directory.putInt(at + 68, -1);
    directory.putInt(at + 72, right);
    directory.putInt(at + 76, child);
    directory.putInt(at + 116, start);
    directory.putInt(at + 120, size);
  }

  private byte[] written(int directory, int smallTable, int cutoff) {
    ByteBuffer file = buffer((sectors.size() + 2) * SECTOR);
    file.put(0, new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1});
    file.putShort(30, (short) 9);
    file.putInt(48, directory);
    file.putInt(56, cutoff);
    file.putInt(60, smallTable);
    file.putInt(68, END);
    for (int i = 0; i < 109; i++) {
      file.putInt(76 + 4 * i, i == 0 ? sectors.size() : -1);
    }
    for (int i = 0; i < sectors.size(); i++) {
      file.put((i + 1) * SECTOR, sectors.get(i));
    }
    file.put((sectors.size() + 1) * SECTOR, table.array());
    return file.array();
  }

  static ByteBuffer buffer(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }
}
