package io.nutgraf.summarize;

import io.nutgraf.model.Language;
import io.nutgraf.model.ScoredSentence;
import io.nutgraf.model.Sentence;
import io.nutgraf.model.Span;
import io.nutgraf.text.Segmenter;
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
record Body(List<Sentence> sentences, List<Sentence> statements) {

  private static final String TERMINAL =
      ".!?\u2026\u3002\uff01\uff1f\u061f\u06d4\u0964\u203c\u2047\u2048\u2049";
  private static final String CLOSING = "\"'\u201d\u2019\u201c\u2018\u00bb\u00ab\u300d\u300f)]";

  Body {
    sentences = List.copyOf(sentences);
    statements = List.copyOf(statements);
  }

  /** The body of a document of which {@code words} are left, everything else in it blank. */
  static Body of(String words, Language language) {
    TextStructure structure = Segmenter.standard().segment(words, language);
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
  List<ScoredSentence> withScores(List<ScoredSentence> scoredStatements) {
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

  /** True where {@code sentence} ends as one, and not as a heading or a line of a table does. */
  static boolean isWhole(String text, Sentence sentence) {
    Span span = sentence.span();
    int end = span.end();
    while (end > span.start() && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > span.start() && TERMINAL.indexOf(text.charAt(end - 1)) >= 0;
  }

  private static Sentence numbered(Sentence sentence, int index) {
    return new Sentence(index, sentence.paragraph(), sentence.span());
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
