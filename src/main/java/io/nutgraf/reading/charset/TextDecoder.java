package io.nutgraf.reading.charset;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_32BE;
import static java.nio.charset.StandardCharsets.UTF_32LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.nutgraf.model.Budget;
import io.nutgraf.model.Surrogates;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * From bytes to text in whatever character set they are. In the order of trust: a byte order mark;
 * UTF-8 that is valid and not plain ASCII, which nothing else looks like by chance; the stated
 * charset; ASCII; UTF-16 and UTF-32 by their zeros; UTF-8 with a few broken places; Mozilla's
 * detector (Li and Momoi, "A composite approach to language/encoding detection", 2001); the
 * European charset whose letters are those of the language that the text is in.
 */
public final class TextDecoder {

  private TextDecoder() {}

  /** What came of decoding. */
  public sealed interface Decoding {

    /**
     * A text.
     *
     * @param text without a byte order mark
     * @param charset as IANA names it
     * @param replaced how many invalid places became U+FFFD
     */
    record Decoded(String text, String charset, int replaced) implements Decoding {}

    /** No character set fits. */
    record Unknown() implements Decoding {}

    /** Too many control characters for a text. */
    record Binary() implements Decoding {}
  }

  /** Decodes {@code bytes}, for which {@code stated} was given as character set, if anything. */
  public static Decoding decode(byte[] bytes, Optional<String> stated) {
    Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
    if (mark.isPresent()) {
      return decoded(bytes, mark.get().length(), mark.get().charset());
    }
    Utf8Census utf8 = Utf8Census.of(bytes);
    if (utf8.isValid() && utf8.sequences() > 0) {
      return decoded(bytes, 0, UTF_8);
    }
    Optional<Charset> trusted = stated.flatMap(Charsets::named);
    if (trusted.isPresent() && !trusted.get().equals(UTF_8)) {
      return decoded(bytes, 0, trusted.get());
    }
    Optional<Charset> wide = wide(bytes);
    if (wide.isPresent()) {
      return decoded(bytes, 0, wide.get());
    }
    if (utf8.isValid()) { // plain ASCII, unless its escape sequences mean more
      return decoded(bytes, 0, guess(bytes).filter(Charsets::usesEscapes).orElse(UTF_8));
    }
    if (ControlCharacters.spoil(bytes)) {
      return new Decoding.Binary();
    }
    return trusted.isPresent() || utf8.isMostlyValid()
        ? decoded(bytes, 0, UTF_8)
        : decodeLegacy(bytes, utf8);
  }

  private static Decoding decodeLegacy(byte[] bytes, Utf8Census utf8) {
    Optional<Charset> foreign =
        guess(bytes).filter(charset -> !charset.equals(Charsets.WINDOWS_1252));
    if (LatinText.fits(bytes)
        && foreign.map(charset -> LatinText.isMistaken(bytes, charset)).orElse(true)) {
      return decoded(bytes, 0, LatinText.charset(bytes));
    }
    if (foreign.isPresent()) {
      return decoded(bytes, 0, foreign.get());
    }
    return utf8.isMostlyAscii() ? decoded(bytes, 0, UTF_8) : new Decoding.Unknown();
  }

  private static Decoding decoded(byte[] bytes, int from, Charset charset) {
    Budget.check();
    // UTF-32 and CESU-8 let through the halves of pairs that are written alone.
    String text = Surrogates.repair(new String(bytes, from, bytes.length - from, charset));
    if (ControlCharacters.spoil(text)) {
      return new Decoding.Binary();
    }
    boolean whole = text.indexOf('\uFFFD') < 0 || isValid(bytes, from, charset);
    int replaced = whole ? 0 : replaced(text);
    return new Decoding.Decoded(text, charset.name(), replaced);
  }

  /** Counts those that stand in the file itself, too: close enough for a warning. */
  private static int replaced(String text) {
    return (int) text.chars().filter(c -> c == '\uFFFD').count();
  }

  private static boolean isValid(byte[] bytes, int from, Charset charset) {
    try {
      return Surrogates.arePaired(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, from, bytes.length - from)));
    } catch (CharacterCodingException invalid) {
      return false;
    }
  }

  private static Optional<Charset> guess(byte[] bytes) {
    Budget.check();
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, bytes.length);
    detector.dataEnd();
    @Nullable String name = detector.getDetectedCharset();
    return name == null ? Optional.empty() : Charsets.named(name);
  }

  /** UTF-16 or UTF-32 without a mark, told by where their zeros stand. */
  private static Optional<Charset> wide(byte[] bytes) {
    int[] zeros = new int[4];
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        zeros[i % 4]++;
      }
    }
    int units = bytes.length / 4;
    if (units > 0 && bytes.length % 4 == 0) {
      if (zeros[0] == units && zeros[1] > units / 2 && isValid(bytes, 0, UTF_32BE)) {
        return Optional.of(UTF_32BE);
      }
      if (zeros[3] == units && zeros[2] > units / 2 && isValid(bytes, 0, UTF_32LE)) {
        return Optional.of(UTF_32LE);
      }
    }
    int even = zeros[0] + zeros[2];
    int odd = zeros[1] + zeros[3];
    if (even + odd == 0 || bytes.length % 2 != 0) {
      return Optional.empty();
    }
    Charset likely = even > odd ? UTF_16BE : UTF_16LE;
    boolean onOneSide = Math.min(even, odd) * 20 <= Math.max(even, odd);
    return onOneSide && isWideText(bytes, likely, Math.max(even, odd))
        ? Optional.of(likely)
        : Optional.empty();
  }

  private static boolean isWideText(byte[] bytes, Charset charset, int zeros) {
    if (!isValid(bytes, 0, charset)) {
      return false;
    }
    int units = bytes.length / 2;
    return zeros > units / 2 || (zeros * 100 >= units && isPlausible(new String(bytes, charset)));
  }

  /** A text in other than Latin letters: every character is assigned, and none a control. */
  private static boolean isPlausible(String text) {
    return ControlCharacters.count(text) == 0
        && text.codePoints()
            .allMatch(c -> Character.isDefined(c) && Character.getType(c) != Character.PRIVATE_USE);
  }
}
