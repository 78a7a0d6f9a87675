package io.nutgraf.adapter.http;

import io.nutgraf.app.AnyTopic;
import io.nutgraf.app.ArticleFilter;
import io.nutgraf.app.Feature;
import io.nutgraf.app.FindName;
import io.nutgraf.app.Topic;
import io.nutgraf.app.UseCases;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parameters that say which documents are meant. */
final class FilterParameters {

  private static final String MIN_CONFIDENCE = "minConfidence";

  /** Their names. */
  static final Set<String> NAMES =
      Stream.concat(
              Stream.of("from", "to", "source", "language", "status", MIN_CONFIDENCE),
              Arrays.stream(Topic.Kind.values()).map(FilterParameters::parameter))
          .collect(Collectors.toUnmodifiableSet());

  private static final int LONGEST_SOURCE = 900;

  /** Those that need a feature, each with that. */
  private static final Map<String, Feature> FEATURES =
      Map.of(
          "source", Feature.FACETS,
          "language", Feature.FACETS,
          "status", Feature.FACETS,
          "keyPhrase", Feature.FACETS,
          "person", Feature.NAMES,
          "organization", Feature.NAMES,
          "place", Feature.NAMES);

  private final NameParameters names;
  private final Switches switches;

  private FilterParameters(FindName findName, Switches switches) {
    this.names = new NameParameters(findName);
    this.switches = switches;
  }

  static FilterParameters of(UseCases useCases) {
    return new FilterParameters(useCases.findName(), new Switches(useCases.features()));
  }

  private static String parameter(Topic.Kind kind) {
    return switch (kind) {
      case PERSON -> "person";
      case ORGANIZATION -> "organization";
      case PLACE -> "place";
      case KEY_PHRASE -> "keyPhrase";
    };
  }

  /**
   * What is asked for.
   *
   * @param resolved the short names of it, with what they were found to stand for
   */
  record Asked(ArticleFilter filter, List<NameParameters.Resolved> resolved) {
    Asked {
      resolved = List.copyOf(resolved);
    }
  }

  Asked parse(QueryParameters parameters) {
    FEATURES.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(it -> switches.check(it.getValue(), parameters, it.getKey()));
    Days days = Days.parse(parameters);
    String source =
        parameters.words("source", LONGEST_SOURCE).map(FilterParameters::folder).orElse(null);
    String language = parameters.words("language", 3).map(FilterParameters::language).orElse(null);
    String status = parameters.choice("status", Set.of("succeeded", "failed")).orElse(null);
    List<AnyTopic> topics = new ArrayList<>();
    List<NameParameters.Resolved> resolved = new ArrayList<>();
    for (Topic.Kind kind : Topic.Kind.values()) {
      names
          .parse(parameters, parameter(kind), kind)
          .ifPresent(named -> topics.add(named.note(resolved).topics()));
    }
    return new Asked(
        new ArticleFilter(
            days.from(),
            days.to(),
            source,
            language,
            status,
            topics,
            parameters.share(MIN_CONFIDENCE).orElse(0)),
        resolved);
  }

  /** A key has no more bytes, and the index takes no more either. */
  private static String folder(String value) {
    if (value.getBytes(StandardCharsets.UTF_8).length > LONGEST_SOURCE) {
      throw ProblemException.invalid(
          "source", "It must have at most " + LONGEST_SOURCE + " bytes in UTF-8.");
    }
    return value;
  }

  private static String language(String value) {
    if (!value.matches("[a-z]{2}|und")) {
      throw ProblemException.invalid("language", "It must be two letters of ISO 639-1, or und.");
    }
    return value;
  }
}
