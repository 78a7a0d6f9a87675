package io.nutgraf.model;

/** What kind of thing a name names. */
public enum EntityType {
  PERSON,
  /** Companies, parties, media, ministries, armed forces, teams. */
  ORGANIZATION,
  /** Countries, towns, regions, mountains, rivers, buildings one goes to. */
  PLACE
}
