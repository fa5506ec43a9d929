/**
 * The kernel's own: the clock that everybody injects. Its subjects have a package each beneath this
 * one; nothing of it is exported, rooms see it through the services of {@code org.kaveri.api}.
 */
@NullMarked
package org.kaveri.kernel;

import org.jspecify.annotations.NullMarked;
