/**
 * Imports on the screen: a file is sent, looked at, started and followed.
 *
 * <p>{@link org.kaveri.imports.ui.ImportsView} is the place in the navigation. Loaded only where
 * the ui room is installed.
 */
@NullMarked
package org.kaveri.imports.ui;

import org.jspecify.annotations.NullMarked;
