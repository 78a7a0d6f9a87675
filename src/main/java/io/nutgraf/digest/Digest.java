package io.nutgraf.digest;

import io.nutgraf.model.Excerpt;
import io.nutgraf.model.Headline;
import io.nutgraf.model.Quote;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One briefing of several documents. Nothing in it is said twice.
 *
 * @param stories what happened, that first which the most and newest documents tell
 * @param timeline days that matter, in the order of time
 * @param quotes who said what that no story tells, what most documents carry first
 * @param sources the documents that it cites, the newest first
 * @param documents how many documents it was made of
 * @param earlier how many more were told before, and only looked at for what is no news
 */
public record Digest(
    List<Story> stories,
    List<Day> timeline,
    List<Saying> quotes,
    List<Source> sources,
    int documents,
    int earlier) {

  public Digest {
    stories = List.copyOf(stories);
    timeline = List.copyOf(timeline);
    quotes = List.copyOf(quotes);
    sources = List.copyOf(sources);
  }

  /**
   * A document that is cited.
   *
   * @param document its id
   * @param headline its headline; null where it has none
   * @param publisher who published it; null where that is unknown
   * @param time when, ISO 8601; null where that is unknown
   */
  public record Source(
      String document,
      @Nullable String headline,
      @Nullable String publisher,
      @Nullable String time) {}

  /** All that is told, in the order it is told in. */
  public List<Told> sentences() {
    return stories.stream().flatMap(story -> story.sentences().stream()).toList();
  }

  /**
   * Where words stand.
   *
   * @param document the document's id
   * @param excerpt the words, verbatim, and their place in its text
   */
  public record Citation(String document, Excerpt excerpt) {}

  /**
   * What documents that share a subject tell of it.
   *
   * @param headline that of one of them; null where none has any
   * @param headlineFrom the id of the document that it is taken from; null without a headline
   * @param documents the ids of its documents, the newest first
   * @param sentences what is told: what is weightiest first, of a story of many days what is
   *     newest, and what looks back at last; what stands together in a document stays together
   */
  public record Story(
      @Nullable Headline headline,
      @Nullable String headlineFrom,
      List<String> documents,
      List<Told> sentences) {
    public Story {
      documents = List.copyOf(documents);
      sentences = List.copyOf(sentences);
    }
  }

  /**
   * A statement that is told.
   *
   * @param citation its words
   * @param alsoIn the same statement in other documents, perhaps in other words, the earliest first
   * @param speaker who says it, where it is a quotation; null where it is none, or nobody is named
   * @param context the statement before it in its document, which it leans on ("He said …") and
   *     which is not told; most often null
   */
  public record Told(
      Citation citation,
      List<Citation> alsoIn,
      @Nullable String speaker,
      @Nullable Excerpt context) {
    public Told {
      alsoIn = List.copyOf(alsoIn);
    }
  }

  /**
   * A day, and what happened on it.
   *
   * @param day the day
   * @param citation a sentence that tells of it
   * @param documents how many documents name the day or were published on it
   */
  public record Day(LocalDate day, Citation citation, int documents) {}

  /**
   * A quotation.
   *
   * @param document the id of the first document that has it
   * @param quote its words and its speaker, who is known
   * @param alsoIn the same quotation in other documents, perhaps in other words, the earliest first
   */
  public record Saying(String document, Quote quote, List<Citation> alsoIn) {
    public Saying {
      alsoIn = List.copyOf(alsoIn);
    }
  }
}
