package io.nutgraf.app;

import io.nutgraf.app.DocumentSource.Fetched;
import io.nutgraf.model.ObjectLocation;
import org.junit.jupiter.api.Nested;

class InMemoryBucketTest {

  private final InMemoryBucket bucket = new InMemoryBucket(Drop.START);

  private static ObjectLocation location(String key) {
    return new ObjectLocation(InMemoryBucket.NAME, key);
  }

  @Nested
  class AsSource extends DocumentSourceContract {

    @Override
    protected DocumentSource source() {
      return bucket;
    }

    @Override
    protected ObjectLocation at(String key) {
      return location(key);
    }

    @Override
    protected void put(String key, String text) {
      bucket.put(key, text);
    }

    @Override
    protected void remove(String key) {
      bucket.remove(key);
    }
  }

  @Nested
  class AsFolder extends DropFolderContract {

    @Override
    protected DropFolder folder() {
      return bucket;
    }

    @Override
    protected ObjectLocation at(String key) {
      return location(key);
    }

    @Override
    protected void put(String key) {
      bucket.put(key, "one");
    }

    @Override
    protected boolean isThere(String key) {
      return bucket.fetch(location(key), null, 1_000) instanceof Fetched.Found;
    }
  }
}
