/** One spelling for all spellings of a name: canonical ids, romanizing, well-known names. */
@NullMarked
package io.nutgraf.spelling;

import org.jspecify.annotations.NullMarked;
