package org.kaveri.rest.server;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.InvalidException;
import org.kaveri.api.KaveriException;

/** Reads the parameters of a request, and says which of them can't be read. */
@Provider
final class Parameters implements ParamConverterProvider {
  private static final Map<Class<?>, Function<String, ?>> READERS =
      Map.of(
          int.class, Integer::valueOf,
          Integer.class, Integer::valueOf,
          long.class, Long::valueOf,
          Long.class, Long::valueOf,
          boolean.class, Parameters::yesOrNo,
          Boolean.class, Parameters::yesOrNo,
          Instant.class, Instant::parse,
          LocalDate.class, WrittenDay::parse);

  @Override
  public <T> @Nullable ParamConverter<T> getConverter(
      Class<T> type, Type generic, Annotation[] notes) {
    return reader(type).map(reader -> new Reading<T>(name(notes), reader)).orElse(null);
  }

  /** Reads a value, or says that it can't. */
  @SuppressWarnings("unchecked") // the map is by type
  private static <T> Optional<Function<String, T>> reader(Class<T> type) {
    Function<String, ?> known = READERS.get(type);
    if (known != null) {
      return Optional.of((Function<String, T>) known);
    }
    if (type.isEnum()) {
      return Optional.of(text -> constant(type, text));
    }
    return id(type);
  }

  /** A record of one positive number, like {@code CustomerId}. */
  private static <T> Optional<Function<String, T>> id(Class<T> type) {
    if (!type.isRecord()
        || type.getRecordComponents().length != 1
        || type.getRecordComponents()[0].getType() != long.class) {
      return Optional.empty();
    }
    try {
      Constructor<T> make = type.getConstructor(long.class);
      return Optional.of(text -> id(make, text));
    } catch (NoSuchMethodException e) {
      return Optional.empty();
    }
  }

  private static <T> T id(Constructor<T> make, String text) {
    if (!text.matches("[1-9]\\d{0,17}")) {
      throw new InvalidException("id.malformed", "An id is a positive whole number.");
    }
    try {
      return make.newInstance(Long.parseLong(text));
    } catch (InvocationTargetException e) {
      throw e.getCause() instanceof KaveriException own ? own : new IllegalStateException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean yesOrNo(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException(text);
    };
  }

  private static <T> T constant(Class<T> type, String text) {
    return Arrays.stream(type.getEnumConstants())
        .filter(c -> Json.written(((Enum<?>) c).name()).equals(text))
        .findFirst()
        .orElseThrow(IllegalArgumentException::new);
  }

  private static String name(Annotation[] notes) {
    for (Annotation note : notes) {
      switch (note) {
        case QueryParam query -> {
          return query.value();
        }
        case PathParam path -> {
          return path.value();
        }
        case HeaderParam header -> {
          return header.value();
        }
        default -> {}
      }
    }
    return "";
  }

  private record Reading<T>(String name, Function<String, T> reader) implements ParamConverter<T> {
    @Override
    public T fromString(String text) {
      try {
        return reader.apply(text);
      } catch (InvalidException e) {
        throw new BadRequestException(e);
      } catch (IllegalArgumentException | DateTimeException e) {
        throw new BadRequestException(
            new InvalidException(
                "rest.parameter", "The parameter " + name + " can't be read.", e, name));
      }
    }

    @Override
    public String toString(T value) {
      return value.toString();
    }
  }
}
