package io.nutgraf.quotes;

import io.nutgraf.article.ReadText;
import io.nutgraf.model.Mention;
import io.nutgraf.model.Quote;
import io.nutgraf.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds who said what. Direct quotations in the marks of any language, whole, over sentences and
 * paragraphs; sentences of which a part is quoted; and, where verb and speaker are plain, what is
 * told in the writer's words. Terms, titles and nicknames in quotation marks are no quotations.
 *
 * <p>Rules, no model: a lexicon of verbs and function words for each language ({@link Lexicon})
 * tells cues and subjects; pronouns are resolved among those who were named before ({@link
 * SpeakerResolver}). Time and memory are linear in the length of the text. Immutable and
 * thread-safe.
 */
public final class QuoteExtractor {

  /**
   * So that memory is bounded: beyond as many quotations, the rest of a document is not read. No
   * summary tells half as many.
   */
  private static final int MOST_QUOTES = 200_000;

  private QuoteExtractor() {}

  public static QuoteExtractor standard() {
    return new QuoteExtractor();
  }

  /**
   * The quotations of {@code text}, in document order, up to {@value #MOST_QUOTES}; none overlaps
   * another. {@code mentions} are whom it names; without them, speakers are told by the words at
   * the quotation alone.
   */
  public List<Quote> extract(ReadText text, List<Mention> mentions) {
    List<Span> blocks = new ArrayList<>(text.toldParagraphs());
    blocks.removeIf(block -> ProgramText.is(text.words(), block));
    blocks.addAll(text.titles());
    blocks.sort(null);
    Lexicon lexicon = Lexicon.of(text.language());
    Occurrences occurrences = new Occurrences(mentions);
    List<Quotation> transcript = Transcript.find(text.words(), lexicon, blocks, occurrences);
    List<Quotation> quotations =
        merged(
            merged(transcript, DashDialogue.find(text.words(), lexicon, blocks)),
            InterruptedQuotations.parted(
                text.words(),
                lexicon,
                QuotationFinder.find(text.text(), text.words(), lexicon, blocks)));
    var passages = new PassageReader(text.words(), lexicon, text.lines(), blocks, quotations);
    return List.copyOf(
        new QuoteReader(text, quotations, mentions, occurrences, MOST_QUOTES).read(passages));
  }

  /** Both in order; what is in quotation marks within a line of a dialogue is a part of it. */
  private static List<Quotation> merged(List<Quotation> lines, List<Quotation> inMarks) {
    if (lines.isEmpty()) {
      return inMarks;
    }
    List<Quotation> merged = new ArrayList<>();
    int line = 0;
    int done = 0;
    for (Quotation quotation : inMarks) {
      while (line < lines.size() && lines.get(line).span().start() < quotation.span().end()) {
        merged.add(lines.get(line));
        done = lines.get(line++).span().end();
      }
      if (quotation.span().start() >= done) {
        merged.add(quotation);
      }
    }
    merged.addAll(lines.subList(line, lines.size()));
    return merged;
  }
}
