package org.kaveri.operational.channels;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kaveri.api.extensions.Guard;
import org.kaveri.api.interactions.Channel;
import org.kaveri.api.interactions.Direction;
import org.kaveri.testkit.Contribution;

/**
 * The channels of the house, put together as in a server. On a class path the texts of all rooms
 * have one name; so these are titled by their names.
 */
public final class HouseChannels {
  private HouseChannels() {}

  /** All of them, each called through the guard. */
  public static ActiveChannels on(Guard guard) {
    var active = new ActiveChannels(guard);
    int order = 10;
    for (Channel channel :
        List.of(
            new VisitChannel(),
            new CallChannel(),
            new EmailChannel(),
            new LetterChannel(),
            new PrintedMatterChannel(),
            new VoiceConferenceChannel(),
            new VideoConferenceChannel(),
            new InstantMessageChannel(),
            new MemoChannel())) {
      active.add(
          Contribution.of(
              new Untitled(channel),
              Map.<String, Object>of(
                  "component.name", channel.getClass().getName(), "kaveri.order", order)));
      order += 10;
    }
    return active;
  }

  private record Untitled(Channel of) implements Channel {
    @Override
    public String name() {
      return of.name();
    }

    @Override
    public String title(Locale locale) {
      return of.name();
    }

    @Override
    public List<String> words(Locale locale) {
      return of.words(locale);
    }

    @Override
    public List<String> words(Locale locale, Direction direction) {
      return of.words(locale, direction);
    }
  }
}
