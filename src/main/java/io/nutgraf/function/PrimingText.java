package io.nutgraf.function;

import io.nutgraf.adapter.json.Json;

/** A short text with a bit of everything that a summarizer meets. */
final class PrimingText {

  static final String TEXT =
      """
      Harbour reopens after storm

      RIVERTON, Nov. 29, 2022 - The harbour of Riverton reopened on Tuesday after the worst storm \
      in 12.5 years, the mayor said. "We have lost two boats, but nobody was hurt," Mayor Ann \
      Smith told reporters. "That is what counts."

      Fishermen had waited for three days. The port handles about 4,000 tonnes of fish a year, \
      most of it herring. Repairs to the pier will cost $1.2 million, according to Dr. J. P. \
      Miller of the port authority.

      Leave a Reply
      """;

  private PrimingText() {}

  /** The body of a request to summarize it. */
  static String request() {
    return Json.line(Json.object().put("text", TEXT));
  }
}
