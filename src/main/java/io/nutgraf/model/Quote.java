package io.nutgraf.model;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A quotation, whole: over sentences and paragraphs.
 *
 * @param excerpt the quoted words with their quotation marks; of an indirect one, what was said
 * @param kind how it is quoted
 * @param speaker who says it, where the document tells
 * @param cue the words that introduce it: "said", "according to"
 */
public record Quote(Excerpt excerpt, Kind kind, @Nullable Speaker speaker, @Nullable Excerpt cue) {

  /** The same, where a speaker is a mention only if {@code mentions} has it. */
  Quote naming(Set<String> mentions) {
    return speaker == null || speaker.mention() == null || mentions.contains(speaker.mention())
        ? this
        : new Quote(excerpt, kind, speaker.withoutMention(), cue);
  }

  /** How something is quoted. */
  public enum Kind {
    /** Word for word, in quotation marks. */
    DIRECT,
    /** In the writer's words, a part of it in quotation marks. */
    MIXED,
    /** In the writer's words. */
    INDIRECT
  }
}
