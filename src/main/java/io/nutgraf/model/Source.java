package io.nutgraf.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a document came from.
 *
 * @param location bucket and key
 * @param versionId S3's version, in a versioned bucket
 * @param sha256 of the bytes, lower-case hex; null where they were not read (too large, given up)
 * @param mediaType what it was read as: {@code text/plain}
 * @param charset the character set it was read in, as IANA names it; null where it has none
 * @param bytes its size; 0 too where nothing but the event is known of it
 * @param uploadedAt when it was uploaded
 */
public record Source(
    ObjectLocation location,
    @Nullable String versionId,
    @Nullable String sha256,
    @Nullable String mediaType,
    @Nullable String charset,
    long bytes,
    Instant uploadedAt) {}
