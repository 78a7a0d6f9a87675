package io.nutgraf.cli;

import io.nutgraf.model.CitedOutlet;
import io.nutgraf.model.DateMention;
import io.nutgraf.model.EntityType;
import io.nutgraf.model.Mention;
import io.nutgraf.model.Metadata;
import io.nutgraf.model.Quote;
import io.nutgraf.model.Speaker;
import io.nutgraf.model.Summary;
import io.nutgraf.topics.TopicRanker;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Whom, what and when a document names, for a person's eyes: the most telling of each. */
final class ReadableMetadata {

  private static final int MOST_PEOPLE = 6;
  private static final int MOST_NAMES = 10;
  private static final int MOST_QUOTES = 4;
  private static final int MOST_DATES = 8;
  private static final int QUOTE_LINES = 2;

  /** "On November 29, …", "Earlier on November 29, …": the date is told beside it. */
  private static final int LEAD_IN = 14;

  private static final char DOT = '·';

  private final Terminal terminal;

  ReadableMetadata(Terminal terminal) {
    this.terminal = terminal;
  }

  /** The lines for the metadata of {@code summary}; none where it says nothing. */
  List<String> of(Summary summary) {
    Metadata metadata = summary.metadata();
    LabelledReport sections = new LabelledReport(terminal);
    sections.add("About", listed(sections, topics(summary)));
    sections.add("People", people(sections, metadata));
    sections.add("Groups", listed(sections, names(metadata, EntityType.ORGANIZATION)));
    sections.add("Places", listed(sections, names(metadata, EntityType.PLACE)));
    sections.add("Cites", listed(sections, cited(metadata)));
    sections.add("Said", quotes(sections, metadata));
    sections.add("Dates", dates(sections, summary));
    return sections.lines();
  }

  /** What is listed, and how often it is named; 1 where that says nothing. */
  private record Item(String text, int count) {}

  private static List<Item> topics(Summary summary) {
    return TopicRanker.rank(summary).stream()
        .map(topic -> new Item(topic.excerpt().text(), 1))
        .toList();
  }

  private static List<Item> names(Metadata metadata, EntityType type) {
    return metadata.mentions().stream()
        .filter(mention -> mention.type() == type)
        .map(mention -> new Item(mention.name(), mention.occurrences().size()))
        .toList();
  }

  private static List<Item> cited(Metadata metadata) {
    return metadata.citedOutlets().stream()
        .map(CitedOutlet::excerpt)
        .map(excerpt -> excerpt.text())
        .distinct()
        .map(name -> new Item(name, 1))
        .toList();
  }

  private List<String> listed(LabelledReport sections, List<Item> items) {
    StyledText text = new StyledText(terminal, sections.room() - 2);
    int shown = Math.min(items.size(), items.size() <= MOST_NAMES + 2 ? items.size() : MOST_NAMES);
    for (int i = 0; i < shown; i++) {
      Item item = items.get(i);
      text.add((i == 0 ? "" : " ") + item.text());
      if (item.count() > 1) {
        text.dim(" (" + item.count() + ")");
      }
      if (i + 1 < items.size()) {
        text.mark(DOT);
      }
    }
    if (shown < items.size()) {
      text.dim(" " + (items.size() - shown) + " more");
    }
    return text.lines();
  }

  private List<String> people(LabelledReport sections, Metadata metadata) {
    List<Mention> people =
        metadata.mentions().stream()
            .filter(mention -> mention.type() == EntityType.PERSON)
            .toList();
    List<String> lines = new ArrayList<>();
    for (Mention person : people.subList(0, Math.min(MOST_PEOPLE, people.size()))) {
      StyledText text = sections.text().add(person.name());
      if (person.role() != null) {
        text.dim(", " + person.role().text());
      }
      if (person.occurrences().size() > 1) {
        text.dim(" (" + person.occurrences().size() + ")");
      }
      lines.addAll(text.lines());
    }
    addRest(lines, people.size() - MOST_PEOPLE);
    return lines;
  }

  private List<String> quotes(LabelledReport sections, Metadata metadata) {
    List<Quote> quotes = tellingQuotes(metadata.quotes());
    List<String> lines = new ArrayList<>();
    for (Quote quote : quotes) {
      Speaker speaker = quote.speaker();
      String name = speaker == null ? "" : speaker.name() + ": ";
      int room = QUOTE_LINES * sections.room() - Terminal.columns(name) - 10;
      lines.addAll(
          sections
              .text()
              .dim(name)
              .add(" " + Terminal.shortened(quote.excerpt().text(), room))
              .lines());
    }
    addRest(lines, metadata.quotes().size() - quotes.size());
    return lines;
  }

  /** Those in the speaker's own words before others, and one of each speaker before a second. */
  private static List<Quote> tellingQuotes(List<Quote> all) {
    Map<String, Integer> bySpeaker = new HashMap<>();
    IdentityHashMap<Quote, Integer> turns = new IdentityHashMap<>();
    List<Quote> ownWordsFirst =
        all.stream()
            .filter(quote -> quote.speaker() != null)
            .sorted(Comparator.comparing(Quote::kind))
            .toList();
    for (Quote quote : ownWordsFirst) {
      String name = Objects.requireNonNull(quote.speaker()).name();
      turns.put(quote, bySpeaker.merge(name, 1, Integer::sum));
    }
    return ownWordsFirst.stream()
        .sorted(Comparator.comparing(turns::get))
        .limit(MOST_QUOTES)
        .sorted(Comparator.comparing(quote -> quote.excerpt().span()))
        .toList();
  }

  private List<String> dates(LabelledReport sections, Summary summary) {
    Map<String, DateMention> byDay = new LinkedHashMap<>();
    summary.metadata().dates().stream()
        .filter(date -> isTold(date, summary))
        .forEach(date -> byDay.putIfAbsent(ReadableDate.of(date.value()), date));
    int width = byDay.keySet().stream().limit(MOST_DATES).mapToInt(String::length).max().orElse(0);
    List<String> lines = new ArrayList<>();
    byDay.entrySet().stream()
        .limit(MOST_DATES)
        .forEach(
            entry -> {
              String day = entry.getKey() + " ".repeat(width - entry.getKey().length());
              int room = sections.room() - width - 2;
              lines.add(terminal.dim(day) + "  " + story(entry.getValue(), room));
            });
    addRest(lines, byDay.size() - MOST_DATES);
    return lines;
  }

  /** True for the date of a sentence: that of a prefix or a dateline is told above. */
  private static boolean isTold(DateMention date, Summary summary) {
    return !date.sentence().equals(summary.metadata().dateline())
        && summary.removed().stream()
            .noneMatch(noise -> noise.excerpt().span().overlaps(date.sentence().span()));
  }

  /** As much of a date's sentence as fits: what follows the date, or else what leads up to it. */
  private static String story(DateMention date, int room) {
    String sentence = date.sentence().text();
    int start = date.excerpt().span().start() - date.sentence().span().start();
    int end = start + date.excerpt().length();
    if (start <= LEAD_IN && sentence.startsWith(", ", end)) {
      return Terminal.shortened(sentence.substring(end + 2), room);
    }
    if (Terminal.columns(sentence.substring(0, end)) < room) {
      return Terminal.shortened(sentence, room);
    }
    int from = sentence.lastIndexOf(' ', Math.max(0, end - room * 2 / 3)) + 1;
    return "… " + Terminal.shortened(sentence.substring(from), room - 2);
  }

  private void addRest(List<String> lines, int rest) {
    if (rest > 0) {
      lines.add(terminal.dim("and " + rest + " more"));
    }
  }
}
