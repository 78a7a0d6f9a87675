/** Rich Text Format: what a page of it shows, and what its file states of it. */
@NullMarked
package io.nutgraf.reading.rtf;

import org.jspecify.annotations.NullMarked;
