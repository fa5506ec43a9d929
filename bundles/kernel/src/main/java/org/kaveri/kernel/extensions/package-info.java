/**
 * The guard around every call into an extension, and the book of who extends what. {@code
 * CountingGuard} counts strikes; {@code ExtensionBook} collects every open point. Beware: nothing
 * in here may wait for a contributing room.
 */
@NullMarked
package org.kaveri.kernel.extensions;

import org.jspecify.annotations.NullMarked;
