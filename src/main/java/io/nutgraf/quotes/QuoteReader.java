package io.nutgraf.quotes;

import io.nutgraf.article.ReadText;
import io.nutgraf.model.Excerpt;
import io.nutgraf.model.Mention;
import io.nutgraf.model.Quote;
import io.nutgraf.model.Span;
import io.nutgraf.model.Speaker;
import io.nutgraf.quotes.Passage.Kind;
import io.nutgraf.quotes.Quotation.Form;
import io.nutgraf.text.LanguagePack;
import io.nutgraf.text.Titles;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one document from its beginning to its end, and notes who says what. */
final class QuoteReader {

  /** More tokens are no signature, but a sentence. */
  private static final int LONGEST_SIGNATURE = 16;

  private static final int NO_BLOCK = -2;
  private static final Parts BESIDE_VERB = Parts.of(Part.AUXILIARY, Part.ADVERB, Part.PARTICLE);

  private final ReadText text;
  private final int most;
  private final List<Mention> mentions;
  private final PhraseFinder phrases;
  private final CueFinder cues;
  private final DirectSpeech directSpeech;
  private final IndirectSpeech indirectSpeech;
  private final SpeakerResolver speakers;
  private final boolean dropsPronouns;
  private final Interruptions interruptions;
  private final List<Quote> quotes = new ArrayList<>();

  /** Of the passage before: who speaks in a quotation that begins behind it. */
  private @Nullable Speaker introduced;

  private @Nullable Excerpt introducing;
  private final LastSpeaker last = new LastSpeaker();
  private int lastBlock = -1;

  /** The paragraph of the passage before, if it was a line with a dash. */
  private int lastDashed = NO_BLOCK;

  private final boolean dashesReport;
  private int firstUnattributed;

  /** Whether the last quotation has no speaker but a guess. */
  private boolean lastIsOpen;

  private int openPassage;
  private @Nullable Passage previous;

  /** Quotations that answer a question of somebody's. */
  private final List<Integer> answers = new ArrayList<>();

  /** Answers of one who is interviewed, and whose lines do not name him. */
  private final List<Integer> answersOfOne = new ArrayList<>();

  QuoteReader(
      ReadText text,
      List<Quotation> quotations,
      List<Mention> mentions,
      Occurrences occurrences,
      int most) {
    this.text = text;
    this.most = most;
    this.mentions = mentions;
    dashesReport = LanguagePack.forText(text.language()).is("dashes", "report");
    phrases = new PhraseFinder(occurrences);
    cues = new CueFinder(phrases);
    directSpeech = new DirectSpeech(text.words(), quotations, cues, new VerbFinalCues(phrases));
    indirectSpeech = new IndirectSpeech(cues);
    LanguagePack pack = LanguagePack.forText(text.language());
    dropsPronouns = pack.is("pronouns", "dropped");
    interruptions = new Interruptions(text.words(), text.language());
    speakers = new SpeakerResolver(text.text(), Titles.of(text.language()), mentions, occurrences);
  }

  List<Quote> read(Iterator<Passage> passages) {
    for (int i = 0; passages.hasNext() && quotes.size() < most; i++) {
      read(passages.next(), i);
    }
    Interview.attribute(quotes, answers, mentions);
    Interview.attributeToIntroduced(quotes, answersOfOne, mentions);
    HeadlineQuotes.attribute(quotes);
    return quotes;
  }

  private void read(Passage passage, int number) {
    if (passage.block() != lastBlock) {
      firstUnattributed = quotes.size();
      lastBlock = passage.block();
    }
    speakers.read(passage, number);
    boolean open = lastIsOpen && number - openPassage == 1;
    List<Utterance> direct = passage.hasQuotations() ? directSpeech.in(passage) : List.of();
    for (Utterance utterance : direct) {
      addDirect(passage, number, utterance);
    }
    if (direct.isEmpty() && !(open && signs(passage, number))) {
      Utterance indirect = indirectSpeech.in(passage);
      if (indirect != null) {
        Speaker speaker = speaker(passage, number, indirect.cue());
        if (speaker != null) {
          add(indirect, passage, speaker);
        }
        last.keep(speaker, number);
      }
    }
    introduce(passage, number, direct);
    lastDashed =
        direct.stream().anyMatch(utterance -> utterance.form().isDialogue()) ? lastBlock : NO_BLOCK;
    previous = passage;
  }

  /** Adds a quotation whose cue tells who speaks; whoever that is goes on speaking. */
  private void addAttributed(Passage passage, int number, Utterance utterance, Cue cue) {
    Speaker speaker = speaker(passage, number, cue);
    if (speaker == null && cue.subject() == null && passage.is(0, Kind.QUOTATION)) {
      speaker = last.in(number);
    }
    if (speaker == null && cue.subject() == null && isUnsaid(passage, cue)) {
      speaker = speakers.unsaid(passage.span(cue.from(), cue.to()), number);
    }
    if (speaker == null && cue.subject() == null) {
      speaker = speakers.unsaid(passage, number, cue);
    }
    if (!utterance.form().isDialogue()) {
      attributeEarlier(speaker, passage, cue);
    }
    add(utterance, passage, speaker);
    last.keep(speaker, number);
    lastIsOpen = false;
  }

  /** Dijo ante la prensa: a verb that needs no subject has none beside it. */
  private boolean isUnsaid(Passage passage, Cue cue) {
    int before = cue.from() - 1;
    while (passage.has(before, BESIDE_VERB)) {
      before--;
    }
    boolean several = passage.is(cue.from(), Part.SEVERAL);
    several |= passage.is(cue.from() - 1, Part.SEVERAL);
    return dropsPronouns
        && passage.is(cue.from(), Part.VERB)
        && !several
        && (!passage.isWord(before) || passage.is(before, Part.JOINING))
        && !passage.has(cue.to(), NounPhrases.SUBJECT);
  }

  private void addDirect(Passage passage, int number, Utterance utterance) {
    Cue cue = utterance.cue();
    if (cue != null) {
      addAttributed(passage, number, utterance, cue);
      return;
    }
    if (utterance.form() != Form.MARKS) {
      addLine(utterance, passage);
      return;
    }
    Passage within = interruptions.in(utterance.span());
    Cue interrupting = within == null ? null : interruptions.cue(within, cues);
    if (within != null && interrupting != null) {
      addAttributed(within, number, utterance, interrupting);
      return;
    }
    Speaker speaker = labelled(utterance);
    Excerpt how = null;
    if (speaker == null && introduced != null) {
      speaker = introduced;
      how = introducing;
    }
    if (speaker == null) {
      speaker = guessed(passage, number);
    }
    if (speaker == null && answers(passage)) {
      answers.add(quotes.size());
    }
    quotes.add(new Quote(text.excerpt(utterance.span()), utterance.kind(), speaker, how));
    if (!passage.isBare()) {
      firstUnattributed =
          quotes.size(); // whoever its own sentence names, it is none of a later one
    }
    lastIsOpen = how == null && utterance.label().isEmpty();
    openPassage = number;
    boolean goesOn = last.isNobodyIn(number);
    if (speaker != null || goesOn) {
      firstUnattributed = quotes.size();
      last.keep(speaker, number);
    }
  }

  /** Adds a line of a dialogue or a transcript: another's than the line before it. */
  private void addLine(Utterance utterance, Passage passage) {
    Speaker speaker =
        switch (utterance.form()) {
          case MARKS, TRANSCRIPT, ANSWER -> labelled(utterance);
          case DASH -> introduced == null && goesOn(passage) ? lastSpeaker() : introduced;
          case DASH_GOES_ON -> lastSpeaker();
        };
    if (utterance.form() == Form.ANSWER) {
      answersOfOne.add(quotes.size());
    }
    Excerpt how = utterance.form() == Form.DASH ? introducing : null;
    quotes.add(new Quote(text.excerpt(utterance.span()), utterance.kind(), speaker, how));
    firstUnattributed = quotes.size();
    lastIsOpen = false;
  }

  private @Nullable Speaker lastSpeaker() {
    return quotes.isEmpty() ? null : quotes.getLast().speaker();
  }

  /** Where dashes are what marks are elsewhere, the next paragraph is of the same one. */
  private boolean goesOn(Passage passage) {
    return dashesReport
        && lastDashed == passage.block() - 1
        && previous != null
        && !quotes.getLast().excerpt().text().endsWith("?");
  }

  /** Who probably speaks where nothing says so: who spoke, or did something, right before. */
  private @Nullable Speaker guessed(Passage passage, int number) {
    boolean sameBlock = previous != null && previous.block() == passage.block();
    if (passage.isBare() || (sameBlock && passage.is(0, Kind.QUOTATION))) {
      Speaker carried = last.in(number);
      if (carried != null) {
        return carried;
      }
    }
    boolean next = previous != null && previous.block() == passage.block() - 1;
    if (previous == null
        || !(sameBlock || next)
        || !passage.isBare()
        || previous.hasQuotations()
        || previous.isQuestion()) {
      return null;
    }
    Phrase subject = phrases.leading(previous, 0, previous.size());
    return subject == null || subject.kind() == Phrase.Kind.NOUN
        ? null
        : speakers.person(previous, number - 1, subject);
  }

  /** Whether a paragraph is a quotation behind a paragraph that is a question. */
  private boolean answers(Passage passage) {
    return previous != null
        && previous.block() == passage.block() - 1
        && passage.is(0, Kind.QUOTATION)
        && previous.isQuestion();
  }

  private @Nullable Speaker labelled(Utterance utterance) {
    Span label = utterance.label();
    return label.isEmpty() ? null : speakers.labelled(text.excerpt(label));
  }

  /** Quotations at the beginning of a paragraph are of whom a later one names. */
  private void attributeEarlier(@Nullable Speaker speaker, Passage passage, Cue cue) {
    if (speaker != null && passage.is(0, Kind.QUOTATION) && cue.from() > 0) {
      for (int i = firstUnattributed; i < quotes.size(); i++) {
        Quote quote = quotes.get(i);
        if (quote.speaker() == null && quote.kind() == Quote.Kind.DIRECT) {
          quotes.set(i, new Quote(quote.excerpt(), quote.kind(), speaker, null));
        }
      }
    }
    firstUnattributed = quotes.size() + 1;
  }

  private void add(Utterance utterance, Passage passage, @Nullable Speaker speaker) {
    Cue cue = utterance.cue();
    Excerpt how = cue == null ? null : words(passage, cue);
    quotes.add(new Quote(text.excerpt(utterance.span()), utterance.kind(), speaker, how));
  }

  private @Nullable Excerpt words(Passage passage, Cue cue) {
    return cue.from() == cue.to() ? null : text.excerpt(passage.span(cue.from(), cue.to()));
  }

  private @Nullable Speaker speaker(Passage passage, int number, @Nullable Cue cue) {
    Phrase subject = cue == null ? null : cue.subject();
    return subject == null ? null : speakers.speaker(passage, number, subject);
  }

  /** “…” — Angela Merkel: the passage is nothing but the name of who said the one before. */
  private boolean signs(Passage passage, int number) {
    if (quotes.isEmpty()
        || quotes.getLast().kind() != Quote.Kind.DIRECT
        || passage.size() > LONGEST_SIGNATURE) {
      return false;
    }
    Quote quote = quotes.getLast();
    Speaker speaker = null;
    Excerpt how = null;
    Cue cue = cues.behind(passage, -1);
    if (cue != null && Clauses.isShortBehind(passage, cue)) {
      speaker = speaker(passage, number, cue);
      how = words(passage, cue);
    }
    if (speaker == null) {
      return false;
    }
    quotes.set(quotes.size() - 1, new Quote(quote.excerpt(), quote.kind(), speaker, how));
    lastIsOpen = false;
    last.keep(speaker, number);
    return true;
  }

  /** Notes whom the passage brings up for a quotation that follows it by itself. */
  private void introduce(Passage passage, int number, List<Utterance> direct) {
    introduced = null;
    introducing = null;
    int end = passage.size() - 1;
    if (!direct.isEmpty() || !passage.is(end, Kind.COLON)) {
      return;
    }
    Cue cue = cues.before(passage, end);
    introduced = speaker(passage, number, cue);
    introducing = cue == null || introduced == null ? null : words(passage, cue);
    if (introduced == null) {
      introduced = speaker(passage, number, cues.introduction(passage, end));
    }
  }
}
