/** Markdown: its words by blocks, without its marks, and what its front matter states. */
@NullMarked
package io.nutgraf.reading.markdown;

import org.jspecify.annotations.NullMarked;
