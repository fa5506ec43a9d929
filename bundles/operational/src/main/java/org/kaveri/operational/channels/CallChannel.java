package org.kaveri.operational.channels;

import org.kaveri.api.extensions.Contributes;
import org.kaveri.api.interactions.Channel;
import org.osgi.service.component.annotations.Component;

/** A telephone call of two. */
@Component(service = Channel.class)
@Contributes(title = "operational.channel.call", order = 20)
public final class CallChannel extends HouseChannel {
  /** For the component runtime. */
  public CallChannel() {
    super("call", "phone");
  }
}
