package org.kaveri.rest.openapi;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kaveri.rest.Flat;
import org.kaveri.rest.Required;
import org.kaveri.rest.RequiresOneOf;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes schemas of types, the way that bodies are read and written. Each record has one, under its
 * name; of two records of one name the later gets a number.
 */
final class Schemas {
  private static final String REFERENCE = "#/components/schemas/";
  private static final String TYPE = "type";
  private static final String OBJECT = "object";
  private static final String STRING = "string";
  private static final JsonNodeFactory NEW = JsonNodeFactory.instance;

  private final UnaryOperator<String> written;
  private final boolean facts;
  private final Map<Type, String> names = new HashMap<>();
  private final Set<String> taken;
  private final ObjectNode all;

  /**
   * None yet.
   *
   * @param written how a constant of an enumeration is written
   */
  Schemas(UnaryOperator<String> written) {
    this.written = written;
    facts = false;
    taken = new HashSet<>();
    all = NEW.objectNode();
  }

  private Schemas(Schemas beside) {
    written = UnaryOperator.identity();
    facts = true;
    taken = beside.taken;
    all = beside.all;
  }

  /**
   * Those of facts, among these: the event log writes ids as numbers, constants as they are named,
   * and what is empty as null.
   */
  Schemas ofFacts() {
    return new Schemas(this);
  }

  /** Those of all records that were met. */
  ObjectNode all() {
    return all;
  }

  /** The schema of a type, or where it stands. */
  ObjectNode of(Type type) {
    return of(type, Map.of());
  }

  /**
   * Values of its own kind.
   *
   * @param bound what type variables stand for
   */
  private ObjectNode of(Type type, Map<TypeVariable<?>, Type> bound) {
    return switch (type) {
      case Class<?> plain -> ofClass(plain);
      case ParameterizedType generic -> ofGeneric(generic, bound);
      case TypeVariable<?> variable ->
          bound.containsKey(variable) ? of(bound.get(variable)) : NEW.objectNode();
      case WildcardType wildcard -> of(wildcard.getUpperBounds()[0], bound);
      case GenericArrayType array -> array(of(array.getGenericComponentType(), bound));
      default -> NEW.objectNode();
    };
  }

  private ObjectNode ofClass(Class<?> type) {
    return simple(type)
        .orElseGet(
            () -> {
              if (type.isEnum()) {
                return constants(type);
              }
              if (type.isArray()) {
                return array(of(type.getComponentType()));
              }
              if (facts && isId(type)) {
                return typed("integer").put("format", "int64");
              }
              return type.isRecord() ? record(type, type, Map.of()) : NEW.objectNode();
            });
  }

  private ObjectNode ofGeneric(ParameterizedType type, Map<TypeVariable<?>, Type> bound) {
    Class<?> raw = (Class<?>) type.getRawType();
    Type[] arguments = type.getActualTypeArguments();
    if (raw.equals(Optional.class)) {
      return facts ? orNull(of(arguments[0], bound)) : of(arguments[0], bound);
    }
    if (Collection.class.isAssignableFrom(raw)) {
      return array(of(arguments[0], bound));
    }
    if (Map.class.isAssignableFrom(raw)) {
      ObjectNode map = typed(OBJECT);
      map.set("additionalProperties", of(arguments[1], bound));
      return map;
    }
    if (!raw.isRecord()) {
      return NEW.objectNode();
    }
    Map<TypeVariable<?>, Type> own = new HashMap<>();
    for (int i = 0; i < arguments.length; i++) {
      Type argument =
          arguments[i] instanceof TypeVariable<?> variable && bound.containsKey(variable)
              ? bound.get(variable)
              : arguments[i];
      own.put(raw.getTypeParameters()[i], argument);
    }
    return record(raw, type, own);
  }

  private static ObjectNode orNull(ObjectNode some) {
    ObjectNode either = NEW.objectNode();
    either.putArray("anyOf").add(some).add(typed("null"));
    return either;
  }

  private static boolean isId(Class<?> type) {
    return type.isRecord()
        && type.getRecordComponents().length == 1
        && type.getRecordComponents()[0].getType() == long.class
        && type.getRecordComponents()[0].getName().equals("value");
  }

  private static Optional<ObjectNode> simple(Class<?> type) {
    if (type.equals(String.class)) {
      return Optional.of(typed(STRING));
    }
    if (type.equals(boolean.class) || type.equals(Boolean.class)) {
      return Optional.of(typed("boolean"));
    }
    if (type.equals(int.class) || type.equals(Integer.class) || type.equals(OptionalInt.class)) {
      return Optional.of(typed("integer").put("format", "int32"));
    }
    if (type.equals(long.class) || type.equals(Long.class) || type.equals(OptionalLong.class)) {
      return Optional.of(typed("integer").put("format", "int64"));
    }
    if (type.equals(BigInteger.class)) {
      return Optional.of(typed("integer"));
    }
    if (type.equals(BigDecimal.class)
        || type.equals(double.class)
        || type.equals(Double.class)
        || type.equals(float.class)
        || type.equals(Float.class)) {
      return Optional.of(typed("number"));
    }
    if (type.equals(Instant.class)) {
      return Optional.of(typed(STRING).put("format", "date-time"));
    }
    if (type.equals(Duration.class)) {
      return Optional.of(typed(STRING).put("format", "duration"));
    }
    if (type.equals(Currency.class)) {
      return Optional.of(typed(STRING));
    }
    if (type.equals(LocalDate.class)) {
      return Optional.of(typed(STRING).put("format", "date"));
    }
    return type.equals(LocalTime.class) ? Optional.of(typed(STRING)) : Optional.empty();
  }

  private ObjectNode constants(Class<?> type) {
    ObjectNode schema = typed(STRING);
    ArrayNode values = schema.putArray("enum");
    for (Object constant : type.getEnumConstants()) {
      values.add(written.apply(((Enum<?>) constant).name()));
    }
    return schema;
  }

  /** The reference to a record's schema, which is made when it is met for the first time. */
  private ObjectNode record(Class<?> record, Type type, Map<TypeVariable<?>, Type> bound) {
    String name = names.get(type);
    if (name == null) {
      name = free(name(type));
      names.put(type, name);
      ObjectNode schema = typed(OBJECT);
      // before its members, for a record that holds others of its kind
      all.set(name, schema);
      ArrayNode required = NEW.arrayNode();
      members(record, bound, schema.putObject("properties"), required);
      if (!required.isEmpty()) {
        schema.set("required", required);
      }
      RequiresOneOf some = record.getAnnotation(RequiresOneOf.class);
      if (some != null) {
        ArrayNode ways = schema.putArray("anyOf");
        Stream.of(some.value()).forEach(way -> ways.addObject().putArray("required").add(way));
      }
    }
    return NEW.objectNode().put("$ref", REFERENCE + name);
  }

  private void members(
      Class<?> record,
      Map<TypeVariable<?>, Type> bound,
      ObjectNode properties,
      ArrayNode required) {
    for (RecordComponent member : record.getRecordComponents()) {
      if (isFlat(member) && member.getType().isRecord()) {
        members(member.getType(), bound, properties, required);
        continue;
      }
      properties.set(member.getName(), of(member.getGenericType(), bound));
      if (!isOptional(member) || isRequired(member)) {
        required.add(member.getName());
      }
    }
  }

  /**
   * The schema of a change of what a record holds: nothing of it must be named, and null empties.
   */
  ObjectNode ofChange(Type type) {
    ObjectNode whole = of(type);
    String name = whole.path("$ref").asString("").replace(REFERENCE, "");
    if (!(all.get(name) instanceof ObjectNode schema)) {
      return whole;
    }
    String change = name + "Change";
    if (taken.add(change)) {
      ObjectNode copy = schema.deepCopy();
      copy.remove(List.of("required", "anyOf"));
      all.set(change, copy);
    }
    return NEW.objectNode().put("$ref", REFERENCE + change);
  }

  private static boolean isRequired(RecordComponent member) {
    return member.isAnnotationPresent(Required.class)
        || member.getAccessor().isAnnotationPresent(Required.class);
  }

  private static boolean isFlat(RecordComponent member) {
    return member.isAnnotationPresent(Flat.class)
        || member.getAccessor().isAnnotationPresent(Flat.class);
  }

  private static boolean isOptional(RecordComponent member) {
    Class<?> type = member.getType();
    return type.equals(Optional.class)
        || type.equals(OptionalInt.class)
        || type.equals(OptionalLong.class)
        || member.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  /** {@code OriginForm}, {@code BulkAnswer}, {@code ListingOfKeptCustomer}. */
  private static String name(Type type) {
    return switch (type) {
      case Class<?> plain -> name(plain);
      case ParameterizedType generic ->
          name(generic.getRawType())
              + "Of"
              + Arrays.stream(generic.getActualTypeArguments())
                  .map(Schemas::name)
                  .collect(Collectors.joining("And"));
      case WildcardType wildcard -> name(wildcard.getUpperBounds()[0]);
      default -> "Value";
    };
  }

  private static String name(Class<?> type) {
    Class<?> outer = type.getEnclosingClass();
    String name = type.getSimpleName();
    return outer == null || name.contains(outer.getSimpleName())
        ? name
        : outer.getSimpleName() + name;
  }

  private String free(String name) {
    String free = name;
    for (int number = 2; !taken.add(free); number++) {
      free = name + number;
    }
    return free;
  }

  static ObjectNode array(ObjectNode items) {
    ObjectNode array = typed("array");
    array.set("items", items);
    return array;
  }

  static ObjectNode typed(String type) {
    return NEW.objectNode().put(TYPE, type);
  }
}
