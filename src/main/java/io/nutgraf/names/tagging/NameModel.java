package io.nutgraf.names.tagging;

import io.nutgraf.names.words.NameLexicon;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All that was fitted or gathered for the tagger.
 *
 * @param lexicon what is known of words
 * @param chain the model that reads sentences
 */
public record NameModel(NameLexicon lexicon, ChainModel chain) {

  private static final Map<String, NameModel> SPACELESS = new ConcurrentHashMap<>();
  private static final NameModel STANDARD = read("lexicon.bin", "model.bin");

  /** The one that was fitted to English, as {@code en/language.txt} says. */
  public static NameModel standard() {
    return STANDARD;
  }

  /** The one for all other languages that names are read in; read for the first of them. */
  public static NameModel world() {
    return World.MODEL;
  }

  /**
   * The one for the languages of a family whose script has no spaces; read for the first text.
   *
   * @param family as {@code language.txt} names it
   */
  public static NameModel spaceless(String family) {
    return SPACELESS.computeIfAbsent(family, it -> read(it + "-lexicon.bin", it + "-model.bin"));
  }

  private static final class World {

    static final NameModel MODEL = read("world-lexicon.bin", "world-model.bin");
  }

  private static NameModel read(String lexicon, String chain) {
    return new NameModel(new NameLexicon(bytes(lexicon)), new ChainModel(bytes(chain)));
  }

  private static ByteBuffer bytes(String resource) {
    try (InputStream in = NameModel.class.getResourceAsStream(resource)) {
      return ByteBuffer.wrap(Objects.requireNonNull(in, resource).readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
