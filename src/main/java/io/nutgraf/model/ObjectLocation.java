package io.nutgraf.model;

/**
 * Where an object lies in S3.
 *
 * @param bucket the bucket's name
 * @param key the object's key, decoded: a space is a space
 */
public record ObjectLocation(String bucket, String key) {

  public ObjectLocation {
    if (bucket.isEmpty() || key.isEmpty()) {
      throw new IllegalArgumentException("an object has a bucket and a key");
    }
  }

  /** The last part of the key: what a person would call the file's name. */
  public String fileName() {
    return key.substring(key.lastIndexOf('/') + 1);
  }

  @Override
  public String toString() {
    return "s3://" + bucket + "/" + key;
  }
}
