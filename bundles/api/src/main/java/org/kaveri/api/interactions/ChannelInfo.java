package org.kaveri.api.interactions;

/**
 * What can be known of a channel without calling into the room that contributes it.
 *
 * @param name as {@link Channel#name()}
 * @param title in the language asked for; the name where the channel is gone
 * @param icon as {@link Channel#icon()}
 * @param directed whether a direction is asked for
 * @param timed whether a duration is asked for
 * @param available whether new interactions can be logged with it now
 * @since 0.1
 */
public record ChannelInfo(
    String name, String title, String icon, boolean directed, boolean timed, boolean available) {}
