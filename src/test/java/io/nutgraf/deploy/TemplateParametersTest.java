package io.nutgraf.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.nutgraf.reading.ReadingLimits;
import io.nutgraf.wiring.DropPrefix;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What a parameter may be, and that a new value of it reaches what it is meant for. */
class TemplateParametersTest {

  /**
   * What AWS documents for the Rules block, less {@code Fn::If}, which its documentation names and
   * its service refuses. Neither cfn-lint nor {@code sam validate} tells.
   */
  private static final Set<String> RULE_FUNCTIONS =
      Set.of(
          "Fn::And",
          "Fn::Contains",
          "Fn::EachMemberEquals",
          "Fn::EachMemberIn",
          "Fn::Equals",
          "Fn::Not",
          "Fn::Or",
          "Fn::RefAll",
          "Fn::ValueOf",
          "Fn::ValueOfAll",
          "Ref");

  /** What SAM makes of a function beside its configuration. */
  private static final Set<String> NOT_OF_A_VERSION =
      Set.of(
          "AutoPublishAlias",
          "AutoPublishAliasAllProperties",
          "Events",
          "ReservedConcurrentExecutions",
          "VersionDescription");

  private static final int LONGEST_DESCRIPTION = 256;

  private final SamTemplate template;

  TemplateParametersTest() throws IOException {
    template = SamTemplate.read();
  }

  @Test
  void rulesUseOnlyTheFunctionsOfRules() {
    JsonNode rules = template.root().path("Rules");

    assertThat(rules).isNotEmpty();
    assertThat(RULE_FUNCTIONS).containsAll(SamTemplate.functions(rules));
    assertThat(SamTemplate.references(rules)).isSubsetOf(parameters());
  }

  /**
   * Otherwise the alias would stay where it is, and the functions as they were; or a version would
   * be asked for whose configuration is there already, which Lambda refuses.
   */
  @Test
  void aVersionTellsJustTheParametersThatItsFunctionSees() {
    for (String function : List.of("IngestFunction", "ApiFunction", "EventsFunction")) {
      JsonNode described = template.resource(function).path("VersionDescription");

      assertThat(SamTemplate.references(described))
          .as(function)
          .isEqualTo(seenBy(function))
          .contains("DropPrefix", "MaxBytes", "CursorKeyVersion");
    }
  }

  @Test
  void aVersionTellsThemInWhatLambdaKeeps() {
    for (String function : List.of("IngestFunction", "ApiFunction", "EventsFunction")) {
      JsonNode described = template.resource(function).path("VersionDescription");
      String text = SamTemplate.argument(described, "Sub").asText();
      int longest = text.length();
      for (String name : SamTemplate.references(described)) {
        longest += longestValue(name) - "${}".length() - name.length();
      }

      assertThat(longest).as(function).isLessThanOrEqualTo(LONGEST_DESCRIPTION);
    }
  }

  @Test
  void whatAFileMayHoldIsWhatTheCodeSays() {
    var standard = ReadingLimits.STANDARD;

    assertLimit("MaxBytes", standard.bytes(), standard.bytes());
    assertLimit("MaxInflatedBytes", standard.inflatedBytes(), ReadingLimits.MOST_INFLATED_BYTES);
    assertLimit("MaxPages", standard.pages(), ReadingLimits.MOST_PAGES);
  }

  private void assertLimit(String name, long standard, long most) {
    assertThat(parameter(name).path("Default").asLong()).as(name).isEqualTo(standard);
    assertThat(parameter(name).path("MaxValue").asLong()).as(name).isEqualTo(most);
  }

  @Test
  void theDropPrefixIsThatOfTheCode() {
    JsonNode prefix = parameter("DropPrefix");

    assertThat(prefix.path("AllowedPattern").asText()).isEqualTo(DropPrefix.PATTERN.pattern());
    assertThat(prefix.path("MaxLength").asInt()).isEqualTo(DropPrefix.LONGEST);
    assertThat(new DropPrefix(prefix.path("Default").asText()).value()).isEqualTo("inbox/");
  }

  /** Parameters that reach a function's configuration, however many names they go through. */
  private Set<String> seenBy(String function) {
    var names = new ArrayDeque<String>();
    names.addAll(ofVersion(template.root().at("/Globals/Function")));
    names.addAll(ofVersion(template.resource(function)));
    var seen = new HashSet<String>();
    var parameters = new TreeSet<String>();
    while (!names.isEmpty()) {
      String name = names.remove();
      if (!seen.add(name)) {
        continue;
      }
      if (parameters().contains(name)) {
        parameters.add(name);
      }
      names.addAll(SamTemplate.references(template.root().path("Conditions").path(name)));
      names.addAll(ofName(template.root().path("Resources").path(name).path("Properties")));
    }
    return parameters;
  }

  private static Set<String> ofVersion(JsonNode properties) {
    var references = new TreeSet<String>();
    for (Map.Entry<String, JsonNode> property : properties.properties()) {
      if (!NOT_OF_A_VERSION.contains(property.getKey())) {
        references.addAll(SamTemplate.references(property.getValue()));
      }
    }
    return references;
  }

  /** A reference to a resource is its name, where the template gives it one. */
  private static Set<String> ofName(JsonNode properties) {
    var references = new TreeSet<String>();
    for (Map.Entry<String, JsonNode> property : properties.properties()) {
      if (property.getKey().endsWith("Name")) {
        references.addAll(SamTemplate.references(property.getValue()));
      }
    }
    return references;
  }

  private int longestValue(String name) {
    JsonNode parameter = parameter(name);
    int longest = 0;
    for (JsonNode value : parameter.path("AllowedValues")) {
      longest = Math.max(longest, value.asText().length());
    }
    longest = Math.max(longest, parameter.path("MaxLength").asInt());
    longest = Math.max(longest, parameter.path("MaxValue").asText().length());
    assertThat(longest).as("a bound of %s", name).isPositive();
    return longest;
  }

  private Set<String> parameters() {
    var names = new TreeSet<String>();
    template.root().path("Parameters").fieldNames().forEachRemaining(names::add);
    return names;
  }

  private JsonNode parameter(String name) {
    return template.root().path("Parameters").path(name);
  }
}
