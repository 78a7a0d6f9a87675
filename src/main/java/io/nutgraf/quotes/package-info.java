/** Who said what: quotations and their speakers. */
@NullMarked
package io.nutgraf.quotes;

import org.jspecify.annotations.NullMarked;
