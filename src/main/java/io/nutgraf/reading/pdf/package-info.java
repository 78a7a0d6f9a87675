/**
 * PDF files: glyphs with places become words, lines, columns and blocks in the order of reading.
 */
@NullMarked
package io.nutgraf.reading.pdf;

import org.jspecify.annotations.NullMarked;
