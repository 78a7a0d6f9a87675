package io.nutgraf.app;

import io.nutgraf.model.Article;
import io.nutgraf.model.EntityType;
import io.nutgraf.model.Mention;
import io.nutgraf.spelling.CanonicalId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds whom or what a name stands for that somebody asks by: Stoltenberg is Jens Stoltenberg where
 * no other person of that name is known. Where several are, it offers them and does not guess.
 */
public final class FindName {

  /** How many are offered at most. */
  public static final int MOST_CHOICES = 20;

  /** Up to which number the documents of a choice are counted. */
  public static final int MOST_COUNTED = 200;

  private static final String QUOTES = "\"“”";

  private static final Comparator<Choice> BEST_KNOWN_FIRST =
      Comparator.comparingInt(Choice::documents)
          .reversed()
          .thenComparing(choice -> choice.topic().id());

  private final NameIndex names;
  private final SummaryStore articles;

  public FindName(NameIndex names, SummaryStore articles) {
    this.names = names;
    this.articles = articles;
  }

  /** What a name stands for. */
  public sealed interface Answer {

    /**
     * One person, organization or place, or none that is known.
     *
     * @param topics what to look for
     * @param meant the fuller name that is meant, where one was found
     * @param known whether anything is listed under it
     */
    record Found(AnyTopic topics, Optional<Topic> meant, boolean known) implements Answer {}

    /**
     * Several.
     *
     * @param choices those with the most documents first, where all are one name's
     * @param more whether there are more than are offered
     */
    record Several(List<Choice> choices, boolean more) implements Answer {
      public Several {
        choices = List.copyOf(choices);
      }
    }
  }

  /**
   * One of those that a name may stand for.
   *
   * @param name its name in the last document that names it
   * @param exact whether it is the very name that was asked for, which only {@linkplain #find marks
   *     of quotation} tell from the others
   * @param documents how many name it, counted to {@value #MOST_COUNTED}
   * @param lastSeen the day of the last of them
   */
  public record Choice(
      Topic topic, String name, boolean exact, int documents, LocalDate lastSeen) {}

  /**
   * What {@code given} stands for. A name under which something is listed is what it says; a
   * person's last name alone may be others' too. In marks of quotation it is that very name.
   */
  public Answer find(EntityType type, String given) {
    Topic own = Topic.of(Topic.Kind.of(type), given);
    int listed = names.count(AnyTopic.of(own), MOST_COUNTED);
    boolean isWhole = type != EntityType.PERSON || own.id().indexOf('-') >= 0;
    if (isQuoted(given) || (isWhole && listed > 0)) {
      return new Answer.Found(AnyTopic.of(own), Optional.empty(), listed > 0);
    }
    List<ShortName> called = names.called(type, own.id(), MOST_CHOICES + 1);
    List<Topic> fuller = fuller(own, called);
    boolean more = called.size() > MOST_CHOICES;
    if (fuller.isEmpty()) {
      return new Answer.Found(AnyTopic.of(own), Optional.empty(), listed > 0);
    }
    if (fuller.size() == 1 && !more) {
      Topic meant = fuller.getFirst();
      AnyTopic any = listed > 0 ? AnyTopic.of(own, meant) : AnyTopic.of(meant);
      return new Answer.Found(any, Optional.of(meant), true);
    }
    return several(own, fuller, more);
  }

  /** Those of whom documents are listed: of others, only what they were called is left. */
  private List<Topic> fuller(Topic own, List<ShortName> called) {
    return called.stream()
        .limit(MOST_CHOICES)
        .map(name -> new Topic(own.kind(), name.id()))
        .filter(topic -> !topic.equals(own) && names.count(AnyTopic.of(topic), 1) > 0)
        .toList();
  }

  private Answer several(Topic own, List<Topic> fuller, boolean more) {
    List<Choice> choices =
        Stream.concat(
                fuller.stream().flatMap(topic -> choice(topic, false).stream()),
                choice(own, true).stream())
            .sorted(BEST_KNOWN_FIRST)
            .toList();
    return new Answer.Several(choices, more);
  }

  /**
   * Those whose short name begins with {@code letters}: a last name, or what documents call them
   * besides.
   *
   * @param letters of any case and spelling, two or more
   * @param limit how many at most, the first in the order of their short names
   */
  public Answer.Several beginningWith(EntityType type, String letters, int limit) {
    List<ShortName> found = names.beginningWith(type, CanonicalId.of(letters), limit + 1);
    List<Choice> choices =
        found.stream()
            .limit(limit)
            .map(name -> new Topic(Topic.Kind.of(type), name.id()))
            .distinct()
            .flatMap(topic -> choice(topic, false).stream())
            .toList();
    return new Answer.Several(choices, found.size() > limit);
  }

  private static boolean isQuoted(String given) {
    String name = given.strip();
    return name.length() > 2
        && QUOTES.indexOf(name.charAt(0)) >= 0
        && QUOTES.indexOf(name.charAt(name.length() - 1)) >= 0;
  }

  /** Empty where the documents that named it are gone. */
  private Optional<Choice> choice(Topic topic, boolean exact) {
    AnyTopic any = AnyTopic.of(topic);
    int documents = names.count(any, MOST_COUNTED);
    return documents == 0
        ? Optional.empty()
        : articles.list(ArticleFilter.of(List.of(topic)), null, 1).articles().stream()
            .findFirst()
            .map(last -> new Choice(topic, name(topic, last), exact, documents, last.day()));
  }

  private static String name(Topic topic, Article article) {
    return article instanceof Article.Succeeded it
        ? Topic.mentions(it).stream()
            .filter(mention -> Topic.of(mention).equals(topic))
            .map(Mention::name)
            .findFirst()
            .orElse(topic.id())
        : topic.id();
  }
}
