package io.nutgraf.app;

import io.nutgraf.model.ObjectLocation;
import java.time.InstantSource;
import org.junit.jupiter.api.Nested;

class VersionedS3Test {

  private final VersionedS3 s3 = new VersionedS3(InstantSource.fixed(Drop.START), _ -> {});

  private static ObjectLocation location(String key) {
    return new ObjectLocation(VersionedS3.BUCKET, key);
  }

  @Nested
  class AsSource extends VersionedDocumentSourceContract {

    @Override
    protected DocumentSource source() {
      return s3;
    }

    @Override
    protected ObjectLocation at(String key) {
      return location(key);
    }

    @Override
    protected void put(String key, String text) {
      s3.put(key, text, "2022-11-29");
    }

    @Override
    protected void remove(String key) {
      s3.mark(key);
    }
  }

  @Nested
  class AsFolder extends DropFolderContract {

    @Override
    protected DropFolder folder() {
      return s3;
    }

    @Override
    protected ObjectLocation at(String key) {
      return location(key);
    }

    @Override
    protected void put(String key) {
      s3.put(key, "one", "2022-11-29");
    }

    @Override
    protected boolean isThere(String key) {
      return s3.current(key).isPresent();
    }
  }
}
