package io.nutgraf.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * What Nutgraf says of a document. Every excerpt is a slice of the document's text.
 *
 * @param summarizer the version that made it, {@code nutgraf/0.2}
 * @param language the language
 * @param metadata headline, date, names, quotes, key phrases
 * @param wordCount words, noise excluded
 * @param sentenceCount sentences, noise excluded
 * @param readingMinutes at 238 words a minute (Brysbaert 2019), rounded up
 * @param keySentences the key sentences, in the order asked for
 * @param removed what was read but not summarized, in document order
 * @param warnings what a reader should know
 */
public record Summary(
    String summarizer,
    Language language,
    Metadata metadata,
    int wordCount,
    int sentenceCount,
    int readingMinutes,
    List<KeySentence> keySentences,
    List<Noise> removed,
    List<Warning> warnings) {

  public Summary {
    keySentences = List.copyOf(keySentences);
    removed = List.copyOf(removed);
    warnings = List.copyOf(warnings);
  }

  /** The same with another warning, unless it has it. */
  public Summary with(Warning warning) {
    return warnings.contains(warning)
        ? this
        : with(keySentences, Stream.concat(warnings.stream(), Stream.of(warning)).toList());
  }

  /** The same without what is told with less {@linkplain Metadata#sureBy confidence}. */
  public Summary sureBy(double least) {
    return with(metadata.sureBy(least), keySentences, warnings);
  }

  /** The same, but for what the options of a summary decide. */
  public Summary with(List<KeySentence> keySentences, List<Warning> warnings) {
    return with(metadata, keySentences, warnings);
  }

  private Summary with(Metadata metadata, List<KeySentence> keySentences, List<Warning> warnings) {
    return new Summary(
        summarizer,
        language,
        metadata,
        wordCount,
        sentenceCount,
        readingMinutes,
        keySentences,
        removed,
        warnings);
  }
}
