package io.nutgraf.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.nutgraf.adapter.json.Included;
import io.nutgraf.adapter.json.Json;
import org.jspecify.annotations.Nullable;

/** Tells what came of one document after the other: as JSON, or for a person to read. */
final class ToldResults {

  private final boolean json;
  private final Included included;
  private final @Nullable StreamNovelty novelty;
  private final ReadableSummary readable = new ReadableSummary(Terminal.standard());
  private boolean good = true;
  private String gap = "";

  /**
   * @param novelty tells of each document what none before it has; null where nobody asks
   */
  ToldResults(boolean json, Included included, @Nullable StreamNovelty novelty) {
    this.json = json;
    this.novelty = novelty;
    this.included = included;
  }

  /**
   * Tells one.
   *
   * @param name what a person calls it
   * @param id what JSON calls it; null where it has no name
   */
  void tell(String name, @Nullable JsonNode id, Result result) {
    switch (result) {
      case Result _ when json -> System.out.println(Json.pretty(json(id, result)));
      case Result.Done(var answer, _) ->
          System.out.print(gap + readable.of(name, answer.mediaType(), answer.summary()));
      case Result.Failed failed -> System.err.print(gap + readable.of(name, failed));
    }
    gap = "\n";
    good &= result instanceof Result.Done;
  }

  private ObjectNode json(@Nullable JsonNode id, Result result) {
    ObjectNode record = ResultJson.of(id, result, included);
    if (novelty != null) {
      novelty.step(record, result).run();
    }
    return record;
  }

  /** Whether all of them were summarized. */
  boolean areGood() {
    return good;
  }
}
