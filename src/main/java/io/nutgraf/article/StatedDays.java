package io.nutgraf.article;

import io.nutgraf.model.Document;
import io.nutgraf.model.Published;
import io.nutgraf.model.Published.Basis;
import io.nutgraf.model.Stated;
import io.nutgraf.model.Stated.Source;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The days of publication that a document's markup, headers and properties state, those most to be
 * trusted first. None lies after the last day that the document can be of, by more than the clocks
 * of the world differ.
 */
final class StatedDays {

  private StatedDays() {}

  /** Those that markup and headers state. */
  static Stream<Published> ofMarkup(Document document) {
    return days(document, false);
  }

  /** Those among the properties of a file. */
  static Stream<Published> ofProperties(Document document) {
    return days(document, true);
  }

  private static Stream<Published> days(Document document, boolean properties) {
    LocalDate upload = document.uploadedOn();
    LocalDate latest = upload == null ? document.latestDay() : upload.plusDays(1);
    return document.stated().dates().stream()
        .filter(day -> (day.source() == Source.CORE_PROPERTIES) == properties)
        .flatMap(day -> published(day).stream())
        .filter(day -> latest == null || !day.day().isAfter(latest));
  }

  /** Empty where what is stated is no date. */
  private static Optional<Published> published(Stated.Day day) {
    try {
      boolean properties = day.source() == Source.CORE_PROPERTIES;
      return Optional.of(
          new Published(
              day.value(),
              day.precision(),
              properties ? Basis.METADATA : Basis.MARKUP,
              confidence(day.source())));
    } catch (IllegalArgumentException noDate) {
      return Optional.empty();
    }
  }

  /**
   * What is written for machines is seldom wrong; what is read of an address or a place is: of such
   * pages {@code calibration.py} counts how often.
   */
  private static double confidence(Source source) {
    return switch (source) {
      case JSON_LD, MICRODATA, OPEN_GRAPH, META, MAIL_HEADER, FRONT_MATTER -> .9;
      case TIME_ELEMENT, CALLER -> .9;
      case ADDRESS, LAYOUT, H1, TITLE_ELEMENT -> .84;
      case CORE_PROPERTIES -> .5;
    };
  }
}
