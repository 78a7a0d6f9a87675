package io.nutgraf.app;

import io.nutgraf.model.ObjectLocation;

class InMemoryVersionedBucketTest extends VersionedDocumentSourceContract {

  private final InMemoryVersionedBucket bucket = new InMemoryVersionedBucket();

  @Override
  protected DocumentSource source() {
    return bucket;
  }

  @Override
  protected ObjectLocation at(String key) {
    return new ObjectLocation(InMemoryBucket.NAME, key);
  }

  @Override
  protected void put(String key, String text) {
    bucket.change(key, text);
  }

  @Override
  protected void remove(String key) {
    bucket.change(key, null);
  }
}
