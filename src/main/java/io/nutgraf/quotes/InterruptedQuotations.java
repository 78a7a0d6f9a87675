package io.nutgraf.quotes;

import io.nutgraf.model.Budget;
import io.nutgraf.model.Span;
import io.nutgraf.quotes.DashDialogue.DashTurn;
import io.nutgraf.quotes.Quotation.Form;
import io.nutgraf.text.Marks;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts quotations within whose marks dashes set off who speaks, as in Polish, Russian and
 * Ukrainian: «Said, — said Anna Berg, — and said».
 */
final class InterruptedQuotations {

  private static final String OPENING = "«„»";
  private static final String DASHES = "—–―";

  private final String words;
  private final DashTurnReader reader;

  private InterruptedQuotations(String words, Lexicon lexicon) {
    this.words = words;
    this.reader = new DashTurnReader(words, lexicon);
  }

  /** The {@code quotations} in their order, with the parts of an interrupted one in its place. */
  static List<Quotation> parted(String words, Lexicon lexicon, List<Quotation> quotations) {
    var interrupted = new InterruptedQuotations(words, lexicon);
    List<Quotation> parted = new ArrayList<>();
    for (Quotation quotation : quotations) {
      Budget.check();
      parted.addAll(interrupted.parts(quotation));
    }
    return parted;
  }

  private List<Quotation> parts(Quotation quotation) {
    Span span = quotation.span();
    Span inner = quotation.inner();
    if (quotation.hasLabel()
        || OPENING.indexOf(words.charAt(span.start())) < 0
        || !Marks.standsOneOf(DASHES, words, inner.start(), inner.end())) {
      return List.of(quotation);
    }
    DashTurn turn = reader.read(inner.start() - 1, inner.end());
    List<Quotation> said = turn.said();
    if (!turn.isAttributed() || said.size() < 2 || !said.stream().limit(1).allMatch(this::ends)) {
      return List.of(quotation);
    }
    List<Quotation> parts = new ArrayList<>();
    for (int i = 0; i < said.size(); i++) {
      Quotation part = said.get(i);
      int start = i == 0 ? span.start() : part.inner().start();
      int end = i == said.size() - 1 ? span.end() : part.span().end();
      Span none = new Span(start, start);
      parts.add(new Quotation(Form.MARKS, new Span(start, end), part.inner(), none));
    }
    return parts;
  }

  /** Whether a dash stands behind {@code part}; a comma alone is as often the speaker's own. */
  private boolean ends(Quotation part) {
    int i = part.span().end();
    while (Marks.isSpace(words.charAt(i)) || words.charAt(i) == ',') {
      i++;
    }
    return DASHES.indexOf(words.charAt(i)) >= 0;
  }
}
