package io.nutgraf.app;

import io.nutgraf.dossier.Carrier;
import io.nutgraf.dossier.Quotation;
import io.nutgraf.model.Speaker;
import io.nutgraf.spelling.CanonicalId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which quotations are asked for. What is null does not matter.
 *
 * @param from the first day of documents that are looked at, inclusive
 * @param to the last day, inclusive
 * @param speaker who says it: a person or an organization
 * @param person whom the documents name
 * @param words what it says, in one of its wordings: all of these words
 */
public record QuoteFilter(
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable AnyTopic speaker,
    @Nullable AnyTopic person,
    @Nullable SearchWords words)
    implements Cursors.Filter {

  /** The documents that are looked at. */
  ArticleFilter documents() {
    List<AnyTopic> topics =
        Stream.concat(Stream.ofNullable(speaker), Stream.ofNullable(person)).toList();
    return new ArticleFilter(from, to, null, null, "succeeded", topics);
  }

  /** Whether a quotation is asked for. */
  boolean admits(Quotation quotation) {
    return (speaker == null || quotation.carriers().anyMatch(it -> isOf(speaker, it)))
        && (words == null
            || quotation.carriers().anyMatch(it -> words.areIn(it.quote().excerpt().text())));
  }

  private static boolean isOf(AnyTopic speakers, Carrier carrier) {
    Speaker told = carrier.quote().speaker();
    if (told == null) {
      return false;
    }
    String id = told.mention() == null ? CanonicalId.of(told.name()) : told.mention();
    return speakers.topics().stream().anyMatch(topic -> topic.id().equals(id));
  }

  @Override
  public void tell(Cursors.Fields fields) {
    fields.take("quotes");
    fields.take(words == null ? null : words.joined());
    fields.take(speaker != null);
    documents().tell(fields);
  }
}
