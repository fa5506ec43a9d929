package org.kaveri.operational.ui;

import org.kaveri.api.interactions.ChannelInfo;
import org.kaveri.api.interactions.Direction;
import org.kaveri.ui.ViewContext;

/**
 * Words for who began: what is sent comes from somebody and goes to somebody, but a visit is at
 * somebody's place.
 */
final class Directions {
  private static final String VISIT = "visit";

  private Directions() {}

  /** The direction alone, for a contact by the channel of that name. */
  static String label(Direction direction, String channel, ViewContext context) {
    boolean visit = channel.equals(VISIT);
    return switch (direction) {
      case IN ->
          visit
              ? context.text("operational.log.direction.visit.in")
              : context.text("operational.log.direction.in");
      case OUT ->
          visit
              ? context.text("operational.log.direction.visit.out")
              : context.text("operational.log.direction.out");
    };
  }

  /** The channel with its direction, as the heading of a contact. */
  static String heading(ChannelInfo channel, Direction direction, ViewContext context) {
    boolean visit = channel.name().equals(VISIT);
    return switch (direction) {
      case IN ->
          visit
              ? context.text("operational.timeline.visit.in")
              : context.text("operational.timeline.in", channel.title());
      case OUT ->
          visit
              ? context.text("operational.timeline.visit.out")
              : context.text("operational.timeline.out", channel.title());
    };
  }
}
