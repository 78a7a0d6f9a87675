package io.nutgraf.quotes;

import io.nutgraf.model.EntityType;
import io.nutgraf.model.Excerpt;
import io.nutgraf.model.Mention;
import io.nutgraf.model.Quote;
import io.nutgraf.model.Speaker;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Interviews print questions and answers, and say only once who answers. */
final class Interview {

  /** Fewer answers are no interview. */
  private static final int LEAST_ANSWERS = 2;

  private Interview() {}

  /**
   * Gives those of {@code quotes} that answer questions, and have no speaker, the one who is
   * interviewed: the only one who is quoted with a name, or else the person the text is about.
   */
  static void attribute(List<Quote> quotes, List<Integer> answers, List<Mention> mentions) {
    Speaker interviewed = answers.size() < LEAST_ANSWERS ? null : only(quotes);
    if (interviewed == null && answers.size() >= LEAST_ANSWERS && isSilent(quotes)) {
      interviewed = mostSalient(mentions);
    }
    if (interviewed == null) {
      return;
    }
    for (int answer : answers) {
      Quote quote = answer < quotes.size() ? quotes.get(answer) : null;
      if (quote != null && quote.speaker() == null) {
        quotes.set(answer, new Quote(quote.excerpt(), quote.kind(), interviewed, quote.cue()));
      }
    }
  }

  /**
   * Gives the {@code answers}, whose lines have a letter for whoever answers, the person whom the
   * document is most about, if it names him before the first of {@code quotes}.
   */
  static void attributeToIntroduced(
      List<Quote> quotes, List<Integer> answers, List<Mention> mentions) {
    Speaker interviewed = answers.isEmpty() ? null : mostSalient(mentions);
    if (interviewed == null
        || interviewed.excerpt().offset() > quotes.getFirst().excerpt().offset()) {
      return;
    }
    for (int answer : answers) {
      Quote quote = quotes.get(answer);
      quotes.set(answer, new Quote(quote.excerpt(), quote.kind(), interviewed, null));
    }
  }

  private static @Nullable Speaker only(List<Quote> quotes) {
    Speaker only = null;
    for (Quote quote : quotes) {
      Speaker speaker = quote.speaker();
      if (speaker != null && only != null && !speaker.name().equals(only.name())) {
        return null;
      }
      only = speaker == null || only != null ? only : speaker;
    }
    return only;
  }

  private static boolean isSilent(List<Quote> quotes) {
    return quotes.stream().allMatch(quote -> quote.speaker() == null);
  }

  private static @Nullable Speaker mostSalient(List<Mention> mentions) {
    for (Mention mention : mentions) {
      if (mention.type() == EntityType.PERSON) {
        Excerpt first = mention.occurrences().getFirst();
        return new Speaker(mention.name(), mention.id(), first);
      }
    }
    return null;
  }
}
