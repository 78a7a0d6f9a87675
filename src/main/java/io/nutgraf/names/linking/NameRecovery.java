package io.nutgraf.names.linking;

import io.nutgraf.model.Budget;
import io.nutgraf.model.EntityType;
import io.nutgraf.model.Span;
import io.nutgraf.names.words.DocumentWords;
import io.nutgraf.names.words.NamePhrase;
import io.nutgraf.names.words.NameWords;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the places where a document names again whom it named before, and which were not recognized
 * as names: the same words with the same capitals, or a person's family name alone. A single word
 * that may be something else (it begins a sentence, is in a row of capitals, is a month's, or
 * stands in the text in lower case) is left alone.
 */
public final class NameRecovery {

  private static final int SHORTEST_FAMILY_NAME = 4;
  private static final int LONGEST_SYLLABLE = 6;

  /** More names that begin alike are not compared. */
  private static final int MAX_NAMESAKES = 64;

  private static final double CERTAINTY = 0.8;

  /** A name less sure than this is looked for nowhere else. */
  private static final double SURE = 0.7;

  private final DocumentWords words;
  private final BitSet taken;
  private @Nullable Set<String> lowerCase;
  private final Map<String, List<Form>> formsByFirst = new HashMap<>();

  /** How an entity is named: the words, and as whom. */
  private record Form(List<String> verbatim, Entity entity, boolean tagged) {

    boolean isAcronym() {
      String word = verbatim.getFirst();
      return verbatim.size() == 1
          && word.length() > 1
          && word.equals(word.toUpperCase(Locale.ROOT));
    }
  }

  public NameRecovery(DocumentWords words) {
    this.words = words;
    this.taken = new BitSet(words.size());
  }

  /** Adds to each of {@code entities} the places where it is named besides. */
  public void recover(List<Entity> entities) {
    for (Entity entity : entities) {
      Budget.check();
      entity.phrases().forEach(this::take);
      forms(entity);
    }
    formsByFirst.values().forEach(NameRecovery::longestFirst);
    for (int i = 0; i < words.size(); i++) {
      if (!taken.get(i) && words.isCapital(i)) {
        recoverAt(i);
      }
    }
  }

  /** Which words are in names. */
  public BitSet taken() {
    return taken;
  }

  private static void longestFirst(List<Form> forms) {
    forms.sort(Comparator.comparingInt((Form form) -> form.verbatim().size()).reversed());
  }

  private void take(NamePhrase phrase) {
    for (int i = words.at(phrase.span().start());
        i < words.size() && words.start(i) < phrase.span().end();
        i++) {
      taken.set(i);
    }
  }

  private void forms(Entity entity) {
    Set<List<String>> forms = new LinkedHashSet<>();
    Set<List<String>> openings = new LinkedHashSet<>();
    for (NamePhrase phrase : entity.phrases()) {
      List<String> form = verbatim(phrase.span());
      if (phrase.confidence() >= SURE && !form.isEmpty()) { // @Merkel is one word, and no name's
        forms.add(form);
      }
      if (entity.type() == EntityType.PERSON && !words.known().isFitted()) {
        openings.add(withParticles(form));
      }
    }
    forms.forEach(form -> add(new Form(form, entity, true)));
    openings.removeAll(forms);
    openings.remove(List.of());
    openings.forEach(form -> add(new Form(form, entity, false)));
    if (entity.type() == EntityType.PERSON) {
      for (List<String> form : List.copyOf(forms)) {
        List<String> family = List.of(form.getLast());
        boolean known = form.size() < 2 || form.getLast().length() < SHORTEST_FAMILY_NAME;
        if (!known && forms.add(family)) {
          add(new Form(family, entity, false));
        }
        if (isFamilyFirst(form) && forms.add(form.subList(0, 1))) {
          add(new Form(form.subList(0, 1), entity, true));
        }
      }
    }
  }

  /** Park Sung-min is a Park: the second part of a given name of two is written small. */
  private static boolean isFamilyFirst(List<String> form) {
    return form.size() == 3
        && isSyllable(form.get(1))
        && isSyllable(form.get(2))
        && Character.isUpperCase(form.get(1).codePointAt(0))
        && Character.isLowerCase(form.get(2).codePointAt(0));
  }

  private static boolean isSyllable(String word) {
    return word.length() <= LONGEST_SYLLABLE;
  }

  /** A family name with its particles as a sentence begins with it: Van den Berg. */
  private static List<String> withParticles(List<String> full) {
    for (int i = 1; i + 1 < full.size(); i++) {
      String particle = full.get(i);
      if (Character.isLowerCase(particle.codePointAt(0))) {
        List<String> form = new ArrayList<>(full.subList(i, full.size()));
        form.set(0, Character.toUpperCase(particle.charAt(0)) + particle.substring(1));
        return form;
      }
    }
    return List.of();
  }

  private void add(Form form) {
    List<Form> forms =
        formsByFirst.computeIfAbsent(form.verbatim().getFirst(), _ -> new ArrayList<>());
    if (forms.size() < MAX_NAMESAKES) {
      forms.add(form);
    }
  }

  /** One apostrophe for all: O’Hare is O'Hare. */
  private static String plain(String word) {
    return word.replace('’', '\'');
  }

  /** Such as O'Hare, which no sentence begins with but as a name. */
  private boolean hasInnerCapital(int i) {
    String word = words.verbatim(i);
    return word.chars().skip(1).anyMatch(Character::isUpperCase)
        && word.chars().anyMatch(Character::isLowerCase);
  }

  private List<String> verbatim(Span span) {
    List<String> verbatim = new ArrayList<>();
    for (int i = words.at(span.start()); i < words.size() && words.start(i) < span.end(); i++) {
      verbatim.add(plain(words.verbatim(i)));
    }
    return verbatim;
  }

  private void recoverAt(int i) {
    Budget.check();
    for (Form form : formsByFirst.getOrDefault(plain(words.verbatim(i)), List.of())) {
      int last = i + form.verbatim().size() - 1;
      if (stands(form, i) && isName(form, i, last)) {
        var phrase =
            new NamePhrase(
                form.entity().type(), new Span(words.start(i), words.end(last)), CERTAINTY);
        form.entity().add(phrase);
        take(phrase);
        return;
      }
    }
  }

  private boolean stands(Form form, int from) {
    for (int k = 0; k < form.verbatim().size(); k++) {
      int i = from + k;
      boolean same =
          i < words.size()
              && !taken.get(i)
              && words.line(i) == words.line(from)
              && plain(words.verbatim(i)).equals(form.verbatim().get(k))
              && (k == 0 || words.gapBefore(i).length() <= 2);
      if (!same) {
        return false;
      }
    }
    return true;
  }

  private boolean isName(Form form, int first, int last) {
    if (words.isHyphenated(first, last) || isContinued(form, last)) {
      return false;
    }
    if (last > first) {
      return true;
    }
    String lower = words.lower(first);
    boolean other = !form.isAcronym() && lowerCase().contains(lower);
    boolean opening = words.startsLine(first) && !form.tagged() && !hasInnerCapital(first);
    return !other && !opening && !words.known().isNoName(lower) && !isContinuation(first);
  }

  /** Whether a capital follows that makes it another name: Paris Agreement. */
  private boolean isContinued(Form form, int last) {
    return words.followsClosely(last + 1)
        && words.isCapital(last + 1)
        && !words.isPossessive(last)
        && !(form.isAcronym() && taken.get(last + 1))
        && !isOfTitle(last + 1);
  }

  /** Whether a capital stands before that makes it another name: Mary Stoltenberg. */
  private boolean isContinuation(int i) {
    return words.followsClosely(i)
        && words.isCapital(i - 1)
        && !words.startsLine(i - 1)
        && !words.isPossessive(i - 1)
        && !isOfTitle(i - 1);
  }

  private boolean isOfTitle(int i) {
    String lower = words.lower(i);
    NameWords known = words.known();
    return known.isTitleOrRole(lower) || known.isAdherent(lower);
  }

  /** The names of one word that stand in the text in lower case; few documents ask for them. */
  private Set<String> lowerCase() {
    if (lowerCase == null) {
      Set<String> names = new HashSet<>();
      formsByFirst.keySet().forEach(word -> names.add(DocumentWords.lower(word)));
      lowerCase = new HashSet<>();
      for (int i = 0; i < words.size(); i++) {
        if (!words.isCapital(i) && names.contains(words.lower(i))) {
          lowerCase.add(words.lower(i));
        }
      }
    }
    return lowerCase;
  }
}
