/** How much a sentence says for the whole: salience, selection without repeats, and the reasons. */
@NullMarked
package io.nutgraf.ranking;

import org.jspecify.annotations.NullMarked;
