package io.nutgraf.text;

import io.nutgraf.model.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a language: the files of its folder, {@code io/nutgraf/languages/xx}, where xx
 * is its ISO 639-1 code. A new language is a new folder and no class. It is a folder that holds
 * {@code language.txt}, with the language's English name and its traits, a line each: {@code name:
 * Danish}, {@code ordinals: pointed}. Each other file is what a {@link Feature} needs to know of
 * the language; where one is missing, the feature is off.
 *
 * <p>What holds whatever the language is in the folder {@code any}.
 *
 * <p>Packs are immutable and kept; what they hold is read anew each time, so whoever asks keeps
 * what is made of it. All folders of the class path count, and where two are of one language, the
 * first.
 */
public final class LanguagePack {

  /** What a file of a language's folder is for. */
  public enum Feature {
    STOPWORDS("stopwords.txt"),
    ABBREVIATIONS("abbreviations.txt"),
    SPEECH_VERBS("speech-verbs.txt"),
    QUOTATIONS("quotations.txt"),
    NOUN_PHRASES("noun-phrases.txt"),
    LEXICON("lexicon.txt"),
    WORD_CLASSES("word-classes.txt"),
    RANKING("ranking.bin"),
    GIVEN_NAMES("given-names.txt"),
    DATES("dates.txt"),
    NAMES("names.txt"),
    ROLES("roles.txt"),
    TITLES("titles.txt"),
    NOISE("noise.txt"),
    ASIDES("asides.txt"),
    FRONT_MATTER("front-matter.txt"),
    OUTLETS("outlets.txt"),
    CITATIONS("citations.txt"),
    MAIL("mail.txt"),
    DIGEST("digest.txt");

    private final String file;

    Feature(String file) {
      this.file = file;
    }

    /** The name of the file, in the folder of each language that has the feature. */
    public String file() {
      return file;
    }
  }

  private static final String NAMES = "language.txt";
  private static final String NAME = "name";
  private static final String USUAL = "usual";

  private static final Map<String, LanguagePack> KNOWN = new ConcurrentHashMap<>();
  private static final LanguagePack ANY = of("any");

  private final String code;
  private final @Nullable LanguageFolder folder;
  private final Map<String, String> traits;

  private LanguagePack(String code, @Nullable LanguageFolder folder) {
    this.code = code;
    this.folder = folder;
    this.traits = folder == null ? Map.of() : traits(folder);
  }

  /**
   * The pack of the language with this ISO 639-1 code; an empty one where it has no folder, or
   * {@code code} is none.
   */
  public static LanguagePack of(String code) {
    return KNOWN.computeIfAbsent(
        code, c -> new LanguagePack(c, LanguageFolder.holding(c, NAMES).orElse(null)));
  }

  /** What holds whatever the language is. */
  public static LanguagePack any() {
    return ANY;
  }

  /**
   * The language that a text is read in where nothing tells another: the {@code usual} one of
   * {@code any/language.txt}.
   */
  public static LanguagePack usual() {
    return of(ANY.trait(USUAL).orElseThrow());
  }

  /** The pack that a text of {@code language} is read with: the usual, where it is undetermined. */
  public static LanguagePack forText(Language language) {
    return language.code().equals(Language.UNDETERMINED.code()) ? usual() : of(language.code());
  }

  /** All languages that have a folder, in the order of their codes. */
  public static List<LanguagePack> all() {
    return All.PACKS;
  }

  /** Looks for the folders where somebody asks for them, and once. */
  private static final class All {

    static final List<LanguagePack> PACKS =
        Stream.of(Locale.getISOLanguages())
            .sorted()
            .map(LanguagePack::of)
            .filter(pack -> pack.folder != null)
            .toList();
  }

  /** The ISO 639-1 code. */
  public String code() {
    return code;
  }

  /** The English name of the language; its code where it has no folder. */
  public String name() {
    return traits.getOrDefault(NAME, code);
  }

  /** What {@code language.txt} says of {@code trait}, where it says anything. */
  public Optional<String> trait(String trait) {
    return Optional.ofNullable(traits.get(trait));
  }

  /** Whether {@code language.txt} says {@code value} of {@code trait}. */
  public boolean is(String trait, String value) {
    return value.equals(traits.get(trait));
  }

  /** Whether the language has the file of {@code feature}. */
  public boolean has(Feature feature) {
    return folder != null && folder.has(feature.file);
  }

  /** The lines of a file, without blank ones and without remarks; none where it is missing. */
  public List<String> lines(Feature feature) {
    return folder == null || !folder.has(feature.file) ? List.of() : lines(folder, feature.file);
  }

  /** The words of a file that is one list of them; none where it is missing. */
  public Set<String> list(Feature feature) {
    return lines(feature).stream()
        .flatMap(line -> Stream.of(line.split(" ", 0)))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Opens a file that is no text; empty where it is missing. */
  public Optional<InputStream> open(Feature feature) throws IOException {
    return folder == null || !folder.has(feature.file)
        ? Optional.empty()
        : Optional.of(folder.open(feature.file));
  }

  /** The lists of a file that has several, each with a name; none where it is missing. */
  public WordLists words(Feature feature) {
    return words(feature, " ");
  }

  /** The same with something else than a space between words, or phrases. */
  public WordLists words(Feature feature, String separator) {
    return WordLists.of(code + "/" + feature.file, lines(feature), separator);
  }

  /** The same together with the lists of {@link #any}. */
  public WordLists wordsWithAny(Feature feature, String separator) {
    return together(feature, List.of(ANY, this), separator);
  }

  /** The same of all languages together, whatever the language of a text. */
  public static WordLists wordsOfAll(Feature feature, String separator) {
    return together(feature, anyAndAll(), separator);
  }

  /** The lines of a file in all languages, first those of {@link #any}. */
  public static List<String> linesOfAll(Feature feature) {
    return linesOf(anyAndAll(), feature);
  }

  private static List<LanguagePack> anyAndAll() {
    return Stream.concat(Stream.of(ANY), all().stream()).toList();
  }

  private static WordLists together(Feature feature, List<LanguagePack> packs, String separator) {
    return WordLists.of(feature.file, linesOf(packs, feature), separator);
  }

  private static List<String> linesOf(List<LanguagePack> packs, Feature feature) {
    return packs.stream().flatMap(pack -> pack.lines(feature).stream()).toList();
  }

  @Override
  public String toString() {
    return name();
  }

  private static Map<String, String> traits(LanguageFolder folder) {
    var traits = new HashMap<String, String>();
    for (String line : lines(folder, NAMES)) {
      int colon = line.indexOf(':');
      traits.put(line.substring(0, colon), line.substring(colon + 1).strip());
    }
    return Map.copyOf(traits);
  }

  private static List<String> lines(LanguageFolder folder, String file) {
    try (InputStream in = folder.open(file)) {
      return TextResource.lines(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
