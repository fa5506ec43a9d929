package org.kaveri.operational.channels;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.kaveri.api.Reason;
import org.kaveri.api.extensions.ExtensionRef;
import org.kaveri.api.extensions.Guard;
import org.kaveri.api.extensions.Guarded;
import org.kaveri.api.interactions.Channel;
import org.kaveri.testkit.Contribution;
import org.osgi.service.component.ComponentServiceObjects;

/** Brings and takes away channels as the component runtime would. */
public final class ChannelsByHand {
  private final ActiveChannels active = new ActiveChannels(new CatchingGuard());
  private final Map<Channel, ComponentServiceObjects<Channel>> running = new HashMap<>();

  /** With the nine channels of the house. */
  public static ChannelsByHand ofTheHouse() {
    ChannelsByHand channels = new ChannelsByHand();
    List<Channel> house =
        List.of(
            new VisitChannel(),
            new CallChannel(),
            new EmailChannel(),
            new LetterChannel(),
            new PrintedMatterChannel(),
            new VoiceConferenceChannel(),
            new VideoConferenceChannel(),
            new InstantMessageChannel(),
            new MemoChannel());
    for (Channel channel : house) {
      channels.start(channel, 10 * (house.indexOf(channel) + 1));
    }
    return channels;
  }

  public ActiveChannels active() {
    return active;
  }

  public void start(Channel channel, int order) {
    ComponentServiceObjects<Channel> objects =
        Contribution.of(
            channel, Map.of("kaveri.order", order, "component.name", channel.getClass().getName()));
    running.put(channel, objects);
    active.add(objects);
  }

  public void stop(Channel channel) {
    active.remove(Objects.requireNonNull(running.remove(channel)));
  }

  private static final class CatchingGuard implements Guard {
    @Override
    public <T> Guarded<T> call(ExtensionRef extension, Supplier<? extends T> work) {
      try {
        return new Guarded.Done<>(work.get());
      } catch (RuntimeException e) {
        return new Guarded.Failed<>(extension, Reason.of("test.failed", "It failed."));
      }
    }

    @Override
    public boolean isQuarantined(ExtensionRef extension) {
      return false;
    }
  }
}
