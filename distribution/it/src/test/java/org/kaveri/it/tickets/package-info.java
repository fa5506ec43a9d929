/** A plugin with resources: some that answer, one that takes its time, one that is broken. */
@NullMarked
package org.kaveri.it.tickets;

import org.jspecify.annotations.NullMarked;
