/**
 * The analytical module, first part: figures of each customer that run along with every order and
 * every contact.
 *
 * <p>{@link org.kaveri.analytical.RunningFigures} hears the facts and keeps {@link
 * org.kaveri.analytical.CustomerFigures} in tables of its own; {@link
 * org.kaveri.analytical.StoredFigures} reads them. Nothing is asked back from other rooms: which of
 * them are installed makes no difference, a figure that nobody tells of stays at nothing.
 */
@NullMarked
package org.kaveri.analytical;

import org.jspecify.annotations.NullMarked;
