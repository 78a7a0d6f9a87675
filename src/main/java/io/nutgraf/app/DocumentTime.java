package io.nutgraf.app;

import io.nutgraf.model.Article;
import io.nutgraf.model.DocumentId;
import io.nutgraf.model.Metadata;
import io.nutgraf.model.Published;
import io.nutgraf.model.Published.Basis;
import io.nutgraf.model.StatedDay;
import io.nutgraf.reuse.Moment;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * When a document was there, in the order of all documents: when it was published, where its markup
 * or a prefix of its text says so to the day and that is not after its upload; else when it was
 * uploaded. Who puts another date into a file can be told by its basis.
 *
 * @param value ISO 8601 in UTC to the millisecond, so that strings order as times do; a day is its
 *     first moment
 * @param basis what says so: {@link Basis#MARKUP}, {@link Basis#PREFIX} or {@link Basis#UPLOAD}
 */
public record DocumentTime(String value, Basis basis) {

  private static final DateTimeFormatter MILLIS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private static final String MIDNIGHT = "T00:00:00.000Z";
  private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");

  /** That of a document. */
  public static DocumentTime of(Article article) {
    Instant uploaded = article.source().uploadedAt();
    if (article instanceof Article.Succeeded it) {
      Published published = stated(it.summary().metadata()).orElse(null);
      if (published != null) {
        Instant time = instant(published);
        if (!time.isAfter(uploaded) && !time.isBefore(FIRST)) {
          return new DocumentTime(MILLIS.format(time), published.basis());
        }
      }
    }
    return new DocumentTime(MILLIS.format(uploaded), Basis.UPLOAD);
  }

  /** The day that it lies in, in UTC. */
  public LocalDate day() {
    return StatedDay.beginning(value).orElseThrow();
  }

  /** The place in the order of documents of {@code document}, whose time this is. */
  public Moment moment(DocumentId document) {
    return new Moment(value, document.value());
  }

  /**
   * How this time and another one compare, as those of two versions; 0 where that can't be told:
   * only one of both was stated, or one is a time of the day that is all there is of the other.
   */
  public int order(DocumentTime other) {
    boolean bothStated = basis != Basis.UPLOAD && other.basis != Basis.UPLOAD;
    boolean neitherStated = basis == Basis.UPLOAD && other.basis == Basis.UPLOAD;
    boolean apart =
        !StatedDay.beginning(value).equals(StatedDay.beginning(other.value))
            || (!isWholeDay() && !other.isWholeDay());
    return neitherStated || (bothStated && apart) ? value.compareTo(other.value) : 0;
  }

  private boolean isWholeDay() {
    return value.endsWith(MIDNIGHT);
  }

  /** When a document itself says it was published, to the day; empty where it doesn't. */
  public static Optional<Published> stated(Metadata metadata) {
    return Optional.ofNullable(metadata.published())
        .filter(it -> it.basis() == Basis.MARKUP || it.basis() == Basis.PREFIX)
        .filter(it -> it.precision().compareTo(Published.Precision.DAY) >= 0);
  }

  private static Instant instant(Published published) {
    return published.precision() == Published.Precision.DAY
        ? published.day().atStartOfDay(ZoneOffset.UTC).toInstant()
        : second(published);
  }

  /** A time without an offset is taken to be UTC's; one that cannot be read is its day. */
  private static Instant second(Published published) {
    String value = published.value();
    try {
      return OffsetDateTime.parse(value).toInstant();
    } catch (DateTimeException local) {
      try {
        return OffsetDateTime.parse(value + "Z").toInstant();
      } catch (DateTimeException noTime) {
        return published.day().atStartOfDay(ZoneOffset.UTC).toInstant();
      }
    }
  }
}
