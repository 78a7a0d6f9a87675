package io.nutgraf.app;

import io.nutgraf.model.Article;
import io.nutgraf.model.DocumentId;
import io.nutgraf.model.EntityType;
import io.nutgraf.model.Sequencer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Articles in a map. */
public final class InMemorySummaryStore implements SummaryStore, NameIndex {

  /** An article or, where it is null, a tombstone. */
  private record Entry(
      @Nullable Article article,
      @Nullable StoredText text,
      Sequencer sequencer,
      List<String> obsolete,
      @Nullable String removedVersion) {

    boolean isRemovalOf(@Nullable Article fresh) {
      return removedVersion != null
          && fresh != null
          && removedVersion.equals(fresh.source().versionId());
    }

    boolean isMendedBy(@Nullable Article fresh) {
      return article != null
          && SummaryStore.isGivenUp(article)
          && (fresh == null || !SummaryStore.isGivenUp(fresh));
    }

    List<String> names() {
      var names = new ArrayList<>(obsolete);
      if (text != null) {
        names.addAll(text.names());
      }
      return names;
    }
  }

  private final String dropPrefix;
  private final Map<DocumentId, Entry> entries = new HashMap<>();

  public InMemorySummaryStore(String dropPrefix) {
    this.dropPrefix = dropPrefix;
  }

  /** There are no rows: every list looks at all articles. */
  @Override
  public boolean isIndexedFor(DocumentId id, Features features) {
    return true;
  }

  @Override
  public synchronized Written save(
      Article article, @Nullable StoredText text, Sequencer sequencer) {
    return write(article.id(), article, text, sequencer);
  }

  @Override
  public synchronized Written renew(
      Article article, @Nullable StoredText text, Sequencer sequencer, @Nullable String madeBy) {
    Entry old = entries.get(article.id());
    Entry fresh = new Entry(article, text, sequencer, List.of(), null);
    if (old == null || !old.sequencer.equals(sequencer)) {
      return new Written.Stale(fresh.names());
    }
    if (old.article == null
        || !(SummaryStore.isRenewed(old.article, article, madeBy) || old.isMendedBy(article))) {
      return write(article.id(), article, text, sequencer);
    }
    List<String> obsolete = new ArrayList<>(old.names());
    obsolete.removeAll(fresh.names());
    entries.put(article.id(), new Entry(article, text, sequencer, obsolete, null));
    return new Written.Stored(obsolete);
  }

  @Override
  public synchronized Written remove(DocumentId id, Sequencer sequencer, Instant now) {
    return write(id, null, null, sequencer);
  }

  @Override
  public synchronized Optional<Written> remove(DocumentId id) {
    Entry old = entries.get(id);
    if (old == null || (old.article == null && old.obsolete.isEmpty())) {
      return Optional.empty();
    }
    String version = old.article == null ? null : old.article.source().versionId();
    entries.put(id, new Entry(null, null, old.sequencer, old.names(), version));
    return Optional.of(new Written.Stored(old.names()));
  }

  private Written write(
      DocumentId id, @Nullable Article article, @Nullable StoredText text, Sequencer sequencer) {
    Entry old = entries.get(id);
    Entry fresh = new Entry(article, text, sequencer, List.of(), null);
    int order = old == null ? 1 : sequencer.compareTo(old.sequencer);
    if (order < 0) {
      return new Written.Stale(fresh.names());
    }
    if (old != null && ((order == 0 && !old.isMendedBy(article)) || old.isRemovalOf(article))) {
      entries.put(
          id, new Entry(old.article, old.text, sequencer, old.obsolete, old.removedVersion));
      List<String> unnamed = new ArrayList<>(old.obsolete);
      fresh.names().stream().filter(name -> !old.names().contains(name)).forEach(unnamed::add);
      return new Written.Duplicate(unnamed);
    }
    List<String> obsolete = old == null ? List.of() : old.names();
    entries.put(id, new Entry(article, text, sequencer, obsolete, null));
    return new Written.Stored(obsolete);
  }

  @Override
  public synchronized void forgetObsolete(DocumentId id, List<String> names) {
    entries.computeIfPresent(
        id,
        (_, old) ->
            names.containsAll(old.obsolete)
                ? new Entry(old.article, old.text, old.sequencer, List.of(), old.removedVersion)
                : old);
  }

  @Override
  public synchronized Optional<Kept> find(DocumentId id) {
    Entry entry = entries.get(id);
    return entry == null || entry.article == null
        ? Optional.empty()
        : Optional.of(new Kept(entry.article, Optional.ofNullable(entry.text), entry.sequencer));
  }

  @Override
  public synchronized Optional<Sequencer> newest(DocumentId id) {
    return Optional.ofNullable(entries.get(id)).map(Entry::sequencer);
  }

  @Override
  public synchronized List<DocumentId> after(@Nullable DocumentId last) {
    return entries.keySet().stream()
        .filter(id -> last == null || id.value().compareTo(last.value()) > 0)
        .sorted(Comparator.comparing(DocumentId::value))
        .limit(2)
        .toList();
  }

  @Override
  public synchronized Page list(ArticleFilter filter, @Nullable String before, int limit) {
    List<Article> matching = new ArrayList<>();
    for (Entry entry : entries.values()) {
      Article article = entry.article;
      if (article != null
          && filter.admits(article, dropPrefix)
          && (before == null || ListPosition.of(article).value().compareTo(before) < 0)) {
        matching.add(article);
      }
    }
    matching.sort(Comparator.comparing(ListPosition::of).reversed());
    boolean more = matching.size() > limit;
    List<Article> page = more ? matching.subList(0, limit) : matching;
    return new Page(
        page, more ? Optional.of(ListPosition.of(page.getLast()).value()) : Optional.empty());
  }

  @Override
  public synchronized List<ShortName> called(EntityType type, String words, int limit) {
    return names(type, limit, name -> name.words().equals(words));
  }

  @Override
  public synchronized List<ShortName> beginningWith(EntityType type, String letters, int limit) {
    return names(type, limit, name -> name.words().startsWith(letters));
  }

  private List<ShortName> names(EntityType type, int limit, Predicate<ShortName> wanted) {
    return all()
        .flatMap(article -> ShortName.of(article).stream())
        .filter(name -> name.type() == type && wanted.test(name))
        .distinct()
        .sorted(Comparator.comparing(name -> name.words() + "#" + name.id()))
        .limit(limit)
        .toList();
  }

  private Stream<Article> all() {
    return entries.values().stream().flatMap(entry -> Stream.ofNullable(entry.article()));
  }

  @Override
  public synchronized int count(AnyTopic topics, int atMost) {
    long count = 0;
    for (Topic topic : topics.topics()) {
      count += all().filter(article -> Topic.of(article).contains(topic)).count();
    }
    return (int) Math.min(atMost, count);
  }

  @Override
  public synchronized List<DocumentId> around(Topic topic, ListPosition position, int each) {
    List<ListPosition> listed =
        all()
            .filter(article -> Topic.of(article).contains(topic))
            .map(ListPosition::of)
            .sorted()
            .toList();
    List<ListPosition> earlier =
        listed.reversed().stream().filter(it -> it.compareTo(position) < 0).limit(each).toList();
    List<ListPosition> later =
        listed.stream().filter(it -> it.compareTo(position) > 0).limit(each).toList();
    return Stream.concat(earlier.stream(), later.stream())
        .map(it -> new DocumentId(it.value().substring(it.value().lastIndexOf('#') + 1)))
        .toList();
  }

  @Override
  public synchronized List<Article> earliest(AnyTopic topics, int limit) {
    return all()
        .filter(article -> topics.meets(Topic.of(article)))
        .sorted(Comparator.comparing(ListPosition::of))
        .limit(limit)
        .toList();
  }
}
