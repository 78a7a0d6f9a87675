/**
 * From a text to spans: paragraphs, sentences, tokens, stems and the language they are written in.
 */
@NullMarked
package io.nutgraf.text;

import org.jspecify.annotations.NullMarked;
