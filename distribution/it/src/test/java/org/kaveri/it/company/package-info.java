/** A bundle that fills a server with a little of everything, so that screens have what to show. */
@NullMarked
package org.kaveri.it.company;

import org.jspecify.annotations.NullMarked;
