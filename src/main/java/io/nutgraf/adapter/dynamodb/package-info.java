/** Articles and their index in DynamoDB. */
@NullMarked
package io.nutgraf.adapter.dynamodb;

import org.jspecify.annotations.NullMarked;
