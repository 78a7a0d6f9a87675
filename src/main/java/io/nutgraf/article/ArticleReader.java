package io.nutgraf.article;

import io.nutgraf.model.Block;
import io.nutgraf.model.Document;
import io.nutgraf.model.Language;
import io.nutgraf.model.Sentence;
import io.nutgraf.model.Span;
import io.nutgraf.model.Structure;
import io.nutgraf.text.LanguageDetector;
import io.nutgraf.text.Segmenter;
import io.nutgraf.text.TextStructure;
import io.nutgraf.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a document as an article, once for all that is made of it: its language; the noise around
 * it; what stands over and under its body and says what it is, by whom and of when; and the
 * sentences of what is left.
 *
 * <p>Linear in the length of the text. Immutable and safe for use by several threads.
 */
public final class ArticleReader {

  /** More sentences than any text has. */
  private static final int ALL = Integer.MAX_VALUE - 1;

  private ArticleReader() {}

  public static ArticleReader standard() {
    return new ArticleReader();
  }

  /** Reads all of {@code document}. */
  public ReadText read(Document document) {
    return read(document, ALL).orElseThrow();
  }

  /**
   * The same where its body has {@code most} sentences at most; otherwise empty, and no further
   * sentence was read.
   */
  public Optional<ReadText> read(Document document, int most) {
    String text = document.text();
    Layout layout = Layout.of(document);
    Language language = LanguageDetector.standard().detect(layout.words());
    DetectedNoise noise = NoiseDetector.detect(layout.lines(), language).with(layout.noise());
    String words = Erasure.of(text, noise.spans());
    FrontMatter front = FrontMatterExtractor.extract(document, words, noise, language);
    List<Block> blocks = body(layout, noise, front);
    TextStructure body =
        segment(document, withoutCredits(words, front), blocks, language, most + 1);
    if (body.sentences().size() > most) {
      return Optional.empty();
    }
    List<Sentence> sentences = sentences(words, body);
    List<Sentence> statements = statements(words, body, sentences);
    return Optional.of(
        new ReadText(
            text,
            words,
            language,
            noise,
            front,
            new Structure(blocks),
            body.paragraphs(),
            sentences,
            statements));
  }

  /** What is left without headline and credits; those, where a document is nothing else. */
  private static List<Block> body(Layout layout, DetectedNoise noise, FrontMatter front) {
    List<Block> body = layout.body(noise.spans(), front.apart());
    return body.isEmpty() ? layout.body(noise.spans(), List.of()) : body;
  }

  private static String withoutCredits(String words, FrontMatter front) {
    String rest = Erasure.of(words, front.apart());
    return Words.standIn(rest, new Span(0, rest.length())) ? rest : words;
  }

  private static TextStructure segment(
      Document document, String body, List<Block> blocks, Language language, int most) {
    Segmenter segmenter = Segmenter.standard();
    return document.structure().isKnown()
        ? segmenter.segment(body, blocks, language, most)
        : segmenter.segment(body, language, most);
  }

  /** The sentences of {@code body}, without rules of dashes. */
  private static List<Sentence> sentences(String words, TextStructure body) {
    List<Sentence> sentences = new ArrayList<>(body.sentences().size());
    for (Sentence sentence : body.sentences()) {
      if (Words.standIn(words, sentence.span())) {
        sentences.add(numbered(sentence, sentences.size()));
      }
    }
    return sentences;
  }

  private static List<Sentence> statements(
      String words, TextStructure body, List<Sentence> sentences) {
    List<Sentence> statements = new ArrayList<>(body.statements().size());
    int first = 0;
    for (Sentence statement : body.statements()) {
      if (Words.standIn(words, statement.span())) {
        while (!statement.span().contains(sentences.get(first).span())) {
          first++;
        }
        statements.add(numbered(statement, first));
      }
    }
    return statements;
  }

  private static Sentence numbered(Sentence sentence, int index) {
    return sentence.index() == index
        ? sentence
        : new Sentence(index, sentence.paragraph(), sentence.span());
  }
}
