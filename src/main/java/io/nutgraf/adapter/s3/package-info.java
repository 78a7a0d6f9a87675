/** Objects in S3: dropped documents, presigned requests and long texts. */
@NullMarked
package io.nutgraf.adapter.s3;

import org.jspecify.annotations.NullMarked;
