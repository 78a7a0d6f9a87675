package io.nutgraf.reading.msg;

import static java.nio.charset.StandardCharsets.UTF_16LE;

import io.nutgraf.reading.charset.Charsets;
import io.nutgraf.reading.charset.TextDecoder;
import io.nutgraf.reading.charset.TextDecoder.Decoding;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.Optional;

/** The properties of a mail in a compound file ([MS-OXMSG], section 2.4; [MS-OXPROPS]). */
final class MessageProperties {

  static final int SUBJECT = 0x0037;
  static final int SENDER_NAME = 0x0C1A;
  static final int SENDER_ADDRESS = 0x5D01;
  static final int AUTHOR_NAME = 0x0042;
  static final int BODY = 0x1000;
  static final int HTML = 0x1013;
  static final int RTF = 0x1009;

  private static final int SUBMITTED = 0x0039;
  private static final int DELIVERED = 0x0E06;
  private static final int CODE_PAGE = 0x3FFD;
  private static final int INTERNET_CODE_PAGE = 0x3FDE;

  private static final int FIRST = 32;
  private static final int LENGTH = 16;

  /** From 1601, where Windows begins to count, to 1970, in seconds. */
  private static final long EPOCH = 11_644_473_600L;

  /** Where the years of four digits end (RFC 5322, section 3.3), in ticks of 100 ns from 1601. */
  private static final long YEAR_10000 = (EPOCH + 253_402_300_800L) * 10_000_000;

  private final CompoundFile file;
  private final ByteBuffer fixed;

  MessageProperties(CompoundFile file) {
    this.file = file;
    this.fixed =
        ByteBuffer.wrap(file.stream("__properties_version1.0").orElse(new byte[0]))
            .order(ByteOrder.LITTLE_ENDIAN);
  }

  /** A text; empty where there is none, or nothing in it. */
  Optional<String> text(int id) {
    return stream(id, "001F")
        .map(bytes -> new String(bytes, UTF_16LE))
        .or(() -> stream(id, "001E").map(this::decoded))
        .map(text -> text.replace("\0", ""))
        .filter(text -> !text.isBlank());
  }

  /** Bytes, as of HTML. */
  Optional<byte[]> bytes(int id) {
    return stream(id, "0102");
  }

  private Optional<byte[]> stream(int id, String type) {
    return file.stream("__substg1.0_%04X%s".formatted(id, type));
  }

  private String decoded(byte[] bytes) {
    Optional<String> page = codePage().map(Charset::name);
    return TextDecoder.decode(bytes, page) instanceof Decoding.Decoded it ? it.text() : "";
  }

  /** The charset of its texts that are not Unicode. */
  private Optional<Charset> codePage() {
    return value(CODE_PAGE).flatMap(MessageProperties::ofPage);
  }

  /** The charset of its HTML. */
  Optional<Charset> htmlCharset() {
    return value(INTERNET_CODE_PAGE).flatMap(MessageProperties::ofPage);
  }

  private static Optional<Charset> ofPage(long page) {
    return switch ((int) page) {
      case 932 -> Charsets.named("Shift_JIS");
      case 936 -> Charsets.named("GBK");
      case 949 -> Charsets.named("EUC-KR");
      case 950 -> Charsets.named("Big5");
      case 20_127, 28_591 -> Charsets.named("windows-1252");
      case 65_001 -> Charsets.named("UTF-8");
      default -> Charsets.named("windows-" + page);
    };
  }

  /** When it was sent, or came; empty for a time that no header of a mail can tell. */
  Optional<Instant> sent() {
    return value(SUBMITTED)
        .or(() -> value(DELIVERED))
        .filter(ticks -> ticks > 0 && ticks < YEAR_10000)
        .map(ticks -> Instant.ofEpochSecond(ticks / 10_000_000 - EPOCH));
  }

  private Optional<Long> value(int id) {
    for (int at = FIRST; at + LENGTH <= fixed.capacity(); at += LENGTH) {
      if ((fixed.getShort(at + 2) & 0xFFFF) == id) {
        boolean isLong = fixed.getShort(at) == 0x0040;
        return Optional.of(isLong ? fixed.getLong(at + 8) : fixed.getInt(at + 8));
      }
    }
    return Optional.empty();
  }
}
