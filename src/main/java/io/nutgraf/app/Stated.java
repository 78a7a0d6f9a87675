package io.nutgraf.app;

import io.nutgraf.model.StatedDay;
import io.nutgraf.reading.mail.EncodedWords;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What an object's metadata state of the document in it, for it may not say so itself: {@code
 * title} and {@code published}, an ISO date. Metadata are ASCII; any other title is an encoded word
 * of RFC 2047, as S3 itself gives them back.
 */
public record Stated(@Nullable String title, @Nullable LocalDate published) {

  /** Nothing is stated. */
  public static final Stated NOTHING = new Stated(null, null);

  private static final String TITLE = "title";
  private static final String PUBLISHED = "published";

  static Stated parse(Map<String, String> metadata) {
    return new Stated(title(metadata.get(TITLE)), date(metadata.get(PUBLISHED)));
  }

  /** The same as an object's metadata, by name. */
  public Map<String, String> metadata() {
    var metadata = new TreeMap<String, String>();
    if (title != null) {
      metadata.put(TITLE, EncodedWords.encode(title));
    }
    if (published != null) {
      metadata.put(PUBLISHED, published.toString());
    }
    return metadata;
  }

  private static @Nullable String title(@Nullable String value) {
    return value == null || value.isBlank() ? null : EncodedWords.decode(value.strip());
  }

  /** A day, of an ISO date or the beginning of an ISO time; what is neither states nothing. */
  private static @Nullable LocalDate date(@Nullable String value) {
    if (value == null) {
      return null;
    }
    String stated = value.strip();
    int time = stated.indexOf('T');
    return StatedDay.parse(time < 0 ? stated : stated.substring(0, time)).orElse(null);
  }
}
