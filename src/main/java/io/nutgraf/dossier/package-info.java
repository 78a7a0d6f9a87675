/** What many documents say of one name, and who said what in them, every bit of it cited. */
@NullMarked
package io.nutgraf.dossier;

import org.jspecify.annotations.NullMarked;
