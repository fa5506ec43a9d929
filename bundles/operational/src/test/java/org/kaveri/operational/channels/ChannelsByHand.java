package org.kaveri.operational.channels;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
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
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.ComponentServiceObjects;

/** Brings and takes away channels as the component runtime would. */
public final class ChannelsByHand {
  private final ActiveChannels active = new ActiveChannels(new CatchingGuard());
  private final Map<Channel, ComponentServiceObjects<Channel>> running = new HashMap<>();

  /** With the eight channels of the house. */
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
            new InstantMessageChannel());
    for (Channel channel : house) {
      channels.start(channel, 10 * (house.indexOf(channel) + 1));
    }
    return channels;
  }

  public ActiveChannels active() {
    return active;
  }

  public void start(Channel channel, int order) {
    ServiceReference<?> reference = reference(channel, order);
    @SuppressWarnings("unchecked")
    ComponentServiceObjects<Channel> objects =
        proxy(
            ComponentServiceObjects.class,
            (self, method, arguments) ->
                switch (method.getName()) {
                  case "getService" -> channel;
                  case "getServiceReference" -> reference;
                  default -> null;
                });
    running.put(channel, objects);
    active.add(objects);
  }

  public void stop(Channel channel) {
    active.remove(Objects.requireNonNull(running.remove(channel)));
  }

  private static ServiceReference<?> reference(Channel channel, int order) {
    Bundle room =
        proxy(Bundle.class, (self, method, arguments) -> "org.example." + channel.getClass());
    Map<String, Object> properties =
        Map.of("kaveri.order", order, "component.name", channel.getClass().getName());
    return proxy(
        ServiceReference.class,
        (self, method, arguments) ->
            switch (method.getName()) {
              case "getBundle" -> room;
              case "getProperty" -> properties.get((String) arguments[0]);
              case "compareTo" ->
                  Integer.compare(
                      System.identityHashCode(self), System.identityHashCode(arguments[0]));
              case "hashCode" -> System.identityHashCode(self);
              case "equals" -> self == arguments[0];
              default -> null;
            });
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
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
