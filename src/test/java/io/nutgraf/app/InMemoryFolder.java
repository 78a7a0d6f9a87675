package io.nutgraf.app;

import io.nutgraf.model.ObjectLocation;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** A drop folder in memory. Nobody answers its presigned requests, which tell what they are for. */
public interface InMemoryFolder extends DropFolder {

  @Override
  default URI presignUpload(
      ObjectLocation location,
      String contentType,
      long bytes,
      Map<String, String> metadata,
      Duration valid) {
    String key = URLEncoder.encode(location.key(), StandardCharsets.UTF_8);
    return URI.create(
        "memory://"
            + location.bucket()
            + "/"
            + key
            + "?bytes="
            + bytes
            + "&valid="
            + valid
            + metadata.keySet().stream().map(name -> "&" + name).collect(Collectors.joining()));
  }

  @Override
  default void probe() {}
}
