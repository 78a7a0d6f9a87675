package io.nutgraf.dossier;

/**
 * Words that documents have for somebody or something.
 *
 * @param documents how many have them
 * @param first where they stand first
 * @param last where they stand first in the last document that has them
 */
public record Used(int documents, Place first, Place last) {}
