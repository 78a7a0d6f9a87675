package io.nutgraf.model;

import org.jspecify.annotations.Nullable;

/**
 * A statement of a document, as those need it who tell of several documents at once: one sentence,
 * or those of one quotation.
 *
 * @param excerpt its words
 * @param index the number of its first sentence, from 0
 * @param rankScore how much it says for its document, 0..1
 * @param isWhole whether it may stand for the document: not a fragment, a question, a caption or a
 *     call to the reader
 * @param leansOn the statement before it, where it can't be read without that ("He said …"); null
 *     where it can
 */
public record Statement(
    Excerpt excerpt, int index, double rankScore, boolean isWhole, @Nullable Excerpt leansOn) {

  public Statement {
    Shares.check("rankScore", rankScore);
  }
}
