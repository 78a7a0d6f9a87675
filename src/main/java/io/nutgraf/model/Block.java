package io.nutgraf.model;

/**
 * A passage of a document that its layout sets apart.
 *
 * @param kind what it is
 * @param level of a heading 1 to 6, 1 the highest; of anything else 0
 * @param span where it stands, without white space around it; never empty
 */
public record Block(BlockKind kind, int level, Span span) {

  public Block {
    boolean fits = kind == BlockKind.HEADING ? level >= 1 && level <= 6 : level == 0;
    if (!fits) {
      throw new IllegalArgumentException("no level of a " + kind + ": " + level);
    }
    if (span.isEmpty()) {
      throw new IllegalArgumentException("an empty block");
    }
  }
}
