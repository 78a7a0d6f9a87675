package io.nutgraf.reading.charset;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.nutgraf.model.Budget;
import io.nutgraf.model.Surrogates;
import io.nutgraf.model.Warning;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * From bytes to text in whatever character set they are. In the order of trust: a byte order mark;
 * UTF-8 that is valid and not plain ASCII, which nothing else looks like by chance; the set that is
 * stated with the file, or that the file declares, unless nothing of it makes sense; ASCII; UTF-16
 * and UTF-32; UTF-8 with a few broken places; the set in which the file looks most like a text.
 *
 * <p>Linear in the length of the file; what is neither UTF-8 nor declared is judged by a sample.
 */
public final class TextDecoder {

  /**
   * What is said to be UTF-8, and is none in so many places and a character in none, is another.
   */
  private static final int LEAST_INVALID = 8;

  private TextDecoder() {}

  /** What came of decoding. */
  public sealed interface Decoding {

    /**
     * A text.
     *
     * @param text without a byte order mark
     * @param charset as IANA names it
     * @param replaced how many invalid places became U+FFFD
     * @param certain whether no other set is nearly as likely
     */
    record Decoded(String text, String charset, int replaced, boolean certain) implements Decoding {

      /** What a reader of the text should know of how it came about. */
      public List<Warning> warnings() {
        List<Warning> warnings = new ArrayList<>();
        if (replaced > 0) {
          warnings.add(Warning.invalidCharactersReplaced());
        }
        if (!certain) {
          warnings.add(Warning.charsetUncertain(charset));
        }
        return warnings;
      }
    }

    /** No character set fits. */
    record Unknown() implements Decoding {}

    /** Too many control characters for a text. */
    record Binary() implements Decoding {}
  }

  /** Decodes {@code bytes}, for which {@code stated} was given as character set, if anything. */
  public static Decoding decode(byte[] bytes, Optional<String> stated) {
    Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
    if (mark.isPresent()) {
      return decoded(bytes, mark.get().length(), mark.get().charset(), true);
    }
    Utf8Census utf8 = Utf8Census.of(bytes);
    if (utf8.isValid() && utf8.sequences() > 0) {
      return decoded(bytes, 0, UTF_8, true);
    }
    Optional<Charset> said =
        stated.flatMap(Charsets::named).or(() -> Declaration.of(bytes).flatMap(Charsets::named));
    if (said.isPresent() && !said.get().equals(UTF_8)) {
      Charset charset = said.get();
      return CharsetDetector.contradicting(bytes, charset)
          .map(other -> decoded(bytes, 0, other, false))
          .orElseGet(() -> decoded(bytes, 0, charset, true));
    }
    Optional<Charset> wide = WideText.byZeros(bytes);
    if (wide.isPresent()) {
      return decoded(bytes, 0, wide.get(), true);
    }
    if (utf8.isValid()) { // plain ASCII, unless its escape sequences mean more
      return decoded(bytes, 0, Escapes.in(bytes).orElse(UTF_8), true);
    }
    return said.isPresent() && !isDenied(utf8) && !ControlCharacters.spoil(bytes)
        ? decoded(bytes, 0, UTF_8, true)
        : undeclared(bytes, utf8);
  }

  /** Whether nothing of it is UTF-8 but what is ASCII. */
  private static boolean isDenied(Utf8Census utf8) {
    return utf8.sequences() == 0 && utf8.invalid() >= LEAST_INVALID;
  }

  private static Decoding undeclared(byte[] bytes, Utf8Census utf8) {
    boolean spoilt = ControlCharacters.spoil(bytes);
    if (!spoilt && utf8.isMostlyValid()) {
      return decoded(bytes, 0, UTF_8, true);
    }
    Optional<Charset> wide = WideText.byLook(bytes);
    if (wide.isPresent()) {
      return decoded(bytes, 0, wide.get(), true);
    }
    if (spoilt) {
      return new Decoding.Binary();
    }
    return CharsetDetector.detect(bytes)
        .map(guess -> decoded(bytes, 0, guess.charset(), guess.certain()))
        .orElseGet(
            () -> utf8.isMostlyAscii() ? decoded(bytes, 0, UTF_8, false) : new Decoding.Unknown());
  }

  private static Decoding decoded(byte[] bytes, int from, Charset charset, boolean certain) {
    Budget.check();
    // UTF-32 and CESU-8 let through the halves of pairs that are written alone.
    String text = Surrogates.repair(new String(bytes, from, bytes.length - from, charset));
    if (ControlCharacters.spoil(text)) {
      return new Decoding.Binary();
    }
    boolean whole = text.indexOf('\uFFFD') < 0 || Validity.isValid(bytes, from, charset);
    int replaced = whole ? 0 : replaced(text);
    return new Decoding.Decoded(text, Charsets.label(charset), replaced, certain);
  }

  /** Counts those that stand in the file itself, too: close enough for a warning. */
  private static int replaced(String text) {
    return (int) text.chars().filter(c -> c == '\uFFFD').count();
  }
}
