package io.nutgraf.reading.rtf;

import java.util.Optional;

/** What holds within a group, and is over with it. */
final class Group {

  static final int NO_OUTLINE = -1;

  /** What RTF sets where nothing else is said, in half points. */
  static final int USUAL_SIZE = 24;

  Destination destination = Destination.TEXT;

  /** The first command after {@code \*} tells whether the group is known. */
  boolean starred;

  /** Deleted, or hidden. */
  boolean unseen;

  /** How many bytes stand for a Unicode character, too. */
  int substitutes = 1;

  int font = -1;
  int style;

  /** The level of the outline, from 0; negative for the text below its headings. */
  int outline = NO_OUTLINE;

  boolean bold;

  /** Of the type, in half points. */
  int size = USUAL_SIZE;

  boolean centered;
  boolean table;
  boolean item;

  /** The bytes' words so far, where they go apart. */
  Optional<StringBuilder> apart = Optional.empty();

  Group inner() {
    var inner = new Group();
    inner.destination = destination;
    inner.unseen = unseen;
    inner.substitutes = substitutes;
    inner.font = font;
    inner.style = style;
    inner.outline = outline;
    inner.bold = bold;
    inner.size = size;
    inner.centered = centered;
    inner.table = table;
    inner.item = item;
    inner.apart = apart;
    return inner;
  }
}
