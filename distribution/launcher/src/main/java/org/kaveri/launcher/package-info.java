/**
 * The small program around the OSGi framework: reads the settings, guards the data folder and the
 * port, installs the chosen rooms with their start levels, and stops everything cleanly on SIGTERM.
 * It also is the client of a running server ({@code stop}, {@code status} and every command that
 * the rooms contribute).
 *
 * <p>Start at {@link org.kaveri.launcher.Main}. Nothing of the platform lives here: the launcher
 * knows bundles only by their folder and file name, and services only by types of the JDK.
 *
 * <p>Beware: everything that can go wrong before the server runs is a {@link
 * org.kaveri.launcher.CannotStart} with one sentence for a person, never a stack trace.
 */
@NullMarked
package org.kaveri.launcher;

import org.jspecify.annotations.NullMarked;
