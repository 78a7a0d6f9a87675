package io.nutgraf.reading.charset;

import java.util.Map;

/**
 * The letters beyond ASCII that languages in Latin letters are written with; of English, which
 * takes any letter with a name, there are none to tell.
 */
final class Alphabets {

  /** By ISO 639-1 code. */
  private static final Map<String, String> LETTERS =
      Map.ofEntries(
          Map.entry("ca", "àçèéíïòóúü·"),
          Map.entry("cs", "áčďéěíňóřšťúůýž"),
          Map.entry("da", "æøåé"),
          Map.entry("de", "äöüß"),
          Map.entry("es", "áéíñóúü"),
          Map.entry("et", "äõöüšž"),
          Map.entry("fi", "äöåšž"),
          Map.entry("fr", "àâæçéèêëîïôœùûüÿ"),
          Map.entry("hr", "čćđšž"),
          Map.entry("hu", "áéíóöőúüű"),
          Map.entry("is", "áðéíóúýþæö"),
          Map.entry("it", "àèéìíîòóùú"),
          Map.entry("lt", "ąčęėįšųūž"),
          Map.entry("lv", "āčēģīķļņšūž"),
          Map.entry("nb", "æøåéòóô"),
          Map.entry("nl", "éëïóöüèáê"),
          Map.entry("no", "æøåéòóô"),
          Map.entry("pl", "ąćęłńóśźż"),
          Map.entry("pt", "ãáàâçéêíõóôúü"),
          Map.entry("ro", "ăâîșțşţ"),
          Map.entry("sk", "áäčďéíĺľňóôŕšťúýž"),
          Map.entry("sl", "čšžćđ"),
          Map.entry("sv", "åäöé"),
          Map.entry("tr", "çğıöşüâîû"));

  private Alphabets() {}

  /** Whether {@code c}, in lower case, is a letter of {@code language}; so is any if unknown. */
  static boolean has(String language, int c) {
    String letters = LETTERS.get(language);
    return letters == null || letters.indexOf(c) >= 0;
  }
}
