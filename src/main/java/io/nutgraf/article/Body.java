package io.nutgraf.article;

import io.nutgraf.model.ScoredSentence;
import io.nutgraf.model.Sentence;
import io.nutgraf.text.TextStructure;
import java.util.ArrayList;
import java.util.List;

/**
 * What of a document is summarized: its sentences without noise, headline and rules of dashes,
 * numbered from 0.
 *
 * @param sentences the sentences
 * @param statements the same, those of one quotation joined; each has the index of its first
 */
public record Body(List<Sentence> sentences, List<Sentence> statements) {

  public Body {
    sentences = List.copyOf(sentences);
    statements = List.copyOf(statements);
  }

  /** The body of a document with {@code words}, of which {@code structure} is the body's. */
  public static Body of(String words, TextStructure structure) {
    List<Sentence> sentences = new ArrayList<>();
    for (Sentence sentence : structure.sentences()) {
      if (hasWords(words, sentence)) {
        sentences.add(numbered(sentence, sentences.size()));
      }
    }
    List<Sentence> statements = new ArrayList<>();
    int first = 0;
    for (Sentence statement : structure.statements()) {
      if (hasWords(words, statement)) {
        while (!statement.span().contains(sentences.get(first).span())) {
          first++;
        }
        statements.add(numbered(statement, first));
      }
    }
    return new Body(sentences, statements);
  }

  /** Every sentence with the score of its statement. */
  public List<ScoredSentence> withScores(List<ScoredSentence> scoredStatements) {
    List<ScoredSentence> scored = new ArrayList<>(sentences.size());
    int statement = 0;
    for (Sentence sentence : sentences) {
      while (!scoredStatements.get(statement).sentence().span().contains(sentence.span())) {
        statement++;
      }
      ScoredSentence of = scoredStatements.get(statement);
      scored.add(new ScoredSentence(sentence, of.rankScore(), of.reasons()));
    }
    return scored;
  }

  private static Sentence numbered(Sentence sentence, int index) {
    return sentence.index() == index
        ? sentence
        : new Sentence(index, sentence.paragraph(), sentence.span());
  }

  private static boolean hasWords(String words, Sentence sentence) {
    int end = sentence.span().end();
    for (int i = sentence.span().start(); i < end; ) {
      int c = words.codePointAt(i);
      if (Character.isLetterOrDigit(c)) {
        return true;
      }
      i += Character.charCount(c);
    }
    return false;
  }
}
