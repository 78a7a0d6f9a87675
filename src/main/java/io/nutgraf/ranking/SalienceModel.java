package io.nutgraf.ranking;

import java.util.List;

/** Judges sentences by their features. Pure: the same features always give the same judgement. */
public interface SalienceModel {

  /** The judgements of a document's sentences, one for each and in their order. */
  List<Salience> judge(List<SentenceFeatures> sentences);
}
