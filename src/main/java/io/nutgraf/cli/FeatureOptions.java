package io.nutgraf.cli;

import io.nutgraf.app.Feature;
import io.nutgraf.app.Features;
import java.util.List;
import picocli.CommandLine.Option;

/** Which features are on. */
final class FeatureOptions {

  @Option(
      names = "--without",
      paramLabel = "FEATURE",
      split = ",",
      description =
          "Features that are off (facets, names, reuse): lists by language, folder, failure and key"
              + " phrase; by name, and who said what; and what is new in a document.")
  private List<String> without = List.of();

  Features features() {
    return Features.without(without.stream().map(FeatureOptions::feature).toList());
  }

  private static Feature feature(String name) {
    return Feature.parse(name)
        .orElseThrow(
            () ->
                new UserError(
                    Nutgraf.MISUSED, "--without is none of facets, names, reuse: " + name));
  }
}
