/** Subtitles: their cues, joined to sentences. */
@NullMarked
package io.nutgraf.reading.subtitles;

import org.jspecify.annotations.NullMarked;
