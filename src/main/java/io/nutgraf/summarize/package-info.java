/** The one front door: a document in, its summary out. Pure and deterministic. */
@NullMarked
package io.nutgraf.summarize;

import org.jspecify.annotations.NullMarked;
