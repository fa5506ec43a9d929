/**
 * The terminal of the machine that the server runs on: commands of {@code bin/kaveri} that rooms
 * bring ({@link org.kaveri.api.console.ServerCommand}), and what they want to be read when the
 * server has started ({@link org.kaveri.api.console.StartNotice}).
 *
 * <p>Who may reach it is whom the operating system lets into the data folder; commands have every
 * permission. What stands on the terminal is English, whatever the languages of the screens.
 */
@NullMarked
@Export
@Version("0.1.0")
package org.kaveri.api.console;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
