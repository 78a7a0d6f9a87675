package io.nutgraf.digest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a digest is to be made.
 *
 * @param length how long it is
 * @param query what the reader asks about; null for the documents as a whole
 * @param since what documents of earlier days told is left out; null where nothing was told
 * @param days how many days the timeline has at most, 0..{@value #MOST_DAYS}
 */
public record DigestOptions(
    Length length, @Nullable String query, @Nullable LocalDate since, int days) {

  /** The most words, and the most sentences, that a digest may be asked to have. */
  public static final int MOST_WORDS = 5_000;

  public static final int MOST_SENTENCES = 200;
  public static final int MOST_DAYS = 400;

  /** About three hundred words and ten days of everything. */
  public static final DigestOptions DEFAULT =
      new DigestOptions(new Length.Words(300), null, null, 10);

  public DigestOptions {
    if (query != null && query.isBlank()) {
      throw new IllegalArgumentException("a query has words");
    }
    if (days < 0 || days > MOST_DAYS) {
      throw new IllegalArgumentException("days out of 0.." + MOST_DAYS + ": " + days);
    }
  }

  /** How long a digest is. */
  public sealed interface Length {

    /** About how many words that is, which the weights of what is said are measured by. */
    int words();

    /**
     * So many words: it ends with the statement that reaches them.
     *
     * @param words 1..{@value DigestOptions#MOST_WORDS}
     */
    record Words(int words) implements Length {
      public Words {
        if (words < 1 || words > MOST_WORDS) {
          throw new IllegalArgumentException("words out of 1.." + MOST_WORDS + ": " + words);
        }
      }
    }

    /**
     * So many statements.
     *
     * @param count 1..{@value DigestOptions#MOST_SENTENCES}
     */
    record Sentences(int count) implements Length {

      private static final int WORDS_A_SENTENCE = 25;

      public Sentences {
        if (count < 1 || count > MOST_SENTENCES) {
          throw new IllegalArgumentException("sentences out of 1.." + MOST_SENTENCES);
        }
      }

      @Override
      public int words() {
        return count * WORDS_A_SENTENCE;
      }
    }
  }
}
