package io.nutgraf.local;

import io.nutgraf.model.Article;

/** Is told what becomes of the documents of the drop folder. Called from several threads. */
public interface CloudListener {

  /** A document was taken in: summarized, or found to hold nothing that could be. */
  void arrived(Article article);

  /** An object was removed, and its summary with it. */
  void removed(String key);

  /** A change could not be taken in, however often it was tried; the next start tries it again. */
  void givenUp(String key);

  /** A file is not taken in, for its name is no string and so no key: not in UTF-8, most often. */
  void passedOver(String file);

  /** Something that a person should know, in a sentence; at a start it is told before anything. */
  void noted(String sentence);
}
