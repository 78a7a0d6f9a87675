package io.nutgraf.model;

/** What a passage is in the layout of its document. */
public enum BlockKind {
  HEADING,
  PARAGRAPH,
  LIST_ITEM,
  /** What stands beside a picture, a table or a figure and tells of it. */
  CAPTION,
  /** Words of the text once more, set large. */
  PULL_QUOTE,
  /** What is quoted at length. */
  BLOCK_QUOTE,
  /** The cells of a row, a tab between two. */
  TABLE_ROW,
  /** A program, or what is set as one; its white space is kept. */
  CODE,
  /** What is said in a subtitle, or in several that make a sentence. */
  CUE,
  /** What a mail repeats of the mail it answers. */
  QUOTED_REPLY,
  /** The lines below a mail that tell of its sender. */
  SIGNATURE,
  /** Running heads, page numbers, line numbers. */
  PAGE_FURNITURE,
  /** What stands in a text and is no part of it: related articles, a call to subscribe. */
  ASIDE,
  FOOTNOTE
}
