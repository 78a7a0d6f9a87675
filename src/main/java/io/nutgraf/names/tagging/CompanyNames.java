package io.nutgraf.names.tagging;

import io.nutgraf.model.EntityType;
import io.nutgraf.names.words.NameLexicon;
import io.nutgraf.names.words.NameTokens;
import io.nutgraf.names.words.PhraseKind;
import io.nutgraf.text.Hashes;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells companies by their legal form: what ends with "Ltd" or "AB" names an organization, whatever
 * it sounds like, and so does the same name without it elsewhere in the document.
 */
final class CompanyNames {

  private final NameTokens tokens;
  private final NameLexicon lexicon;

  CompanyNames(NameTokens tokens, NameLexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
  }

  /** The same names, companies as organizations. */
  List<FoundName> settle(List<FoundName> names) {
    Set<Long> companies = new HashSet<>();
    for (FoundName name : names) {
      if (isCompany(name)) {
        companies.add(phrase(name.from(), name.to() - 1));
      }
    }
    if (companies.isEmpty()) {
      return names;
    }
    return names.stream()
        .map(
            name ->
                isCompany(name) || companies.contains(phrase(name.from(), name.to()))
                    ? name.as(EntityType.ORGANIZATION)
                    : name)
        .toList();
  }

  private boolean isCompany(FoundName name) {
    int last = name.to() - 1;
    return last > name.from()
        && tokens.is(last, NameTokens.CAPITAL)
        && PhraseKind.LEGAL_FORM.in(lexicon.kindsOfWord(tokens.lower(last)));
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
