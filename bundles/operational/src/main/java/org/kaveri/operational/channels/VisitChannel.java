package org.kaveri.operational.channels;

import org.kaveri.api.extensions.Contributes;
import org.kaveri.api.interactions.Channel;
import org.osgi.service.component.annotations.Component;

/** They were with us, or we with them. */
@Component(service = Channel.class)
@Contributes(title = "operational.channel.visit", order = 10)
public final class VisitChannel extends HouseChannel {
  /** For the component runtime. */
  public VisitChannel() {
    super("visit", "handshake");
  }
}
