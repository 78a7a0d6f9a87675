/**
 * The embedded cloud of ./nutgraf serve: an S3 endpoint, DynamoDB Local and HTTP around the very
 * same handlers.
 */
@NullMarked
package io.nutgraf.local;

import org.jspecify.annotations.NullMarked;
