package io.nutgraf.reading.charset;

import io.nutgraf.model.Surrogates;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;

/** Whether bytes are what a character set allows. */
final class Validity {

  private Validity() {}

  /** Whether every one of {@code bytes} from {@code from} on belongs to a character. */
  static boolean isValid(byte[] bytes, int from, Charset charset) {
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
}
