package io.nutgraf.app;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Texts in a map. */
public final class InMemoryTextStore implements TextStore {

  private final Map<String, String> texts = new ConcurrentHashMap<>();

  @Override
  public void put(String name, String text) {
    texts.put(name, text);
  }

  @Override
  public Optional<String> get(String name) {
    return Optional.ofNullable(texts.get(name));
  }

  @Override
  public List<String> namesUnder(String folder) {
    return texts.keySet().stream().filter(name -> name.startsWith(folder + "/")).sorted().toList();
  }

  @Override
  public void delete(String name) {
    texts.remove(name);
  }

  @Override
  public URI presignDownload(String name, Duration valid) {
    return URI.create(
        "memory:///" + URLEncoder.encode(name, StandardCharsets.UTF_8) + "?valid=" + valid);
  }

  /** The names of all texts. */
  public Set<String> names() {
    return Set.copyOf(texts.keySet());
  }
}
