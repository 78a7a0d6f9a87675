package io.nutgraf.reading.rtf;

import java.util.Optional;

/** What holds within a group, and is over with it. */
final class Group {

  Destination destination = Destination.TEXT;

  /** The first command after {@code \*} tells whether the group is known. */
  boolean starred;

  /** Deleted, or hidden. */
  boolean unseen;

  /** How many bytes stand for a Unicode character, too. */
  int substitutes = 1;

  int font = -1;
  int style;
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
    inner.table = table;
    inner.item = item;
    inner.apart = apart;
    return inner;
  }
}
