package io.nutgraf.text;

import io.nutgraf.model.Language;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What is made of a language's pack, once for each language that is asked for. Thread-safe where
 * what is made is.
 *
 * @param <T> what is made
 */
public final class PerLanguage<T> {

  private final Function<LanguagePack, T> maker;
  private final Map<String, T> made = new ConcurrentHashMap<>();

  public PerLanguage(Function<LanguagePack, T> maker) {
    this.maker = maker;
  }

  /** That of the language that a text of {@code language} is read in. */
  public T of(Language language) {
    return of(LanguagePack.forText(language));
  }

  public T of(LanguagePack pack) {
    return made.computeIfAbsent(pack.code(), _ -> maker.apply(pack));
  }
}
