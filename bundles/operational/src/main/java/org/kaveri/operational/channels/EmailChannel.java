package org.kaveri.operational.channels;

import org.kaveri.api.extensions.Contributes;
import org.kaveri.api.interactions.Channel;
import org.osgi.service.component.annotations.Component;

/** An e-mail. */
@Component(service = Channel.class)
@Contributes(title = "operational.channel.email", order = 30)
public final class EmailChannel extends HouseChannel {
  /** For the component runtime. */
  public EmailChannel() {
    super("email", "mail");
  }

  @Override
  public boolean timed() {
    return false;
  }
}
