package org.kaveri.operational.channels;

import org.kaveri.api.extensions.Contributes;
import org.kaveri.api.interactions.Channel;
import org.osgi.service.component.annotations.Component;

/** A letter on paper. */
@Component(service = Channel.class)
@Contributes(title = "operational.channel.letter", order = 40)
public final class LetterChannel extends HouseChannel {
  /** For the component runtime. */
  public LetterChannel() {
    super("letter", "mailbox");
  }

  @Override
  public boolean timed() {
    return false;
  }
}
