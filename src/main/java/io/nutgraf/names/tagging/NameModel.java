package io.nutgraf.names.tagging;

import io.nutgraf.names.words.NameLexicon;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Objects;

/**
 * All that was fitted or gathered for the tagger.
 *
 * @param lexicon what is known of words
 * @param chain the model that reads sentences
 */
public record NameModel(NameLexicon lexicon, ChainModel chain) {

  private static final NameModel STANDARD = read();

  /** The one there is. It was fitted to English, as {@code en/language.txt} says. */
  public static NameModel standard() {
    return STANDARD;
  }

  private static NameModel read() {
    return new NameModel(new NameLexicon(bytes("lexicon.bin")), new ChainModel(bytes("model.bin")));
  }

  private static ByteBuffer bytes(String resource) {
    try (InputStream in = NameModel.class.getResourceAsStream(resource)) {
      return ByteBuffer.wrap(Objects.requireNonNull(in, resource).readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
