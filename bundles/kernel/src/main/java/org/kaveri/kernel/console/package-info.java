/**
 * The way from the terminal into the running server: {@link
 * org.kaveri.kernel.console.ControlSocket} takes the calls of {@code bin/kaveri} and hands them to
 * the rooms' {@link org.kaveri.api.console.ServerCommand}s.
 *
 * <p>Also what the launcher asks of the platform. The two share no class of ours, so they meet in
 * types of the JDK: {@link org.kaveri.kernel.console.StartNotices} is a {@code Supplier} of text,
 * {@link org.kaveri.kernel.console.OpenRequests} an {@code IntSupplier}.
 */
@NullMarked
package org.kaveri.kernel.console;

import org.jspecify.annotations.NullMarked;
