/**
 * The channels: eight of the house, each a component like any plugin's, and {@link
 * org.kaveri.operational.channels.ActiveChannels}, which knows all that run.
 */
@NullMarked
package org.kaveri.operational.channels;

import org.jspecify.annotations.NullMarked;
