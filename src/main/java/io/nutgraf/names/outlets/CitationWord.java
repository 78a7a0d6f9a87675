package io.nutgraf.names.outlets;

/** What a word does where a text cites an outlet: the lists of {@code citations.txt}. */
enum CitationWord {
  /** What an outlet does, after its name: reported. */
  REPORTS,
  /** What an outlet does, and others do: said. */
  SAYS,
  /** May stand between a name and that. */
  FILLER,
  /** Said before an outlet's name, words joined by hyphens: according-to. */
  BEFORE,
  /** May stand between that and a name. */
  LEAD,
  /** Belongs to an outlet, and is told something in its place: affiliate. */
  ANOTHER
}
