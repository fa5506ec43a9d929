/** How long work took: the same reckoning inside and outside of the server. */
@NullMarked
package org.kaveri.bench.figures;

import org.jspecify.annotations.NullMarked;
