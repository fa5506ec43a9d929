package org.kaveri.operational.channels;

import org.kaveri.api.extensions.Contributes;
import org.kaveri.api.interactions.Channel;
import org.osgi.service.component.annotations.Component;

/** A meeting by video. */
@Component(service = Channel.class)
@Contributes(title = "operational.channel.video-conference", order = 70)
public final class VideoConferenceChannel extends HouseChannel {
  /** For the component runtime. */
  public VideoConferenceChannel() {
    super("video-conference", "video");
  }
}
