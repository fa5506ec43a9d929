/**
 * {@code /live}, {@code /ready} and the checks behind them. {@link
 * org.kaveri.kernel.health.CheckedHealth} asks the checks, the servlets tell no more than yes or
 * no.
 */
@NullMarked
package org.kaveri.kernel.health;

import org.jspecify.annotations.NullMarked;
