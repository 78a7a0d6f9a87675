/** Word files and OpenDocument texts, read as streams of XML out of their ZIP file. */
@NullMarked
package io.nutgraf.reading.office;

import org.jspecify.annotations.NullMarked;
