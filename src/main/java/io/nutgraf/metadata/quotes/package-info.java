/** Who said what: quotations and their speakers. */
@NullMarked
package io.nutgraf.metadata.quotes;

import org.jspecify.annotations.NullMarked;
