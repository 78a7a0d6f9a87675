package io.nutgraf.app;

import io.nutgraf.model.Article;
import io.nutgraf.model.DocumentId;
import io.nutgraf.model.EntityType;
import java.util.List;

/**
 * Port: names, and how much is listed under each. It is behind where an article is gone: a short
 * name stays, so what it stands for is to be looked up. Every method throws {@link
 * UnavailableException} where the index cannot answer now.
 */
public interface NameIndex {

  /**
   * Whom or what {@code words} stand for as a short name.
   *
   * @param words as ids are written
   * @param limit how many at most; the first by their ids
   */
  List<ShortName> called(EntityType type, String words, int limit);

  /**
   * The short names that begin with {@code letters}, in their order.
   *
   * @param letters two characters or more of a name as ids are written
   * @param limit how many at most
   */
  List<ShortName> beginningWith(EntityType type, String letters, int limit);

  /**
   * How many articles there are about any of {@code topics}, as the index has it; one that is about
   * several counts for each.
   *
   * @param atMost where to stop counting
   */
  int count(AnyTopic topics, int atMost);

  /**
   * The documents listed under {@code topic} that stand nearest to {@code position}, as the index
   * has it; none at that very position.
   *
   * @param each how many at most before it, and how many after it
   */
  List<DocumentId> around(Topic topic, ListPosition position, int each);

  /** The articles of the first days about any of {@code topics}, the earliest first. */
  List<Article> earliest(AnyTopic topics, int limit);
}
