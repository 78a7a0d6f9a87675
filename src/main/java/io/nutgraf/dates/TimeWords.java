package io.nutgraf.dates;

import io.nutgraf.text.LanguagePack;
import io.nutgraf.text.LanguagePack.Feature;
import io.nutgraf.text.PerLanguage;
import io.nutgraf.text.WordIndex;
import io.nutgraf.text.WordLists;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The words that a language tells time with, from the {@code dates.txt} of its folder. */
final class TimeWords {

  /** How a language says what is neither name nor number; {@code grammar: english}. */
  enum Grammar {
    PHRASES,
    ENGLISH
  }

  /** What a word ends in that shows a verb; {@code ending past: te ten}. */
  enum Ending {
    PAST,
    FUTURE,
    PARTICIPLE
  }

  private static final String PHRASE = "phrase ";
  private static final String ENDING = "ending ";
  private static final String GRAMMAR = "grammar";
  private static final String ORDER = "order";
  private static final Set<String> SETTINGS = Set.of(GRAMMAR, ORDER);

  /** What a single day or month is written with in whatever language. */
  private static final Set<TimeRole> OF_WRITTEN_DATES =
      EnumSet.of(
          TimeRole.MONTH,
          TimeRole.NEEDS_CAPITAL,
          TimeRole.WEEKDAY,
          TimeRole.ARTICLE,
          TimeRole.OF,
          TimeRole.RANGE,
          TimeRole.AFTER_RANGE,
          TimeRole.ORDINAL_ENDING,
          TimeRole.QUANTITY,
          TimeRole.ATTACK,
          TimeRole.MARK,
          TimeRole.REIGN);

  private static final PerLanguage<TimeWords> BY_LANGUAGE =
      new PerLanguage<>(
          pack -> new TimeWords(List.of(listsOf(pack)), EnumSet.allOf(TimeRole.class)));

  private final WordIndex<TimeWord> words;
  private final Grammar grammar;
  private final boolean mayBeMonthFirst;
  private final List<DatePhrase> phrases = new ArrayList<>();
  private final Map<Ending, Set<String>> endings = new EnumMap<>(Ending.class);

  private TimeWords(List<WordLists> lists, Set<TimeRole> roles) {
    Map<String, TimeWord> byWord = new HashMap<>();
    lists.forEach(ofLanguage -> addAll(byWord, ofLanguage, roles));
    phrases.sort(Comparator.comparing(DatePhrase::meaning));
    this.words = new WordIndex<>(byWord.size());
    byWord.forEach(this.words::put);
    this.grammar =
        lists.stream().anyMatch(ofLanguage -> ofLanguage.ofAny(GRAMMAR).contains("english"))
            ? Grammar.ENGLISH
            : Grammar.PHRASES;
    this.mayBeMonthFirst =
        lists.stream().anyMatch(ofLanguage -> ofLanguage.ofAny(ORDER).contains("month-first"));
  }

  /** The words of the language with this code; none of a language that has no such file. */
  static TimeWords of(String language) {
    return BY_LANGUAGE.of(LanguagePack.of(language));
  }

  /** The words of all languages that a single day or month is written with. */
  static TimeWords ofAllLanguages() {
    return AllLanguages.WORDS;
  }

  private static final class AllLanguages {

    static final TimeWords WORDS =
        new TimeWords(
            LanguagePack.all().stream()
                .filter(pack -> pack.has(Feature.DATES))
                .map(TimeWords::listsOf)
                .toList(),
            OF_WRITTEN_DATES);
  }

  private static WordLists listsOf(LanguagePack pack) {
    return pack.words(Feature.DATES);
  }

  /** Adds what each list says: {@code shift -1: last previous}. */
  private void addAll(Map<String, TimeWord> words, WordLists lists, Set<TimeRole> roles) {
    for (String name : lists.names()) {
      if (SETTINGS.contains(name)) {
        continue;
      }
      int last = name.lastIndexOf(' ') + 1;
      boolean numbered = last > 0 && !Character.isLetter(name.charAt(last));
      String of = numbered ? name.substring(0, last - 1) : name;
      int number = numbered ? Integer.parseInt(name.substring(last)) : 1;
      if (of.startsWith(PHRASE)) {
        addPhrases(words, of.substring(PHRASE.length()), number, lists.of(name), roles);
      } else if (of.startsWith(ENDING)) {
        endings.put(ending(of.substring(ENDING.length())), lists.of(name));
      } else if (roles.contains(role(of))) {
        lists.of(name).forEach(word -> put(words, word, role(of), number));
      }
    }
  }

  private void addPhrases(
      Map<String, TimeWord> words,
      String meaning,
      int number,
      Set<String> stated,
      Set<TimeRole> roles) {
    if (!roles.contains(TimeRole.START)) {
      return;
    }
    for (String phrase : new TreeSet<>(stated)) {
      DatePhrase parsed = DatePhrase.parse(meaning, number, phrase);
      TimeRole role = parsed.isOfWordsAlone() ? TimeRole.TELLING_START : TimeRole.START;
      parsed.words().forEach(word -> put(words, word, role, 1));
      phrases.add(parsed);
    }
  }

  private static void put(Map<String, TimeWord> words, String word, TimeRole role, int number) {
    words.computeIfAbsent(word, _ -> new TimeWord()).put(role, number);
  }

  private static Ending ending(String name) {
    return Ending.valueOf(name.toUpperCase(Locale.ROOT));
  }

  private static TimeRole role(String name) {
    return TimeRole.valueOf(name.toUpperCase(Locale.ROOT).replace(' ', '_'));
  }

  Grammar grammar() {
    return grammar;
  }

  /** The phrases that it states, in the order of their meanings. */
  List<DatePhrase> phrases() {
    return phrases;
  }

  /** True where the word at {@code i} ends as verbs of this kind do. */
  boolean isEndedAs(Ending ending, TimeTokens tokens, int i) {
    for (String end : endings.getOrDefault(ending, Set.of())) {
      if (tokens.endsWith(i, end)) {
        return true;
      }
    }
    return false;
  }

  /** True where "4/5/2022" may well be the fifth of April. */
  boolean mayBeMonthFirst() {
    return mayBeMonthFirst;
  }

  /** The word of {@code text} from {@code from} to {@code to}; null where it tells no time. */
  @Nullable TimeWord find(String text, int from, int to) {
    return words.find(text, from, to);
  }
}
