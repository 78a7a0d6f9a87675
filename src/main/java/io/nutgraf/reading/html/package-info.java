/** Web pages: the main text by its layout, and what the page states of itself. */
@NullMarked
package io.nutgraf.reading.html;

import org.jspecify.annotations.NullMarked;
