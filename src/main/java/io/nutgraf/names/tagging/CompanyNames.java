package io.nutgraf.names.tagging;

import io.nutgraf.model.EntityType;
import io.nutgraf.names.words.NameLexicon;
import io.nutgraf.names.words.NameTokens;
import io.nutgraf.names.words.NameWords;
import io.nutgraf.names.words.PhraseKind;
import io.nutgraf.text.Hashes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells companies by their legal form: what ends with "Ltd" or "AB" names an organization, whatever
 * it sounds like, and so does the same name without it elsewhere in the document. And so do names
 * that the lexicon knows for a firm's alone, as Philip Morris is. Who is told of as a person (Ralph
 * Lauren, the designer) stays one.
 */
final class CompanyNames {

  /** A role comes no later in an apposition: the American fashion designer. */
  private static final int FARTHEST_ROLE = 4;

  private static final String COMMA = ",";

  private final NameTokens tokens;
  private final NameLexicon lexicon;
  private final NameWords known;

  CompanyNames(NameTokens tokens, NameLexicon lexicon, NameWords known) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.known = known;
  }

  /** The same names, companies as organizations. */
  List<FoundName> settle(List<FoundName> given) {
    List<FoundName> names = withForms(given);
    Set<Long> companies = new HashSet<>();
    for (FoundName name : names) {
      if (isCompany(name)) {
        companies.add(phrase(name.from(), name.to() - 1));
      }
    }
    Set<Long> described = new HashSet<>();
    for (FoundName name : names) {
      if (name.type() == EntityType.PERSON && isDescribed(name)) {
        described.add(phrase(name.from(), name.to()));
      }
    }
    return names.stream().map(name -> settled(name, companies, described)).toList();
  }

  /** The legal form behind a name is the end of it. */
  private List<FoundName> withForms(List<FoundName> names) {
    List<FoundName> whole = new ArrayList<>(names.size());
    for (int i = 0; i < names.size(); i++) {
      FoundName name = names.get(i);
      int limit = i + 1 < names.size() ? names.get(i + 1).from() : tokens.size();
      boolean cut =
          name.to() < limit
              && tokens.is(name.to(), NameTokens.SPACED)
              && !tokens.is(name.to(), NameTokens.FIRST)
              && isForm(name.to());
      whole.add(cut ? name.over(name.from(), name.to() + 1) : name);
    }
    return whole;
  }

  private FoundName settled(FoundName name, Set<Long> companies, Set<Long> described) {
    if (isCompany(name)) {
      return name.as(EntityType.ORGANIZATION);
    }
    long phrase = phrase(name.from(), name.to());
    boolean company = companies.contains(phrase) || isListed(name, phrase);
    return company && !described.contains(phrase) ? name.as(EntityType.ORGANIZATION) : name;
  }

  /** Whether a person's name of several words is a firm's alone. */
  private boolean isListed(FoundName name, long phrase) {
    return name.type() == EntityType.PERSON
        && name.to() - name.from() > 1
        && (lexicon.kinds(phrase) & ~PhraseKind.NEWS_ORGANIZATION.bit())
            == PhraseKind.ORGANIZATION.bit();
  }

  /** Whether a title or a role stands right before a name, or a role in apposition after it. */
  private boolean isDescribed(FoundName name) {
    int before = name.from() - 1;
    if (before >= 0 && known.isTitleOrRole(lower(before))) {
      return true;
    }
    int end = Math.min(tokens.size(), name.to() + 2 + FARTHEST_ROLE);
    if (name.to() + 1 >= end || !tokens.text(name.to()).equals(COMMA)) {
      return false;
    }
    for (int i = name.to() + 1; i < end && !tokens.is(i, NameTokens.MARK); i++) {
      if (known.roles().isRole(lower(i))) {
        return true;
      }
    }
    return false;
  }

  private String lower(int token) {
    String text = tokens.text(token).toLowerCase(Locale.ROOT);
    return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }

  private boolean isCompany(FoundName name) {
    int last = name.to() - 1;
    return last > name.from() && isForm(last);
  }

  private boolean isForm(int token) {
    return tokens.is(token, NameTokens.CAPITAL)
        && PhraseKind.LEGAL_FORM.in(lexicon.kindsOfWord(tokens.lower(token)));
  }

  /** A comma before the legal form is no part of the name. */
  private long phrase(int from, int to) {
    long phrase = 0;
    for (int i = from; i < to; i++) {
      if (!tokens.is(i, NameTokens.MARK)) {
        phrase = Hashes.join(phrase, tokens.lower(i));
      }
    }
    return phrase;
  }
}
