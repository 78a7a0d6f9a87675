package io.nutgraf.names.linking;

import io.nutgraf.model.Span;
import io.nutgraf.names.words.NameWord;
import io.nutgraf.names.words.NameWords;
import io.nutgraf.names.words.RoleWord;
import io.nutgraf.spelling.CanonicalId;
import java.util.List;
import java.util.Locale;

/**
 * Where a person's name begins and ends in languages that the tagger of names was not fitted to,
 * where it takes in what stands around: a post with what it is of (maire de Brest Paul Roux), a
 * greeting, a verb.
 */
final class PersonBounds {

  private final String text;
  private final NameWords known;

  PersonBounds(String text, NameWords known) {
    this.text = text;
    this.known = known;
  }

  /** The name in {@code span}; empty where nothing of it is one. */
  Span within(Span span) {
    int start = span.start();
    int word = start;
    while (word < span.end()) {
      int end = endOf(word, span.end());
      if (isBefore(word, end)) {
        start = behindPost(next(end, span.end()), span.end(), isPost(word, end));
        word = start;
      } else {
        word = next(end, span.end());
      }
    }
    return new Span(start, Math.max(start, endOfName(start, span.end())));
  }

  /** The name ends before a word in small letters that no name has. */
  private int endOfName(int start, int limit) {
    int end = start;
    for (int word = start; word < limit; word = next(endOf(word, limit), limit)) {
      boolean small = Character.isLowerCase(text.codePointAt(word));
      if (small && !known.is(NameWord.PARTICLE, text.substring(word, endOf(word, limit)))) {
        return end;
      }
      end = small ? end : endOf(word, limit);
    }
    return end;
  }

  /** Behind what a post is of: de Brest, da Câmara de Lisboa. */
  private int behindPost(int from, int limit, boolean post) {
    int start = from;
    while (post && start < limit && Character.isLowerCase(text.codePointAt(start))) {
      int of = next(endOf(start, limit), limit);
      if (of >= limit || Character.isLowerCase(text.codePointAt(of))) {
        return limit;
      }
      start = next(endOf(of, limit), limit);
    }
    return start;
  }

  private boolean isBefore(int start, int end) {
    String word = lower(start, end);
    return isPost(start, end) || known.isTitle(word) || known.is(NameWord.OPENING, word);
  }

  private boolean isPost(int start, int end) {
    String asWritten = text.substring(start, end).toLowerCase(Locale.ROOT);
    return isPost(lower(start, end)) // of Latin letters alone, as ids are
        || isPost(asWritten.substring(asWritten.lastIndexOf('-') + 1)); // tränare
  }

  private boolean isPost(String word) {
    return known.roles().isRole(word) || known.roles().endsAs(RoleWord.ROLE_ENDING, word);
  }

  /** The last part of a word with hyphens, in small letters: the chef of Siemens-Chef. */
  private String lower(int start, int end) {
    List<String> parts = CanonicalId.words(text.substring(start, end));
    return parts.isEmpty() ? "" : parts.getLast();
  }

  private int endOf(int word, int limit) {
    int end = word;
    while (end < limit && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private int next(int end, int limit) {
    int word = end;
    while (word < limit && Character.isWhitespace(text.charAt(word))) {
      word++;
    }
    return word;
  }
}
