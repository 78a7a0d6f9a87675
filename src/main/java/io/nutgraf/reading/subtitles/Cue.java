package io.nutgraf.reading.subtitles;

import java.util.List;

/**
 * What is shown at once.
 *
 * @param start when it appears, in milliseconds
 * @param end when it goes
 * @param lines as they are written, markup and all
 */
record Cue(long start, long end, List<String> lines) {}
