/** A bundle for tests: a page with the customer card on it, and a look at the bundles. */
@NullMarked
package org.kaveri.it.card;

import org.jspecify.annotations.NullMarked;
