package io.nutgraf.function;

import io.nutgraf.app.IngestDocument;
import io.nutgraf.app.Ingested;
import io.nutgraf.app.ObjectEvent;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What is done about an event.
 *
 * @param ingest brings the record up to date, or throws where that must be tried again
 * @param giveUp keeps that it could not be, under the id of the request that tried last
 */
record Handling(
    Function<ObjectEvent, Ingested> ingest, BiFunction<ObjectEvent, String, Ingested> giveUp) {

  static Handling of(IngestDocument ingest) {
    return new Handling(ingest::ingest, ingest::giveUp);
  }
}
