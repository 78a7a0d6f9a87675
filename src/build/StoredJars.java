import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Writes jars anew with their entries stored instead of compressed one by one. The package of a
 * function is compressed as a whole: thousands of small classes that resemble each other then
 * take a third less, and a class is loaded without inflating it.
 */
public final class StoredJars {

  /** The earliest time that a zip file can state, so that the same jars give the same bytes. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private StoredJars() {}

  public static void main(String[] jars) throws IOException {
    for (String jar : jars) {
      store(Path.of(jar));
    }
  }

  private static void store(Path jar) throws IOException {
    Path stored = jar.resolveSibling(jar.getFileName() + ".stored");
    try (var from = new ZipFile(jar.toFile());
        var to = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(stored)))) {
      to.setMethod(ZipOutputStream.STORED);
      for (ZipEntry entry : inOrder(from)) {
        byte[] bytes;
        try (var in = new BufferedInputStream(from.getInputStream(entry))) {
          bytes = in.readAllBytes();
        }
        to.putNextEntry(stored(entry.getName(), bytes));
        to.write(bytes);
        to.closeEntry();
      }
    }
    Files.move(stored, jar, StandardCopyOption.REPLACE_EXISTING);
  }

  /** As a jar begins (META-INF, its manifest), then neighbours beside each other. */
  private static List<ZipEntry> inOrder(ZipFile jar) {
    List<ZipEntry> entries = new ArrayList<>(jar.stream().toList());
    entries.sort(
        Comparator.comparing((ZipEntry entry) -> !entry.getName().equals("META-INF/"))
            .thenComparing(entry -> !entry.getName().equals("META-INF/MANIFEST.MF"))
            .thenComparing(ZipEntry::getName));
    return entries;
  }

  private static ZipEntry stored(String name, byte[] bytes) {
    var crc = new CRC32();
    crc.update(bytes);
    var entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    entry.setSize(bytes.length);
    entry.setCompressedSize(bytes.length);
    entry.setCrc(crc.getValue());
    return entry;
  }
}
