package io.nutgraf.model;

/**
 * A sentence of a document.
 *
 * @param index its number among the document's sentences, from 0
 * @param paragraph the number of its paragraph, from 0
 * @param span where it stands, without the white space around it
 */
public record Sentence(int index, int paragraph, Span span) {}
