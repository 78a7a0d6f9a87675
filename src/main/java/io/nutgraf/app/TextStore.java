package io.nutgraf.app;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Port: texts too long to lie beside their summary. */
public interface TextStore {

  /** Writes {@code text} under {@code name}, replacing what is there. */
  void put(String name, String text);

  /** The text under {@code name}; empty where its article was replaced or removed. */
  Optional<String> get(String name);

  /** The names of all texts that begin with {@code folder} and a slash. */
  List<String> namesUnder(String folder);

  /** Removes it; nothing happens where there is none. */
  void delete(String name);

  /** A request that reads the text without credentials of one's own. */
  URI presignDownload(String name, Duration valid);
}
