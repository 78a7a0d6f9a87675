package io.nutgraf.names.tagging;

import io.nutgraf.model.EntityType;
import io.nutgraf.names.words.NameTokens;
import io.nutgraf.names.words.NameWord;
import io.nutgraf.names.words.NameWords;
import java.util.Locale;
import java.util.Optional;

/**
 * Names that the likeliest labeling has not: what is known for an organization and for nothing
 * else, where it is likely enough (between an office and its holder, "Ambassador to NATO Jens …",
 * few labelings hold them together), and what the words beside it say to be a firm.
 */
final class MissedNames {

  private static final NameLabel BEGIN = NameLabel.ORGANIZATION_BEGIN;

  private static final double LIKELY = 0.2;

  /** The same of what is known for nothing else. */
  private static final double POSSIBLE = 0.01;

  private static final double CERTAINTY = 0.7;

  /** The name of a firm that somebody heads has no more words: CEO of Meridian Data. */
  private static final int LONGEST_FIRM = 4;

  private final NameTokens tokens;
  private final WordKinds words;
  private final NameWords known;
  private final ChainDecoder decoder;

  /** With what {@code decoder} made of a stretch. */
  MissedNames(NameTokens tokens, WordKinds words, NameWords known, ChainDecoder decoder) {
    this.tokens = tokens;
    this.words = words;
    this.known = known;
    this.decoder = decoder;
  }

  /**
   * The name that begins with token {@code from + i}, of no name in its stretch of {@code length}.
   */
  Optional<FoundName> at(int from, int i, int length) {
    int token = from + i;
    if (words.isKnownAcronym(token)) {
      double sure = NameTagger.rounded(decoder.probability(i, i + 1, BEGIN));
      if (sure >= LIKELY) {
        return Optional.of(new FoundName(token, token + 1, EntityType.ORGANIZATION, sure));
      }
    }
    return known(token, words.knownOrganization(token), i, length).or(() -> told(token, i, length));
  }

  private Optional<FoundName> known(int token, int whole, int i, int length) {
    int end = i + whole;
    boolean likely =
        whole > 0
            && end <= length
            && isFree(i, end)
            && decoder.probability(i, end, BEGIN) >= POSSIBLE;
    return likely
        ? Optional.of(new FoundName(token, token + whole, EntityType.ORGANIZATION, CERTAINTY))
        : Optional.empty();
  }

  /** What somebody heads, and what is said to be a firm. */
  private Optional<FoundName> told(int token, int i, int length) {
    int end = endOfRun(token, i, length);
    if (end > token && isHeaded(token)) {
      return Optional.of(new FoundName(token, end, EntityType.ORGANIZATION, CERTAINTY));
    }
    boolean firm = words.isStrange(token) && new FirmApposition(tokens, known).follows(token);
    return firm
        ? Optional.of(new FoundName(token, token + 1, EntityType.ORGANIZATION, CERTAINTY))
        : Optional.empty();
  }

  /** Where the words with capitals that are of no name end. */
  private int endOfRun(int token, int i, int length) {
    int limit = token + Math.min(length - i, LONGEST_FIRM);
    int end = token;
    while (end < limit
        && tokens.is(end, NameTokens.CAPITAL)
        && decoder.label(i + end - token) == NameLabel.OUTSIDE) {
      end++;
    }
    return end;
  }

  /** Whether who heads a firm stands right before a token: the CEO of … */
  private boolean isHeaded(int token) {
    return token > 1
        && known.is(NameWord.OF, tokens.text(token - 1))
        && known.is(NameWord.HEAD_OF_FIRM, tokens.text(token - 2).toLowerCase(Locale.ROOT));
  }

  private boolean isFree(int from, int to) {
    for (int i = from; i < to; i++) {
      if (decoder.label(i) != NameLabel.OUTSIDE) {
        return false;
      }
    }
    return true;
  }
}
