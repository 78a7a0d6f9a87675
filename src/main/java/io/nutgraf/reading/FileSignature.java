package io.nutgraf.reading;

import io.nutgraf.reading.charset.ControlCharacters;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The first bytes by which formats that are no text are known, whatever a file is called (Gary
 * Kessler's table of file signatures; the WHATWG's MIME Sniffing Standard, section 6).
 */
enum FileSignature {
  PDF("a PDF file", ascii("%PDF-")),
  ZIP("a ZIP file (DOCX, ODT and EPUB are such)", hex("504b0304")),
  EMPTY_ZIP("a ZIP file", hex("504b0506")),
  OLE("an old Microsoft Office file", hex("d0cf11e0a1b11ae1")),
  RTF("an RTF file", ascii("{\\rtf")),
  GZIP("a gzip file", hex("1f8b08")),
  BZIP2("a bzip2 file", ascii("BZh")),
  XZ("an xz file", hex("fd377a585a00")),
  ZSTD("a Zstandard file", hex("28b52ffd")),
  SEVEN_ZIP("a 7z file", hex("377abcaf271c")),
  RAR("a RAR file", ascii("Rar!\u001a\u0007")),
  PNG("a PNG image", hex("89504e470d0a1a0a")),
  JPEG("a JPEG image", hex("ffd8ff")),
  GIF("a GIF image", ascii("GIF8")),
  TIFF_LITTLE("a TIFF image", hex("49492a00")),
  TIFF_BIG("a TIFF image", hex("4d4d002a")),
  WEBP("a RIFF file (WebP, WAV or AVI)", ascii("RIFF")),
  MP3("an MP3 file", ascii("ID3")),
  OGG("an Ogg file", ascii("OggS")),
  ELF("a program", hex("7f454c46")),
  JAVA_CLASS("a Java class", hex("cafebabe")),
  PARQUET("a Parquet file", ascii("PAR1")),
  SQLITE("an SQLite database", ascii("SQLite format 3\u0000"));

  private final String description;

  @SuppressWarnings("ImmutableEnumChecker") // an array that nobody writes to
  private final byte[] start;

  FileSignature(String description, byte[] start) {
    this.description = description;
    this.start = start;
  }

  /** What a person calls such a file, with its article. */
  String description() {
    return description;
  }

  /**
   * The signature that {@code bytes} begin with. A few signatures are letters that a text might
   * begin with, too: those count only where a byte that no text has follows soon.
   */
  static Optional<FileSignature> of(byte[] bytes) {
    return Arrays.stream(values()).filter(s -> s.matches(bytes)).findFirst();
  }

  private boolean matches(byte[] bytes) {
    return bytes.length >= start.length
        && Arrays.equals(bytes, 0, start.length, start, 0, start.length)
        && (tellsEnough() || ControlCharacters.occurIn(bytes, 512));
  }

  private boolean tellsEnough() {
    return switch (this) {
      case BZIP2, GIF, WEBP, MP3, OGG, PARQUET -> false;
      default -> true;
    };
  }

  private static byte[] hex(String digits) {
    return HexFormat.of().parseHex(digits);
  }

  private static byte[] ascii(String letters) {
    return letters.getBytes(StandardCharsets.US_ASCII);
  }
}
