/** What a document is about: its names and its phrases, ranked together. */
@NullMarked
package io.nutgraf.topics;

import org.jspecify.annotations.NullMarked;
