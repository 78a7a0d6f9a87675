package io.nutgraf.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.AbstractConstruct;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** {@code template.yaml} as a tree, its short functions written as {@code {"!Ref": "Name"}}. */
record SamTemplate(JsonNode root) {

  /** {@code ${Name}} and {@code ${Name.Attribute}}, but not {@code ${!Literal}}. */
  private static final Pattern SUBSTITUTED = Pattern.compile("\\$\\{([\\w:]+)[^}]*}");

  static SamTemplate read() throws IOException {
    var options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    Object tree = new Yaml(new Functions(options)).load(Files.readString(Path.of("template.yaml")));
    return new SamTemplate(new ObjectMapper().valueToTree(tree));
  }

  JsonNode resource(String name) {
    JsonNode resource = root.path("Resources").path(name);
    if (resource.isMissingNode()) {
      throw new IllegalArgumentException("no resource " + name);
    }
    return resource.path("Properties");
  }

  /** A function of the template as it is used: {@code argument(node, "Ref")}. */
  static JsonNode argument(JsonNode node, String function) {
    JsonNode shortly = node.path("!" + function);
    return shortly.isMissingNode()
        ? node.path(function.equals("Ref") ? function : "Fn::" + function)
        : shortly;
  }

  /**
   * The functions that are used anywhere below a node, by their long names: {@code Ref}, {@code
   * Fn::If}.
   */
  static Set<String> functions(JsonNode node) {
    var functions = new TreeSet<String>();
    for (JsonNode object : objects(node)) {
      object
          .fieldNames()
          .forEachRemaining(
              name -> {
                if (name.startsWith("!")) {
                  functions.add(name.equals("!Ref") ? "Ref" : "Fn::" + name.substring(1));
                } else if (name.equals("Ref") || name.startsWith("Fn::")) {
                  functions.add(name);
                }
              });
    }
    return functions;
  }

  /** The parameters, resources and conditions that are named anywhere below a node. */
  static Set<String> references(JsonNode node) {
    var names = new TreeSet<String>();
    for (JsonNode object : objects(node)) {
      names.add(argument(object, "Ref").asText());
      names.add(argument(object, "GetAtt").asText().split("\\.", 2)[0]);
      names.add(argument(object, "If").path(0).asText());
      names.add(object.path("!Condition").asText(object.path("Condition").asText()));
      var substituted = SUBSTITUTED.matcher(text(argument(object, "Sub")));
      while (substituted.find()) {
        names.add(substituted.group(1));
      }
    }
    names.remove("");
    return names;
  }

  /** What a {@code Sub} is of, with a map of its own or without. */
  private static String text(JsonNode substitution) {
    return substitution.isArray() ? substitution.path(0).asText() : substitution.asText();
  }

  private static List<JsonNode> objects(JsonNode node) {
    var objects = new ArrayList<JsonNode>();
    if (node.isObject()) {
      objects.add(node);
    }
    node.forEach(child -> objects.addAll(objects(child)));
    return objects;
  }

  /** The properties of every resource of a type. */
  List<JsonNode> resources(String type) {
    return StreamSupport.stream(root.path("Resources").spliterator(), false)
        .filter(resource -> resource.path("Type").asText().equals(type))
        .map(resource -> resource.path("Properties"))
        .toList();
  }

  private static final class Functions extends SafeConstructor {
    Functions(LoaderOptions options) {
      super(options);
      yamlMultiConstructors.put("!", new Function());
    }

    private final class Function extends AbstractConstruct {
      @Override
      public Object construct(Node node) {
        Object argument =
            switch (node) {
              case ScalarNode scalar -> scalar.getValue();
              case SequenceNode sequence -> constructSequence(sequence);
              case MappingNode mapping -> constructMapping(mapping);
              default -> throw new IllegalArgumentException(node.toString());
            };
        Tag tag = node.getTag();
        return Map.of(tag.getValue(), argument);
      }
    }
  }
}
