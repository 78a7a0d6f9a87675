package io.nutgraf.adapter.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.nutgraf.adapter.json.DigestJson;
import io.nutgraf.adapter.json.Json;
import io.nutgraf.app.MakeDigest;
import io.nutgraf.digest.DigestOptions;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code GET /v1/digest}: one briefing of the documents that a filter names. */
final class DigestRoute {

  private static final String PATH = "/v1/digest";
  private static final int LONGEST_QUERY = 1_000;

  private final MakeDigest makeDigest;
  private final FilterParameters filter;

  DigestRoute(MakeDigest makeDigest, FilterParameters filter) {
    this.makeDigest = makeDigest;
    this.filter = filter;
  }

  Route route() {
    return new Route(
        "GET",
        PATH,
        Stream.concat(
                Stream.of("words", "sentences", "query", "since", "days"),
                FilterParameters.NAMES.stream().filter(name -> !name.equals("status")))
            .collect(Collectors.toUnmodifiableSet()),
        this::digest);
  }

  private HttpResponse digest(Call call) {
    QueryParameters parameters = call.parameters();
    DigestOptions options = options(parameters);
    FilterParameters.Asked asked = filter.parse(parameters);
    return switch (makeDigest.make(asked.filter(), options)) {
      case MakeDigest.Answer.Made made -> answer(made, asked);
      case MakeDigest.Answer.TooMuch _ ->
          throw ProblemException.invalid(
              "from",
              "These documents take too long: narrow the days with from and to, or name a person,"
                  + " an organization, a place or a key phrase.");
    };
  }

  private static HttpResponse answer(MakeDigest.Answer.Made made, FilterParameters.Asked asked) {
    ObjectNode json = Json.object();
    NamesJson.putResolved(json, asked.resolved());
    DigestJson.put(json, made.digest(), made.warnings());
    return HttpResponse.json(200, json).with("cache-control", DocumentRoutes.REVALIDATE);
  }

  private static DigestOptions options(QueryParameters parameters) {
    return new DigestOptions(
        length(parameters),
        parameters.words("query", LONGEST_QUERY).orElse(null),
        parameters.day("since").orElse(null),
        parameters
            .integer("days", 0, DigestOptions.MOST_DAYS)
            .orElse(DigestOptions.DEFAULT.days()));
  }

  private static DigestOptions.Length length(QueryParameters parameters) {
    OptionalInt words = parameters.integer("words", 1, DigestOptions.MOST_WORDS);
    OptionalInt sentences = parameters.integer("sentences", 1, DigestOptions.MOST_SENTENCES);
    if (words.isPresent() && sentences.isPresent()) {
      throw ProblemException.invalid("sentences", "Give words or sentences, not both.");
    }
    if (sentences.isPresent()) {
      return new DigestOptions.Length.Sentences(sentences.getAsInt());
    }
    return words.isPresent()
        ? new DigestOptions.Length.Words(words.getAsInt())
        : DigestOptions.DEFAULT.length();
  }
}
