package io.nutgraf.names.tagging;

import io.nutgraf.model.EntityType;
import io.nutgraf.names.words.NameLexicon;
import io.nutgraf.names.words.NameTokens;
import io.nutgraf.names.words.NameWord;
import io.nutgraf.names.words.NameWords;
import io.nutgraf.names.words.PhraseKind;
import io.nutgraf.text.Hashes;
import java.util.Locale;

/**
 * Organizations of the lexicon of whose names only a part was read: the Food and Drug
 * Administration, the Library of Congress.
 */
final class KnownOrganizations {

  /** No more words are added before a name, or after it. */
  private static final int FARTHEST = 4;

  private static final int KNOWN =
      PhraseKind.ORGANIZATION.bit() | PhraseKind.NEWS_ORGANIZATION.bit();

  private final NameTokens tokens;
  private final NameLexicon lexicon;
  private final NameWords known;

  KnownOrganizations(NameTokens tokens, NameLexicon lexicon, NameWords known) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.known = known;
  }

  /** The longest known organization that {@code name} is part of, from {@code start} to limit. */
  FoundName whole(FoundName name, int start, int limit) {
    if (name.type() != EntityType.ORGANIZATION) {
      return name;
    }
    for (int from = Math.max(start, name.from() - FARTHEST); from <= name.from(); from++) {
      if (isBorder(from) && !isArticle(from)) {
        int to = endOf(name, from, Math.min(limit, name.to() + FARTHEST));
        if (to > name.to() || (to == name.to() && from < name.from())) {
          return name.over(from, to);
        }
      }
    }
    return name;
  }

  /** Where the longest known name from {@code from} ends that ends no earlier than the name. */
  private int endOf(FoundName name, int from, int limit) {
    long phrase = 0;
    int end = -1;
    for (int i = from; i < limit; i++) {
      phrase = Hashes.join(phrase, tokens.lower(i));
      if (i + 1 >= name.to() && isBorder(i) && (lexicon.kinds(phrase) & KNOWN) != 0) {
        end = i + 1;
      }
    }
    return end;
  }

  private boolean isArticle(int token) {
    return known.is(NameWord.ARTICLE, tokens.text(token).toLowerCase(Locale.ROOT));
  }

  private boolean isBorder(int token) {
    return tokens.is(token, NameTokens.CAPITAL);
  }
}
