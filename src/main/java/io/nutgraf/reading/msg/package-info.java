/** Mails as Outlook saves them: a compound file of properties, read as the mail that they make. */
@NullMarked
package io.nutgraf.reading.msg;

import org.jspecify.annotations.NullMarked;
