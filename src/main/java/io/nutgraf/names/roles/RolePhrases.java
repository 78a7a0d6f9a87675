package io.nutgraf.names.roles;

import io.nutgraf.names.words.DocumentWords;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Reads the noun phrases beside a name that may say what its bearer is. */
final class RolePhrases {

  private final DocumentWords words;
  private final LeadingRole leading;
  private final TrailingRole trailing;

  /** For {@code words}, of which some are of {@code names}, some of these of {@code persons}'. */
  RolePhrases(DocumentWords words, BitSet names, BitSet persons) {
    this.words = words;
    RoleContext context = new RoleContext(words, names, persons);
    this.leading = new LeadingRole(context);
    this.trailing = new TrailingRole(context);
  }

  /** Words {@code from} inclusive to {@code to} exclusive, which hold a role. */
  record Words(int from, int to) {}

  /** The phrases around the name of words {@code first} to {@code end}, exclusive. */
  List<Words> around(int first, int end) {
    List<Words> found = new ArrayList<>();
    if (first < end && end <= words.size()) {
      leading.read(first, end, found);
      trailing.read(end, found);
    }
    return found;
  }
}
