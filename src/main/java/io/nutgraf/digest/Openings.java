package io.nutgraf.digest;

import io.nutgraf.model.Span;
import io.nutgraf.text.LinearPattern;

/** Whether the first words of a passage refer to what stands before it. English words are known. */
final class Openings {

  /** "Prior to this, …", "In addition to that, …", "As noted in the article, …", "In turn, …". */
  private static final LinearPattern REFERRING =
      LinearPattern.of(
          "(?:[A-Z][a-z]+ (?:[a-z]+ ){0,3}(?:this|that|these|those|them|him|her|it|latter|former),"
              + "|As (?:noted|mentioned|reported|stated)\\b[^,]{0,30},"
              + "|(?:In (?:turn|addition|contrast|response|return|fact|short)"
              + "|At the same time|On the other hand|For (?:example|instance)|As a result"
              + "|Meanwhile|However|Moreover|Nevertheless|Nonetheless|Therefore|Furthermore|Instead"
              + "|Otherwise|Likewise|Similarly|Besides|Still|Then|Also|Thus|Yet|Indeed)\\b"
              + "|(?:And|But|Or|So|Nor) )");

  private Openings() {}

  static boolean lean(String text, Span span) {
    return REFERRING.fitsAt(text, span.start(), span.end());
  }
}
