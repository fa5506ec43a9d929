/** A command that asks every service for every kind of customer, as employees of every sight. */
@NullMarked
package org.kaveri.it.sight;

import org.jspecify.annotations.NullMarked;
