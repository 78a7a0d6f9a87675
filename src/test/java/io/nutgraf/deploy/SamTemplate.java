package io.nutgraf.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
