package org.kaveri.operational.channels;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.kaveri.api.extensions.Extension;
import org.kaveri.api.extensions.ExtensionPoint;
import org.kaveri.api.extensions.Guard;
import org.kaveri.api.extensions.Guarded.Done;
import org.kaveri.api.interactions.Channel;
import org.kaveri.api.interactions.ChannelInfo;
import org.kaveri.api.interactions.Channels;
import org.kaveri.api.interactions.Direction;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The channels of all rooms that run, each called through the guard. */
@Component(service = {ActiveChannels.class, Channels.class, ExtensionPoint.class})
public final class ActiveChannels extends ExtensionPoint<Channel> implements Channels {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9.-]{0,59}");

  /** Opens the point. */
  @Activate
  public ActiveChannels(@Reference Guard guard) {
    super(Channel.class, guard);
  }

  @Reference(
      service = Channel.class,
      cardinality = ReferenceCardinality.MULTIPLE,
      policy = ReferencePolicy.DYNAMIC,
      updated = "update",
      unbind = "remove")
  void add(ComponentServiceObjects<Channel> channel) {
    contribute(channel);
  }

  void update(ComponentServiceObjects<Channel> channel) {
    contribute(channel);
  }

  void remove(ComponentServiceObjects<Channel> channel) {
    withdraw(channel);
  }

  @Override
  public List<ChannelInfo> list(Locale locale) {
    Set<String> seen = new HashSet<>();
    return ask(channel -> info(channel, locale)).stream()
        .filter(info -> NAME.matcher(info.name()).matches() && seen.add(info.name()))
        .toList();
  }

  @Override
  public ChannelInfo describe(String name, Locale locale) {
    return list(locale).stream()
        .filter(info -> info.name().equals(name))
        .findFirst()
        .orElseGet(() -> new ChannelInfo(name, name, "message-square", true, true, false));
  }

  /** Whether a running room has the channel. */
  public boolean isActive(String name) {
    return ask(Channel::name).contains(name);
  }

  /** The words of all channels in that language, in the order of the channels. */
  public List<Words> words(Locale locale) {
    return ask(
        channel ->
            new Words(
                channel.name(),
                List.copyOf(channel.words(locale)),
                List.copyOf(channel.words(locale, Direction.IN)),
                List.copyOf(channel.words(locale, Direction.OUT))));
  }

  private static ChannelInfo info(Channel channel, Locale locale) {
    return new ChannelInfo(
        channel.name(),
        channel.title(locale),
        channel.icon(),
        channel.directed(),
        channel.timed(),
        true);
  }

  private <R> List<R> ask(Function<Channel, R> question) {
    List<R> answers = new ArrayList<>();
    for (Extension<Channel> extension : list()) {
      Optional<R> answer =
          extension.call(question) instanceof Done<R>(R value)
              ? Optional.of(value)
              : Optional.empty();
      answer.ifPresent(answers::add);
    }
    return answers;
  }

  /**
   * What a channel is called in one-line logs.
   *
   * @param channel its name
   * @param plain words that don't tell who began it
   * @param in words for one that the customer began
   * @param out words for one that we began
   */
  public record Words(String channel, List<String> plain, List<String> in, List<String> out) {}
}
