/** Who a person is said to be: prime minister, spokesman of a ministry. */
@NullMarked
package io.nutgraf.names.roles;

import org.jspecify.annotations.NullMarked;
