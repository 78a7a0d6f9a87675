package io.nutgraf.app;

import io.nutgraf.dossier.Appearance;
import io.nutgraf.dossier.Carrier;
import io.nutgraf.dossier.Dossier;
import io.nutgraf.dossier.Quotation;
import io.nutgraf.dossier.Quotations;
import io.nutgraf.model.Article;
import io.nutgraf.model.Mention;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All about one name: what it is called and said to be, what it says, where it is named and beside
 * whom. The newest documents that name it are read, and the earliest.
 */
public final class ReadName {

  /** How many of the newest documents are read. */
  public static final int MOST_DOCUMENTS = 100;

  /** How many of the earliest, where there are more. */
  static final int MOST_EARLIEST = 5;

  /** How many quotations are told, those that were said last. */
  public static final int MOST_QUOTES = 20;

  /** Up to which number documents are counted. */
  public static final int MOST_COUNTED = 1_000;

  private final SummaryStore articles;
  private final NameIndex names;

  public ReadName(SummaryStore articles, NameIndex names) {
    this.articles = articles;
    this.names = names;
  }

  /** Why not all is told. */
  public enum Partial {
    /** There are documents between the newest and the earliest, which were not read. */
    MANY_DOCUMENTS,
    /** There are more quotations. */
    MANY_QUOTES
  }

  /**
   * All about a name.
   *
   * @param documents those that were read, by their ids, the newest first
   * @param appearances what was read of each, in the same order
   * @param count how many documents there are, counted to {@value #MOST_COUNTED}
   * @param quotations what it says
   */
  public record Answer(
      Dossier dossier,
      Map<String, Cited> documents,
      List<Appearance> appearances,
      int count,
      List<Quotation> quotations,
      Set<Partial> partial) {
    public Answer {
      appearances = List.copyOf(appearances);
      quotations = List.copyOf(quotations);
      partial = Set.copyOf(partial);
    }
  }

  /** All about the name of {@code topics}; empty where no document has it. */
  public Optional<Answer> read(AnyTopic topics) {
    var filter = new ArticleFilter(null, null, null, null, "succeeded", List.of(topics));
    SummaryStore.Page page = articles.list(filter, null, MOST_DOCUMENTS);
    List<Article> read = new ArrayList<>(page.articles());
    Set<Partial> partial = EnumSet.noneOf(Partial.class);
    int count = read.size();
    if (page.next().isPresent()) {
      partial.add(Partial.MANY_DOCUMENTS);
      count = Math.max(count, names.count(topics, MOST_COUNTED));
      read.addAll(names.earliest(topics, MOST_EARLIEST));
    }
    return read.isEmpty() ? Optional.empty() : Optional.of(answer(topics, read, count, partial));
  }

  private static Answer answer(
      AnyTopic topics, List<Article> read, int count, Set<Partial> partial) {
    Map<String, Cited> documents = new LinkedHashMap<>();
    List<Appearance> appearances = new ArrayList<>();
    List<Carrier> carriers = new ArrayList<>();
    for (Article article : read) {
      if (article instanceof Article.Succeeded it && !documents.containsKey(it.id().value())) {
        Cited cited = Cited.of(it);
        documents.put(it.id().value(), cited);
        appearances.add(appearance(cited, it, topics));
        it.summary()
            .metadata()
            .quotes()
            .forEach(quote -> carriers.add(new Carrier(cited.moment(), quote)));
      }
    }
    List<Quotation> said = said(topics, carriers);
    if (said.size() > MOST_QUOTES) {
      partial.add(Partial.MANY_QUOTES);
    }
    return new Answer(
        Dossier.of(appearances),
        documents,
        appearances,
        count,
        said.subList(0, Math.min(MOST_QUOTES, said.size())),
        partial);
  }

  private static Appearance appearance(Cited cited, Article.Succeeded it, AnyTopic topics) {
    List<Mention> own = new ArrayList<>();
    List<Mention> others = new ArrayList<>();
    for (Mention mention : it.summary().metadata().mentions()) {
      (topics.topics().contains(Topic.of(mention)) ? own : others).add(mention);
    }
    return new Appearance(cited.moment(), own, others);
  }

  private static List<Quotation> said(AnyTopic topics, List<Carrier> carriers) {
    var filter = new QuoteFilter(null, null, topics, null, null);
    return Quotations.of(carriers).stream().filter(filter::admits).sorted(SaidLast.FIRST).toList();
  }
}
