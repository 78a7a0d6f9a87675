/** Lists as feeds: Atom, RFC 4287. */
@NullMarked
package io.nutgraf.adapter.atom;

import org.jspecify.annotations.NullMarked;
