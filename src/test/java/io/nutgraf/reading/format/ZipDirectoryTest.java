package io.nutgraf.reading.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.reading.format.ZipDirectory.Entry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ZipDirectoryTest {

  private static final String WORDS = "The harbour was closed. ".repeat(10);

  private static byte[] zip(String... names) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (String name : names) {
        zip.putNextEntry(entry(name));
        zip.write(WORDS.getBytes(UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Stored where its name begins with {@code stored}. */
  private static ZipEntry entry(String name) {
    var entry = new ZipEntry(name);
    if (name.startsWith("stored")) {
      var sum = new CRC32();
      sum.update(WORDS.getBytes(UTF_8));
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(WORDS.length());
      entry.setCrc(sum.getValue());
    }
    return entry;
  }

  private static String beginning(byte[] bytes, String name, int length) {
    var directory = ZipDirectory.of(bytes, 100);
    Entry entry = directory.entry(name).orElseThrow();
    return new String(directory.beginning(entry, length), UTF_8);
  }

  @Test
  void knowsFilesHoweverTheirNamesAreWritten() {
    var directory = ZipDirectory.of(zip("/Word\\Document.xml", "b"), 100);
    assertThat(directory.names()).containsExactlyInAnyOrder("word/document.xml", "b");
    assertThat(directory.entry("word/DOCUMENT.xml")).isPresent();
    assertThat(directory.entry("c")).isEmpty();
  }

  @Test
  void unpacksTheBeginningOfAFile() {
    byte[] bytes = zip("stored", "packed");
    assertThat(beginning(bytes, "stored", 11)).isEqualTo("The harbour");
    assertThat(beginning(bytes, "packed", 11)).isEqualTo("The harbour");
    assertThat(beginning(bytes, "packed", 1_000)).isEqualTo(WORDS);
  }

  @Test
  void readsTheHeadersOfAFileThatIsCutOff() {
    byte[] whole = zip("a", "b");
    byte[] cut = Arrays.copyOf(whole, whole.length - 60);
    assertThat(ZipDirectory.of(cut, 100).names()).containsExactlyInAnyOrder("a", "b");
    assertThat(beginning(cut, "b", 3)).isEqualTo("The");
  }

  @Test
  void whatIsSpoiltIsNotUnpacked() {
    byte[] bytes = zip("a");
    Arrays.fill(bytes, 31, 60, (byte) 0xff);
    assertThat(beginning(bytes, "a", 100)).isEmpty();
  }

  @Test
  void looksAtSoManyNamesAndAtNoneThatIsTooLong() {
    assertThat(ZipDirectory.of(zip("a", "b", "c"), 2).names()).hasSize(2);
    assertThat(ZipDirectory.of(zip("a".repeat(1_001), "b"), 2).names()).containsExactly("b");
  }

  /** Headers whose names reach over each other would be a copy of the file each. */
  @Test
  @Timeout(5)
  void keepsNothingOfHeadersWithinEachOther() {
    byte[] header = {'P', 'K', 3, 4, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
    byte[] one = Arrays.copyOf(header, 30);
    one[26] = (byte) 0xff;
    one[27] = (byte) 0xff;
    byte[] bytes = new byte[10_000_000];
    for (int at = 0; at + one.length <= bytes.length; at += one.length) {
      System.arraycopy(one, 0, bytes, at, one.length);
    }
    assertThat(ZipDirectory.of(bytes, 10_000).names()).isEmpty();
  }
}
