/**
 * Contacts with customers: what was said, by which channel, by whom, and what must happen next.
 *
 * <p>Start at {@link org.kaveri.api.interactions.InteractionLog}; {@link
 * org.kaveri.api.interactions.OneLineLog} understands a contact typed in one line, {@link
 * org.kaveri.api.interactions.FollowUps} keeps what was promised, {@link
 * org.kaveri.api.interactions.Attachments} the files. Who adds a kind of contact implements {@link
 * org.kaveri.api.interactions.Channel}. All of it is provided by the operational module: where that
 * is not installed the services are absent, and whoever uses them offers less.
 */
@NullMarked
@Export
@Version("0.1.0")
package org.kaveri.api.interactions;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
