package org.kaveri.operational.channels;

import org.kaveri.api.extensions.Contributes;
import org.kaveri.api.interactions.Channel;
import org.osgi.service.component.annotations.Component;

/** A call of several. */
@Component(service = Channel.class)
@Contributes(title = "operational.channel.voice-conference", order = 60)
public final class VoiceConferenceChannel extends HouseChannel {
  /** For the component runtime. */
  public VoiceConferenceChannel() {
    super("voice-conference", "headphones");
  }
}
