package io.nutgraf.model;

import org.jspecify.annotations.Nullable;

/**
 * Who says something.
 *
 * @param name the speaker's name, or the words for one without a name ("a spokesman"); verbatim
 * @param mention the {@link Mention#id} of the speaker, where it is a mention
 * @param excerpt the words that tell the speaker at the quotation: "he", "Stoltenberg"
 */
public record Speaker(String name, @Nullable String mention, Excerpt excerpt) {

  /** The same without a mention. */
  public Speaker withoutMention() {
    return new Speaker(name, null, excerpt);
  }
}
