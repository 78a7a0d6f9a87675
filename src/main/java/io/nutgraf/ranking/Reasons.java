package io.nutgraf.ranking;

import io.nutgraf.model.Reason;
import java.util.ArrayList;
import java.util.List;

/** Explains the picks of a document, section by section. */
final class Reasons {

  private final SectionedDocument sections;
  private final Model model;
  private final Query query;
  private final Query headline;
  private final Lead lead;

  Reasons(SectionedDocument sections, Model model, Query query, Query headline, Lead lead) {
    this.sections = sections;
    this.model = model;
    this.query = query;
    this.headline = headline;
    this.lead = lead;
  }

  /** The reasons for each of the chosen sentences, which are in document order. */
  List<List<Reason>> of(List<Integer> chosen) {
    List<List<Reason>> reasons = new ArrayList<>(chosen.size());
    while (reasons.size() < chosen.size()) {
      int number = sections.of(chosen.get(reasons.size()));
      List<Integer> within =
          chosen.subList(reasons.size(), chosen.size()).stream()
              .takeWhile(s -> sections.of(s) == number)
              .map(s -> s - sections.start(number))
              .toList();
      var explanation = new Explanation(model, sections.get(number), query, headline, lead);
      reasons.addAll(explanation.of(within));
    }
    return reasons;
  }
}
