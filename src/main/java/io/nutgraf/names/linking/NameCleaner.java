package io.nutgraf.names.linking;

import io.nutgraf.model.Budget;
import io.nutgraf.model.EntityType;
import io.nutgraf.model.Span;
import io.nutgraf.names.tagging.NameModel;
import io.nutgraf.names.words.NamePhrase;
import io.nutgraf.names.words.NameWord;
import io.nutgraf.names.words.NameWords;
import io.nutgraf.names.words.PhraseKind;
import io.nutgraf.names.words.RoleWord;
import io.nutgraf.names.words.RoleWords;
import io.nutgraf.names.words.SpelledNames;
import io.nutgraf.spelling.CanonicalId;
import io.nutgraf.text.CodePoints;
import io.nutgraf.text.Hashes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Takes off names what is no part of them (an article, a title, a possessive's ending, marks around
 * them), and leaves out what is no name: days, months, and of which nation or faith somebody is.
 * May and French stay where the text names a Theresa May or a Dawn French.
 */
public final class NameCleaner {

  /** So sure is a person's full name in a language that writes all nouns with a capital. */
  private static final double SURE_AMONG_NOUNS = 0.8;

  private static final int LONGEST_ARTICLE = 2;

  /** No farther before a name is looked for the post that it may have begun with. */
  private static final int LONGEST_POST = 60;

  /** What the tagger of many languages is less sure of than this is more often none than one. */
  private static final double LEAST = 0.45;

  static final String QUOTES = "\"“”„«»";
  private static final String APOSTROPHES = "'’";

  private final String text;
  private final NameWords known;
  private final SpelledNames names;

  public NameCleaner(String text, NameWords known, SpelledNames names) {
    this.text = text;
    this.known = known;
    this.names = names;
  }

  /** The names among {@code phrases}, in document order. */
  public List<NamePhrase> clean(List<NamePhrase> phrases) {
    List<NamePhrase> trimmed = new ArrayList<>(phrases.size());
    Set<String> families = new HashSet<>();
    for (NamePhrase phrase : phrases) {
      Budget.check();
      Span span = trim(phrase);
      if (!known.isFitted() && phrase.type() == EntityType.PERSON && !isHead(span)) {
        span = new PersonBounds(text, known).within(span);
      }
      List<String> words = names.of(span).words();
      if (!words.isEmpty()) {
        var name = new NamePhrase(phrase.type(), span, phrase.confidence());
        trimmed.add(name);
        if (isFullPerson(name, words)) {
          families.add(words.getLast());
        }
      }
    }
    trimmed.removeIf(phrase -> !isName(phrase, families));
    trimmed.sort((one, other) -> one.span().compareTo(other.span()));
    return trimmed;
  }

  /** Whether a first word that ends at {@code space} is as short as an article: O Instituto X. */
  private boolean isBeforeHead(Span span, int space) {
    return !known.isFitted()
        && space <= LONGEST_ARTICLE
        && isHead(new Span(span.start() + space + 1, span.end()));
  }

  /** Instituto X is whole, whatever X is. */
  private boolean isHead(Span span) {
    List<String> words = names.of(span).words();
    return words.size() > 1 && known.is(NameWord.HEAD, words.getFirst());
  }

  private boolean isFullPerson(NamePhrase name, List<String> words) {
    return name.type() == EntityType.PERSON
        && words.size() > 1
        && (!known.nounsHaveCapitals() || name.confidence() >= SURE_AMONG_NOUNS);
  }

  private static boolean isGiven(String word) {
    return PhraseKind.FIRST_NAME.in(NameModel.standard().lexicon().kindsOfWord(Hashes.of(word)));
  }

  private boolean isName(NamePhrase phrase, Set<String> families) {
    List<String> words = names.of(phrase).words();
    if (phrase.type() == EntityType.PERSON && families.contains(words.getLast())) {
      return true;
    }
    boolean sure = known.isFitted() || phrase.confidence() >= LEAST;
    return sure && !words.stream().allMatch(known::isNoName);
  }

  private Span trim(NamePhrase phrase) {
    boolean isThing = !known.isFitted() && phrase.type() != EntityType.PERSON;
    Span span = trimMarks(phrase.span().start(), phrase.span().end(), isThing);
    String name = span.of(text);
    int start = span.start();
    int space = name.indexOf(' ');
    if (space > 0
        && (known.is(NameWord.ARTICLE, name.substring(0, space)) || isBeforeHead(span, space))) {
      start += space + 1;
    }
    if (phrase.type() == EntityType.PERSON) {
      start += titleLength(text.substring(start, span.end()));
      start += postLength(start, span.end());
    }
    return phrase.type() == EntityType.ORGANIZATION
        ? trimMarks(start, span.end(), isThing)
        : trimPossessive(trimMarks(start, span.end(), isThing));
  }

  private int titleLength(String name) {
    int space = name.indexOf(' ');
    if (space < 1 || space == name.length() - 1) {
      return 0;
    }
    String first = CanonicalId.of(name.substring(0, space));
    boolean rank = name.charAt(space - 1) == '.' && known.isTitleOrRole(first);
    boolean full =
        name.indexOf(' ', space + 1) > 0 && Character.isUpperCase(name.codePointAt(space + 1));
    boolean before = full && isOffice(first);
    before |= isOrigin(first) && Character.isUpperCase(name.codePointAt(space + 1));
    return rank || before || known.isCivilTitle(first) ? space + 1 : 0;
  }

  /** Where somebody is from: Croatian Ana Kovac; but Roman and Christian are given names. */
  private boolean isOrigin(String word) {
    return known.isFitted() && known.isAdherent(word) && !isGiven(word);
  }

  /**
   * How long the last word of what a post is for is, which a name began with: minister for Women
   * and <i>Equalities</i> Joan Pike. No given name is one.
   */
  private int postLength(int start, int end) {
    String name = text.substring(start, end);
    int space = name.indexOf(' ');
    if (!known.isFitted() || space < 1 || name.indexOf(' ', space + 1) < 0) {
      return 0;
    }
    int from = start;
    while (from > 0 && start - from < LONGEST_POST && ".;:\n".indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    List<String> before = CanonicalId.words(text.substring(from, start));
    if (before.isEmpty()
        || !known.is(NameWord.AND, before.getLast())
        || isGiven(CanonicalId.of(name.substring(0, space)))) {
      return 0;
    }
    boolean post = false;
    for (int i = 0; i + 2 < before.size(); i++) {
      post |=
          known.roles().isRole(before.get(i)) && known.roles().is(RoleWord.LINK, before.get(i + 1));
    }
    return post && Character.isUpperCase(name.codePointAt(space + 1)) ? space + 1 : 0;
  }

  /** What somebody is, before a full name: Glaciologist Reto Amstutz. */
  private boolean isOffice(String word) {
    RoleWords roles = known.roles();
    return roles.isRole(word) || roles.endsAs(RoleWord.ROLE_ENDING, word);
  }

  /**
   * @param isThing whether what it is called can stand in marks of quotation behind what it is: ТОВ
   *     «Обрій», SIA "Elpa"
   */
  private Span trimMarks(int from, int to, boolean isThing) {
    int start = from;
    boolean isClosed = isThing && to < text.length() && QUOTES.indexOf(text.charAt(to)) >= 0;
    int end = isClosed ? to : beforeLoneQuote(from, to);
    while (start < end && !Character.isLetterOrDigit(text.codePointAt(start))) {
      start += Character.charCount(text.codePointAt(start));
    }
    while (end > start && isOutside(text.codePointBefore(end), start, end)) {
      end -= Character.charCount(text.codePointBefore(end));
    }
    return new Span(start, end);
  }

  /** A mark of quotation inside that nothing closes ends a name: Melissa "Hamilton. */
  private int beforeLoneQuote(int from, int to) {
    int marks = 0;
    int last = to;
    for (int i = from; i < to; i++) {
      if (QUOTES.indexOf(text.charAt(i)) >= 0) {
        marks++;
        last = i;
      }
    }
    return marks % 2 == 1 && last > from ? last : to;
  }

  /** Macy's and McDonald's are named so; no person or place is. */
  private Span trimPossessive(Span span) {
    String name = span.of(text);
    for (String ending : known.all(NameWord.POSSESSIVE)) {
      int end = name.length() - ending.length() - 1;
      if (end > 0 && name.endsWith(ending) && APOSTROPHES.indexOf(name.charAt(end)) >= 0) {
        return new Span(span.start(), span.start() + end);
      }
    }
    return span;
  }

  /** Whether the last character belongs to no name; a point does after an abbreviation. */
  private boolean isOutside(int last, int start, int end) {
    if (last == '.') {
      return !endsInAbbreviation(start, end);
    }
    return !CodePoints.isOfWord(last) && last != ')' && last != '!';
  }

  private boolean endsInAbbreviation(int start, int end) {
    int i = end - 1;
    while (i > start && Character.isLetter(CodePoints.at(text, i - 1))) {
      i--;
    }
    boolean initials = end - 1 - i == 1 || (i > start && i < end - 1 && text.charAt(i - 1) == '.');
    return initials
        || known.is(NameWord.POINTED, text.substring(i, end - 1).toLowerCase(Locale.ROOT));
  }
}
