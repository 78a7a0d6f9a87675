package io.nutgraf.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.nutgraf.model.RejectionCode;
import io.nutgraf.model.Surrogates;
import io.nutgraf.model.Warning;
import io.nutgraf.reading.format.RawDocument;
import io.nutgraf.reading.format.Reading;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever charset is stated, and whatever the bytes are: a document comes of it, or a code. */
class DeclaredCharsetTest {

  private static final String WORDS =
      "Die Größe. Привет, мир. 岸田首相は「後退しない」と述べた。 Ann met Bob 😀 there and went home.";

  private static final String HALVES = "Ann \uD83D met Bob again. \uDE00 came. So they went home.";

  private static final byte[] PLAIN = "Ann met Bob there and then he went.".getBytes(US_ASCII);

  /** They switch the alphabet, announce a character of several bytes, or belong to none. */
  private static final List<String> SWITCHES =
      List.of(
          "\u001b$B",
          "\u001b$@",
          "\u001b(B",
          "\u001b(J",
          "\u001b(I",
          "\u001b$(D",
          "\u001b$)C",
          "\u001b$)A",
          "\u001b$)G",
          "\u001b$*H",
          "\u001bN",
          "\u001b",
          "\u000e",
          "\u000f",
          "~{",
          "~}",
          "0!",
          "\u008e",
          "\u008f",
          "\u00a1",
          "\u00ff");

  static Collection<Charset> charsets() {
    return Charset.availableCharsets().values();
  }

  @ParameterizedTest
  @MethodSource("charsets")
  void isReadOrRefused(Charset charset) {
    for (byte[] bytes : inputs(charset)) {
      switch (read(bytes, charset.name())) {
        case Reading.Read read -> assertThat(Surrogates.arePaired(read.document().text())).isTrue();
        case Reading.Unreadable unreadable ->
            assertThat(unreadable.rejection().code())
                .isIn(
                    RejectionCode.CHARSET_UNKNOWN,
                    RejectionCode.MALFORMED_DOCUMENT,
                    RejectionCode.NO_TEXT_FOUND,
                    RejectionCode.UNSUPPORTED_MEDIA_TYPE);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"UTF-16", "UTF-16BE", "UTF-32", "UTF-32BE", "UTF-32LE", "CESU-8", "UTF-8"})
  void halvesOfPairsAreReplacedWithAWarning(String charset) {
    Reading.Read read = (Reading.Read) read(halves(charset), charset);
    assertThat(read.document().text())
        .startsWith("Ann \uFFFD")
        .contains("\uFFFD came. So they went home.");
    assertThat(read.document().warnings()).contains(Warning.invalidCharactersReplaced());
  }

  private static List<byte[]> inputs(Charset charset) {
    List<byte[]> inputs = new ArrayList<>();
    if (charset.canEncode()) {
      byte[] whole = WORDS.getBytes(charset);
      for (int cut = 0; cut < 6; cut++) {
        inputs.add(Arrays.copyOf(whole, whole.length - cut));
      }
    }
    Random random = new Random(20221129);
    for (int i = 0; i < 60; i++) {
      byte[] noise = new byte[random.nextInt(200)];
      random.nextBytes(noise);
      inputs.add(noise);
      inputs.add(spoiled(random));
      inputs.add(switching(random));
    }
    Stream.of("UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE", "CESU-8")
        .map(DeclaredCharsetTest::halves)
        .forEach(inputs::add);
    return inputs;
  }

  private static byte[] spoiled(Random random) {
    byte[] bytes = PLAIN.clone();
    int at = random.nextInt(bytes.length - 4);
    for (int i = at; i < at + 4; i++) {
      bytes[i] = (byte) random.nextInt();
    }
    return bytes;
  }

  private static byte[] switching(Random random) {
    StringBuilder text = new StringBuilder("Ann met Bob there and then he went home again. ");
    for (int i = random.nextInt(12); i >= 0; i--) {
      text.append(SWITCHES.get(random.nextInt(SWITCHES.size())))
          .append("0!Ab", 0, random.nextInt(5));
    }
    return text.toString().getBytes(ISO_8859_1);
  }

  /** {@link #HALVES} as a program writes them that knows nothing of pairs. */
  private static byte[] halves(String charset) {
    ByteBuffer bytes = ByteBuffer.allocate(4 * HALVES.length());
    bytes.order(charset.endsWith("LE") ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    for (int i = 0; i < HALVES.length(); i++) {
      char unit = HALVES.charAt(i);
      if (charset.startsWith("UTF-32")) {
        bytes.putInt(unit);
      } else if (charset.startsWith("UTF-16")) {
        bytes.putChar(unit);
      } else if (unit < 0x80) {
        bytes.put((byte) unit);
      } else {
        bytes.put((byte) (0xE0 | unit >> 12));
        bytes.put((byte) (0x80 | (unit >> 6 & 0x3F)));
        bytes.put((byte) (0x80 | (unit & 0x3F)));
      }
    }
    return Arrays.copyOf(bytes.array(), bytes.position());
  }

  private static Reading read(byte[] bytes, String charset) {
    return DocumentReaders.standard()
        .read(new RawDocument(bytes, "a.txt", "text/plain; charset=" + charset, null, null, null));
  }
}
