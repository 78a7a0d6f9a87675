package io.nutgraf.model;

/**
 * Something a reader of the summary should know, though the document was summarized.
 *
 * @param code stable, in snake case: {@code invalid_characters_replaced}
 * @param detail one clear sentence for a person
 */
public record Warning(String code, String detail) {}
