package org.kaveri.it.sight;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks through whatever a service answers for something of a customer. */
record Traces(World world) {

  boolean in(@Nullable Object answer) {
    return switch (answer) {
      case null -> false;
      case String text -> text.contains(world.marker());
      case Optional<?> optional -> in(optional.orElse(null));
      case Map<?, ?> map -> in(map.keySet()) || in(map.values());
      case Iterable<?> several -> {
        for (Object one : several) {
          if (in(one)) {
            yield true;
          }
        }
        yield false;
      }
      case InputStream stream -> in(text(stream));
      case Record one -> world.ids().contains(one) || inside(one);
      default -> false;
    };
  }

  private boolean inside(Record one) {
    for (RecordComponent component : one.getClass().getRecordComponents()) {
      try {
        var accessor = component.getAccessor();
        accessor.setAccessible(true);
        if (in(accessor.invoke(one))) {
          return true;
        }
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
    return false;
  }

  private static String text(InputStream stream) {
    try (stream) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
