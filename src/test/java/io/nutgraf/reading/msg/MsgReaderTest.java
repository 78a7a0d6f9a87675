package io.nutgraf.reading.msg;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.Block;
import io.nutgraf.model.BlockKind;
import io.nutgraf.model.Span;
import io.nutgraf.model.Stated;
import io.nutgraf.model.Structure;
import io.nutgraf.reading.format.BlockText;
import io.nutgraf.reading.format.DocumentReader;
import io.nutgraf.reading.format.RawDocument;
import io.nutgraf.reading.format.Reading;
import io.nutgraf.reading.format.UnreadableException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@SuppressWarnings("ByteBufferBackingArray") // allocated by CompoundFiles
@Timeout(value = 60, unit = SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class MsgReaderTest {

  /** Reads what it is given as it is. */
  private static final DocumentReader PLAIN =
      raw ->
          Reading.of(
              raw,
              text(new String(raw.bytes(), UTF_8)),
              Stated.NOTHING,
              List.of(),
              "text/plain",
              null);

  private static BlockText text(String words) {
    var block = new Block(BlockKind.PARAGRAPH, 0, new Span(0, words.stripTrailing().length()));
    return new BlockText(words, new Structure(List.of(block)));
  }

  /** The example of [MS-OXRTFCP], section 4.1.1. */
  private static final String COMPRESSED =
      "2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542"
          + "320af32068656c090020627705b06c647d0a800fa0";

  private final Map<String, byte[]> streams = new LinkedHashMap<>();

  @Test
  void makesAMailOfProperties() {
    put("0037001F", "Grüße");
    put("0042001F", "Doe, \"Jane\"");
    put("5D01001F", "jane@example.org");
    put("1000001F", "The words.");
    ByteBuffer fixed = CompoundFiles.buffer(64);
    fixed.putShort(32, (short) 0x40).putShort(34, (short) 0x39);
    fixed.putLong(40, (1_714_981_260L + 11_644_473_600L) * 10_000_000);
    streams.put("__properties_version1.0", fixed.array());
    for (int cutoff : new int[] {0, 4096}) {
      assertThat(made(cutoff))
          .contains("Subject: Grüße\r\n")
          .contains("From: \"Doe, Jane\" <jane@example.org>\r\n")
          .contains("Date: Mon, 6 May 2024 07:41:00 GMT\r\n")
          .contains("Content-Type: text/plain; charset=utf-8\r\n")
          .contains(Base64.getEncoder().encodeToString("The words.".getBytes(UTF_8)));
    }
  }

  @Test
  void aTimeThatNoHeaderTellsIsNone() {
    put("1000001F", "The words.");
    assertThat(sent(Long.MAX_VALUE)).isFalse(); // in the year 30828
    assertThat(sent(2_650_467_744_000_000_000L)).isFalse(); // 10000 begins
    assertThat(sent(2_650_467_743_999_999_999L)).isTrue();
    assertThat(sent(0)).isFalse();
  }

  @Test
  void namesTheSenderWhoseNameHoldsTheAddress() {
    put("0C1A001F", "Jane Doe <jane@example.org>");
    assertThat(made(4096)).contains("From: Jane Doe <jane@example.org>\r\n");
  }

  @Test
  void readsTextsInCodePages() {
    streams.put("__substg1.0_0037001E", "Привет".getBytes(Charset.forName("windows-1251")));
    ByteBuffer fixed = CompoundFiles.buffer(48);
    fixed.putShort(32, (short) 3).putShort(34, (short) 0x3FFD).putInt(40, 1251);
    streams.put("__properties_version1.0", fixed.array());
    assertThat(made(4096)).contains("Subject: Привет\r\n");
  }

  @Test
  void takesTheHtmlWhereThereIsNoText() {
    streams.put("__substg1.0_10130102", "<p>Words".getBytes(US_ASCII));
    assertThat(made(4096))
        .contains("Content-Type: text/html\r\n")
        .contains(Base64.getEncoder().encodeToString("<p>Words".getBytes(US_ASCII)));
  }

  @Test
  void takesTheRtfWhereThereIsNothingElse() {
    streams.put("__substg1.0_10090102", HexFormat.of().parseHex(COMPRESSED));
    assertThat(made(4096))
        .contains(
            Base64.getEncoder()
                .encodeToString(
                    "<p>{\\rtf1\\ansi\\ansicpg1252\\pard hello world}</p>\n".getBytes(UTF_8)));
  }

  @Test
  void expandsWhatRefersToItself() {
    byte[] compressed =
        HexFormat.of().parseHex("1a0000001c0000004c5a4675e2d44b51410004205758595a0d6e7d010eb0");
    assertThat(new String(CompressedRtf.expanded(compressed), US_ASCII))
        .isEqualTo("{\\rtf1 WXYZWXYZWXYZWXYZWXYZ}");
    byte[] bomb = new byte[10_000_000];
    Arrays.fill(bomb, (byte) 0xFF);
    assertThat(CompressedRtf.expanded(bomb).length).isLessThan(90_000_000);
  }

  @Test
  void endsWithWhateverIsBroken() {
    put("1000001F", "The words.".repeat(500));
    put("0037001F", "Plans");
    byte[] sound = CompoundFiles.of(streams, 4096);
    for (int length = 0; length < sound.length; length += 97) {
      ends(Arrays.copyOf(sound, length));
    }
    var random = new Random(1);
    for (int i = 0; i < 2_000; i++) {
      byte[] broken = sound.clone();
      for (int k = 0; k < 8; k++) {
        int at = 4 * random.nextInt(broken.length / 4);
        ByteBuffer.wrap(broken)
            .order(java.nio.ByteOrder.LITTLE_ENDIAN)
            .putInt(at, random.nextInt(-3, 40));
      }
      ends(broken);
    }
  }

  @Test
  void endsWithSectorsThatFollowThemselves() {
    byte[] file = new byte[10_000_000];
    ByteBuffer all = ByteBuffer.wrap(file).order(java.nio.ByteOrder.LITTLE_ENDIAN);
    all.putShort(30, (short) 9);
    for (int i = 0; i < 109; i++) {
      all.putInt(76 + 4 * i, i);
    }
    ends(file); // every sector is followed by the first
    for (int i = 512; i + 4 <= file.length; i += 4) {
      all.putInt(i, i / 4 % 19_000);
    }
    ends(file);
  }

  private void put(String property, String value) {
    streams.put("__substg1.0_" + property, value.getBytes(UTF_16LE));
  }

  /** True where the mail tells of these ticks. */
  private boolean sent(long ticks) {
    ByteBuffer fixed = CompoundFiles.buffer(48);
    fixed.putShort(32, (short) 0x40).putShort(34, (short) 0x39).putLong(40, ticks);
    streams.put("__properties_version1.0", fixed.array());
    return made(4096).contains("Date: ");
  }

  /** The mail that is made of the properties. */
  private String made(int cutoff) {
    return switch (new MsgReader(PLAIN, PLAIN).read(raw(CompoundFiles.of(streams, cutoff)))) {
      case Reading.Read it -> it.document().text();
      case Reading.Unreadable it -> throw new AssertionError(it.rejection());
    };
  }

  private static void ends(byte[] file) {
    try {
      assertThat(new MsgReader(PLAIN, PLAIN).read(raw(file))).isNotNull();
    } catch (UnreadableException e) {
      assertThat(e.rejection()).isNotNull();
    }
  }

  private static RawDocument raw(byte[] file) {
    return new RawDocument(file, "a.msg", null, null, null, null);
  }
}
