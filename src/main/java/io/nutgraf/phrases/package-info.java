/** What a document is about, in its own phrases. */
@NullMarked
package io.nutgraf.phrases;

import org.jspecify.annotations.NullMarked;
