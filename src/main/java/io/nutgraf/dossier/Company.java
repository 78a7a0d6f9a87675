package io.nutgraf.dossier;

import io.nutgraf.model.EntityType;

/**
 * Another name that stands in the same documents.
 *
 * @param name its fullest name in the last of them
 * @param used how many of the documents have it, and where
 */
public record Company(EntityType type, String id, String name, Used used) {}
