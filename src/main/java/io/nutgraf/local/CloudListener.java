package io.nutgraf.local;

import io.nutgraf.app.ReadNovelty;
import io.nutgraf.model.Article;
import java.util.Optional;

/** Is told what becomes of the documents of the drop folder. Called from several threads. */
public interface CloudListener {

  /**
   * A document was taken in: summarized, or found to hold nothing that could be. Of many that come
   * at once only the latter are told; see {@link #progress}.
   *
   * @param novelty what is new in it, where that can be told now
   */
  void arrived(Article article, Optional<ReadNovelty.Answer> novelty);

  /** So far are many documents that came at once; told once a second, and at their end. */
  void progress(Progress progress);

  /** An object was removed, and its summary with it. Of many at once none is told. */
  void removed(String key);

  /** A change could not be taken in, however often it was tried; the next start tries it again. */
  void givenUp(String key);

  /** A file is not taken in, for its name is no string and so no key: not in UTF-8, most often. */
  void passedOver(String file);

  /** Something that a person should know, in a sentence; at a start it is told before anything. */
  void noted(String sentence);
}
