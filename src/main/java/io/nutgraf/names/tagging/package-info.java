/**
 * Where a text names somebody or something: a conditional random field, and what is certain beside
 * it.
 */
@NullMarked
package io.nutgraf.names.tagging;

import org.jspecify.annotations.NullMarked;
