package io.nutgraf.app;

import io.nutgraf.model.Article;
import io.nutgraf.model.DocumentId;
import io.nutgraf.model.Sequencer;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One write of the store, as the store itself tells of it afterwards: what it found, and what it
 * left. Of one document they are told in the order in which they happened.
 *
 * @param before the article that was there; null for none, be there a tombstone or nothing
 * @param now the article that is there; null for none
 * @param sequencer that of the S3 event which what is there is of
 * @param change rises with each write of one document: digits, all of one length
 * @param time when it was written
 */
public record ArticleChange(
    DocumentId id,
    @Nullable Article before,
    @Nullable Article now,
    Sequencer sequencer,
    String change,
    Instant time) {}
