/** A bundle with a request that takes as long as the test wants. */
@NullMarked
package org.kaveri.it.slow;

import org.jspecify.annotations.NullMarked;
