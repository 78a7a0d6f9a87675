package io.nutgraf.ranking;

/**
 * What is known of a sentence before it is judged. All values are 0..1, comparable within one
 * document.
 *
 * @param position 1 for the first sentence, 1/2 for the second, 1/3 for the third …
 * @param following how much of what comes later it speaks of, against the sentence that does most
 * @param preceding how much of what came earlier it speaks of, against the sentence that does most
 * @param frequency how often, on average, the document uses its terms, against the sentence with
 *     the most frequent
 * @param length its words, against a sentence of 25 or more
 * @param quotation 1 where it holds a quotation, else 0
 * @param question 1 where it asks, else 0
 * @param query how well it answers the reader's query; 0 without one
 */
public record SentenceFeatures(
    double position,
    double following,
    double preceding,
    double frequency,
    double length,
    double quotation,
    double question,
    double query) {}
