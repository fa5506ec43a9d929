/**
 * The staff's user interface: sign-in, frame and navigation, the host of every view,
 * <em>Today</em>, the command palette.
 *
 * <p>Start with {@link org.kaveri.ui.shell.StaffApp}, which serves it, and {@link
 * org.kaveri.ui.shell.HostView}, the one route behind all views. No class of another room is a
 * route or a layout here: views, panels and widgets are asked for their content through the guard,
 * so a removed room leaves nothing behind in Flow.
 *
 * <p>Beware: extension points tell of changes in threads that start and stop bundles; nothing here
 * may wait in them.
 */
@NullMarked
package org.kaveri.ui.shell;

import org.jspecify.annotations.NullMarked;
