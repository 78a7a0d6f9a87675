/**
 * What Nutgraf speaks of: documents, spans, sentences, summaries and the articles that are kept.
 */
@NullMarked
package io.nutgraf.model;

import org.jspecify.annotations.NullMarked;
