/** A bundle that tests put into a server to look at it from inside: {@code kaveri probe …}. */
@NullMarked
package org.kaveri.it.probe;

import org.jspecify.annotations.NullMarked;
