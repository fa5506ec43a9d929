package org.kaveri.api.extensions;

/**
 * Names one contribution; the same after a restart and after an update of its room.
 *
 * @param point simple name of the extension point's interface, like {@code CustomerPanel}
 * @param room symbolic name of the contributing bundle
 * @param component name of the contributing component, usually its class's name
 * @since 0.1
 */
public record ExtensionRef(String point, String room, String component) {
  @Override
  public String toString() {
    return point + " " + component + " of " + room;
  }
}
