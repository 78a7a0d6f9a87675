/** What is read of words, of those that make names, introduce them and stand around them. */
@NullMarked
package io.nutgraf.names.words;

import org.jspecify.annotations.NullMarked;
