package io.nutgraf.reading.office;

/**
 * A paragraph, or a row of a table, before it is written.
 *
 * @param words a line break within it is a {@code \n}, and between two cells stands a {@code \t}
 */
record Passage(Role role, String words) {}
