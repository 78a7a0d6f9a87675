package io.nutgraf.model;

/**
 * Words of a document together with the place where they stand. Made only by {@link #of}, so that
 * {@code document.substring(offset, offset + length)} equals {@code text}.
 *
 * @param text the words, verbatim
 * @param span where they stand, in UTF-16 code units of the document's text
 */
public record Excerpt(String text, Span span) {

  public Excerpt {
    if (text.length() != span.length()) {
      throw new IllegalArgumentException("excerpt of " + text.length() + " units at " + span);
    }
    if (!Surrogates.arePaired(text)) {
      throw new IllegalArgumentException("half a character in the excerpt at " + span);
    }
  }

  public static Excerpt of(String document, Span span) {
    return new Excerpt(span.of(document), span);
  }

  public int offset() {
    return span.start();
  }

  public int length() {
    return span.length();
  }
}
