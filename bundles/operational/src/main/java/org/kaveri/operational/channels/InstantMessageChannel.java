package org.kaveri.operational.channels;

import org.kaveri.api.extensions.Contributes;
import org.kaveri.api.interactions.Channel;
import org.osgi.service.component.annotations.Component;

/** A message that is read at once: chat, text message. */
@Component(service = Channel.class)
@Contributes(title = "operational.channel.instant-message", order = 80)
public final class InstantMessageChannel extends HouseChannel {
  /** For the component runtime. */
  public InstantMessageChannel() {
    super("instant-message", "message-circle");
  }

  @Override
  public boolean timed() {
    return false;
  }
}
