package org.kaveri.store.engine;

import java.lang.reflect.Constructor;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.events.Event;
import org.kaveri.api.events.EventName;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.module.SimpleSerializers;
import tools.jackson.databind.type.TypeFactory;

/**
 * Facts to JSON and back. Ids are plain numbers. Each room has a codec of its own, since a codec
 * remembers classes.
 */
final class FactCodec {
  private final JsonMapper mapper;

  FactCodec() {
    var module = new SimpleModule("kaveri");
    module.setSerializers(new IdSerializers());
    module.setDeserializers(new IdDeserializers());
    mapper =
        JsonMapper.builder()
            .typeFactory(TypeFactory.createDefaultInstance())
            .addModule(module)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();
  }

  static String nameOf(Class<? extends Event> type) {
    EventName name = type.getAnnotation(EventName.class);
    if (name == null || name.value().isBlank() || name.value().length() > 100) {
      throw new IllegalArgumentException(type.getName() + " needs an @EventName");
    }
    return name.value();
  }

  Fact encode(Event event) {
    var customer = event.customer();
    return new Fact(
        nameOf(event.getClass()),
        customer == null ? null : customer.value(),
        mapper.writeValueAsString(event));
  }

  <E extends Event> E decode(Class<E> type, String body) {
    return mapper.readValue(body, type);
  }

  private static boolean isId(Class<?> type) {
    return type.isRecord()
        && type.getRecordComponents().length == 1
        && type.getRecordComponents()[0].getType() == long.class
        && type.getRecordComponents()[0].getName().equals("value");
  }

  private static final class IdSerializers extends SimpleSerializers {
    @Override
    public @Nullable ValueSerializer<?> findSerializer(
        SerializationConfig config,
        JavaType type,
        BeanDescription.Supplier description,
        com.fasterxml.jackson.annotation.JsonFormat.@Nullable Value format) {
      return isId(type.getRawClass()) ? new IdSerializer(type.getRawClass()) : null;
    }
  }

  private static final class IdSerializer extends ValueSerializer<Object> {
    private final java.lang.reflect.Method value;

    IdSerializer(Class<?> type) {
      value = type.getRecordComponents()[0].getAccessor();
      value.trySetAccessible();
    }

    @Override
    public void serialize(Object id, JsonGenerator json, SerializationContext context) {
      try {
        json.writeNumber((long) value.invoke(id));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static final class IdDeserializers extends SimpleDeserializers {
    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
      return isId(type.getRawClass()) ? new IdDeserializer(type.getRawClass()) : null;
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
      return isId(type);
    }
  }

  private static final class IdDeserializer extends ValueDeserializer<Object> {
    private final Constructor<?> constructor;

    IdDeserializer(Class<?> type) {
      try {
        constructor = type.getDeclaredConstructor(long.class);
        constructor.trySetAccessible();
      } catch (NoSuchMethodException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public Object deserialize(JsonParser json, DeserializationContext context)
        throws JacksonException {
      try {
        return constructor.newInstance(json.getLongValue());
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
