package io.nutgraf.reading.office;

import io.nutgraf.model.BlockKind;

/**
 * What a paragraph is by its style.
 *
 * @param level of a heading; else 0
 * @param states what else it tells of its document
 */
record Role(BlockKind kind, int level, States states) {

  /** What a paragraph may tell of its document. */
  enum States {
    NOTHING,
    TITLE,

    /** Its title, where it stands over the text. */
    TITLE_AT_TOP,
    AUTHOR
  }

  static final Role PARAGRAPH = of(BlockKind.PARAGRAPH);
  static final Role TITLE = new Role(BlockKind.HEADING, 1, States.TITLE);

  /** A line that is set bold; below what is styled as heading, unless it stands over the text. */
  static final Role BOLD = new Role(BlockKind.HEADING, 3, States.TITLE_AT_TOP);

  static final Role AUTHOR = new Role(BlockKind.PARAGRAPH, 0, States.AUTHOR);

  /** One of any kind but a heading. */
  static Role of(BlockKind kind) {
    return new Role(kind, 0, States.NOTHING);
  }

  /** A heading of a level that may be beyond those of blocks. */
  static Role heading(int level) {
    return new Role(BlockKind.HEADING, Math.clamp(level, 1, 6), States.NOTHING);
  }
}
