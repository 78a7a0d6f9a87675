package io.nutgraf.digest;

import io.nutgraf.digest.Digest.Citation;
import io.nutgraf.digest.Digest.Source;
import io.nutgraf.model.Credit;
import io.nutgraf.model.Headline;
import io.nutgraf.model.Metadata;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The documents that a digest cites, and what a reader wants to know of each. */
final class Sources {

  private final List<DigestDocument> documents;

  /** Those among {@code documents}, the earliest of which comes first. */
  Sources(List<DigestDocument> documents) {
    this.documents = documents;
  }

  /** Those that something stands in, the newest first. */
  List<Source> of(
      List<Digest.Story> stories, List<Digest.Day> timeline, List<Digest.Saying> quotes) {
    Set<@Nullable String> cited = new HashSet<>();
    for (Digest.Story story : stories) {
      cited.add(story.headlineFrom());
      for (Digest.Told told : story.sentences()) {
        cited.add(told.citation().document());
        addAll(told.alsoIn(), cited);
      }
    }
    timeline.forEach(day -> cited.add(day.citation().document()));
    for (Digest.Saying saying : quotes) {
      cited.add(saying.document());
      addAll(saying.alsoIn(), cited);
    }
    return documents.reversed().stream()
        .filter(document -> cited.contains(document.id()))
        .map(Sources::source)
        .toList();
  }

  private static void addAll(List<Citation> citations, Set<@Nullable String> documents) {
    citations.forEach(citation -> documents.add(citation.document()));
  }

  private static Source source(DigestDocument document) {
    Metadata metadata = document.summary().metadata();
    Headline headline = metadata.headline();
    Credit publisher = metadata.publisher();
    String time = document.moment().time();
    return new Source(
        document.id(),
        headline == null ? null : headline.text(),
        publisher == null ? null : publisher.text(),
        time.isEmpty() ? null : time);
  }
}
