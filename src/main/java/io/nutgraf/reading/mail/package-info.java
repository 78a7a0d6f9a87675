/** Mails and mailboxes: what a mail says itself, apart from what it repeats and who it is from. */
@NullMarked
package io.nutgraf.reading.mail;

import org.jspecify.annotations.NullMarked;
