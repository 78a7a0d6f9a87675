package io.nutgraf.model;

/**
 * The language of a text.
 *
 * @param code ISO 639-1, or {@code und} where no language was recognized
 * @param confidence 0..1
 */
public record Language(String code, double confidence) {

  public static final Language UNDETERMINED = new Language("und", 0);

  public Language {
    Shares.check("confidence", confidence);
  }
}
