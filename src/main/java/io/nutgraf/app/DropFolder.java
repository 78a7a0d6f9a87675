package io.nutgraf.app;

import io.nutgraf.model.ObjectLocation;
import java.net.URI;
import java.time.Duration;
import java.util.Map;

/** Port: the folder that documents are dropped into. */
public interface DropFolder {

  /**
   * A request that uploads exactly {@code bytes} bytes of {@code contentType} to {@code location}
   * without credentials of one's own; both are signed, and so are {@code metadata}, by name.
   */
  URI presignUpload(
      ObjectLocation location,
      String contentType,
      long bytes,
      Map<String, String> metadata,
      Duration valid);

  /**
   * Removes the object.
   *
   * @throws UnavailableException if the store cannot answer now
   */
  void delete(ObjectLocation location);

  /**
   * Asks whether the folder is there and can be used.
   *
   * @throws UnavailableException if it is not, or the store cannot answer now
   */
  void probe();
}
