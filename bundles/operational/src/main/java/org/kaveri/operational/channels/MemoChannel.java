package org.kaveri.operational.channels;

import org.kaveri.api.extensions.Contributes;
import org.kaveri.api.interactions.Channel;
import org.osgi.service.component.annotations.Component;

/** A note about a customer that came of no contact in particular; other systems have many. */
@Component(service = Channel.class)
@Contributes(title = "operational.channel.memo", order = 90)
public final class MemoChannel extends HouseChannel {
  /** For the component runtime. */
  public MemoChannel() {
    super("memo", "pencil");
  }

  @Override
  public boolean directed() {
    return false;
  }

  @Override
  public boolean timed() {
    return false;
  }
}
