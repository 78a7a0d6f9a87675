package io.nutgraf.reuse;

import io.nutgraf.text.LanguagePack;
import io.nutgraf.text.LanguagePack.Feature;
import io.nutgraf.text.WordLists;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What single words do in a change, whatever their language: deny, count, date, attribute. */
final class ChangeWords {

  private static final ChangeWords STANDARD = new ChangeWords();

  private final Set<String> negations;
  private final Map<String, String> numbers = new HashMap<>();
  private final Map<String, String> forms = new HashMap<>();
  private final Set<String> days = new HashSet<>();
  private final Set<String> speech;

  private ChangeWords() {
    WordLists lists = WordLists.read(ChangeWords.class, "changes.txt", " ");
    negations = lists.of("negation");
    for (String name : lists.names()) {
      for (String word : lists.of(name)) {
        if (name.startsWith("number")) {
          String value = name.substring("number".length()).strip();
          numbers.put(word, value.isEmpty() ? word : value);
        } else if (name.startsWith("forms")) {
          forms.put(word, name);
        }
      }
    }
    WordLists dates = LanguagePack.wordsOfAll(Feature.DATES, " ");
    for (String name : dates.names()) {
      if (name.startsWith("month ") || name.startsWith("weekday ")) {
        days.addAll(dates.of(name));
      }
    }
    speech = LanguagePack.wordsOfAll(Feature.SPEECH_VERBS, " ").ofAny("verb");
  }

  static ChangeWords standard() {
    return STANDARD;
  }

  /** Whether a word denies: "not", "didn't". */
  boolean isNegation(DiffWord word) {
    return negations.contains(word.folded()) || word.folded().endsWith("n't");
  }

  /** What a word counts: "2" of both "2" and "two"; null where it counts nothing. */
  @Nullable String number(DiffWord word) {
    return word.isNumber() ? word.folded() : numbers.get(word.folded());
  }

  /** Whether it is a month, a weekday, a year, or the number of a day beside its month. */
  boolean isOfDate(DiffWord word) {
    return isDayName(word)
        || isYear(word.folded())
        || (isDay(word.folded()) && (days.contains(word.before()) || days.contains(word.after())));
  }

  private static boolean isDay(String word) {
    return word.length() <= 4 && Character.isDigit(word.charAt(0));
  }

  /** Whether it is a month or a weekday, as they are written where they have capitals. */
  boolean isDayName(DiffWord word) {
    return days.contains(word.folded()) && (word.isCapitalized() || word.folded().length() > 4);
  }

  private static boolean isYear(String word) {
    return word.length() == 4
        && (word.startsWith("19") || word.startsWith("20"))
        && word.chars().allMatch(Character::isDigit);
  }

  /** Whether it says that somebody says something. */
  boolean isOfSpeech(DiffWord word) {
    return speech.contains(word.folded()) || word.folded().equals("according");
  }

  /** Whether two words are forms of one that are not alike: "will" and "would". */
  boolean areForms(String one, String other) {
    String form = forms.get(one);
    return form != null && form.equals(forms.get(other));
  }
}
