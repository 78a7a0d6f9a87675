package io.nutgraf.metadata.names;

import io.nutgraf.model.EntityType;
import io.nutgraf.model.Excerpt;
import io.nutgraf.model.Mention;
import io.nutgraf.text.SegmentedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes what was put together down as a mention. */
final class MentionWriter {

  /** So that a record stays small: the first are kept. */
  static final int MAX_OCCURRENCES = 100;

  /** Other names of one mention. */
  private static final int MAX_ALIASES = 12;

  /** Places that add to the confidence. */
  private static final int MAX_PLACES = 8;

  private static final double MOST_CONFIDENT = 0.99;

  private final SegmentedText text;
  private final SpelledNames spelled;
  private final RoleFinder roles;

  MentionWriter(SegmentedText text, SpelledNames spelled, RoleFinder roles) {
    this.text = text;
    this.spelled = spelled;
    this.roles = roles;
  }

  Mention write(Entity entity, double salience) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (NamePhrase phrase : entity.phrases()) {
      counts.merge(phrase.span().of(text.text()), 1, Integer::sum);
    }
    String name = nameOf(entity.type(), counts);
    List<String> aliases = new ArrayList<>(counts.keySet());
    aliases.remove(name);
    Excerpt role = entity.type() == EntityType.PERSON ? roles.roleOf(entity).orElse(null) : null;
    return new Mention(
        spelled.of(name).id(),
        entity.type(),
        name,
        aliases.subList(0, Math.min(aliases.size(), MAX_ALIASES)),
        role,
        rounded(salience),
        rounded(confidence(entity)),
        entity.phrases().stream()
            .limit(MAX_OCCURRENCES)
            .map(phrase -> text.excerpt(phrase.span()))
            .toList());
  }

  /** The fullest name; of a place the usual one. Capitals alone only where there is no other. */
  private String nameOf(EntityType type, Map<String, Integer> counts) {
    Comparator<String> quiet = Comparator.comparing(name -> !isShouted(name));
    Comparator<String> full = Comparator.comparingInt(name -> spelled.of(name).words().size());
    Comparator<String> usual = Comparator.comparingInt(name -> counts.getOrDefault(name, 0));
    Comparator<String> best =
        type == EntityType.PLACE
            ? quiet.thenComparing(usual)
            : quiet.thenComparing(full).thenComparing(usual);
    String name = "";
    for (String candidate : counts.keySet()) {
      if (name.isEmpty() || best.compare(candidate, name) > 0) {
        name = candidate;
      }
    }
    return name;
  }

  private static boolean isShouted(String name) {
    return name.indexOf(' ') > 0 && name.equals(name.toUpperCase(Locale.ROOT));
  }

  /** Several places make surer: one less the chance that all are wrong, were they independent. */
  private static double confidence(Entity entity) {
    double wrong = 1;
    for (NamePhrase phrase : entity.phrases().stream().limit(MAX_PLACES).toList()) {
      wrong *= 1 - phrase.confidence();
    }
    return Math.min(MOST_CONFIDENT, 1 - wrong);
  }

  private static double rounded(double share) {
    return Math.round(share * 1000) / 1000.0;
  }
}
