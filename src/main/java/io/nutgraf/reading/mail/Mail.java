package io.nutgraf.reading.mail;

/**
 * A mail.
 *
 * @param headers what it states of itself
 * @param body what it holds
 */
record Mail(MailHeaders headers, MailPart body) {}
