package org.kaveri.operational.channels;

import org.kaveri.api.extensions.Contributes;
import org.kaveri.api.interactions.Channel;
import org.osgi.service.component.annotations.Component;

/** A brochure, a catalogue or other printed matter. */
@Component(service = Channel.class)
@Contributes(title = "operational.channel.printed-matter", order = 50)
public final class PrintedMatterChannel extends HouseChannel {
  /** For the component runtime. */
  public PrintedMatterChannel() {
    super("printed-matter", "newspaper");
  }

  @Override
  public boolean timed() {
    return false;
  }
}
