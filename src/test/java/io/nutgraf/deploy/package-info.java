/** What is deployed: the template and the Lambda package. */
@NullMarked
package io.nutgraf.deploy;

import org.jspecify.annotations.NullMarked;
