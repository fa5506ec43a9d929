package org.kaveri.rest.openapi;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kaveri.jaxrs.ResourceAddress;
import org.kaveri.rest.Answers;
import org.kaveri.rest.Patch;
import org.kaveri.rest.Problem;
import org.kaveri.rest.RowByRow;
import org.kaveri.rest.Versioned;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The description of the addresses that are answered at this moment, in OpenAPI 3.1. */
public final class ApiDocument {
  private static final Logger LOG = LoggerFactory.getLogger(ApiDocument.class);
  private static final JsonNodeFactory NEW = JsonNodeFactory.instance;
  private static final Pattern VARIABLE = Pattern.compile("\\{\\s*([\\w.-]+)\\s*(?::[^{}]*)?}");
  private static final String PROBLEM = "#/components/responses/Problem";
  private static final Set<String> WRITING = Set.of("POST", "PUT", "PATCH", "DELETE");

  private final Schemas schemas;
  private final Set<String> ids = new HashSet<>();
  private final ObjectNode root = NEW.objectNode();
  private final ObjectNode paths = NEW.objectNode();

  private ApiDocument(UnaryOperator<String> constants) {
    schemas = new Schemas(constants);
  }

  /**
   * Describes.
   *
   * @param base where all of them stand, like {@code /api}
   * @param constants how a constant of an enumeration is written
   * @param facts what is sent to webhooks, by its name
   */
  public static ObjectNode of(
      String base,
      Collection<ResourceAddress> addresses,
      UnaryOperator<String> constants,
      Map<String, ? extends Class<?>> facts) {
    ApiDocument document = new ApiDocument(constants);
    document.head(base);
    addresses.stream()
        .sorted(Comparator.comparing(ResourceAddress::path).thenComparing(ResourceAddress::method))
        .forEach(document::add);
    if (!facts.isEmpty()) {
      document.root.set("webhooks", SentFacts.describe(facts, document.schemas));
    }
    document.foot();
    return document.root;
  }

  private void head(String base) {
    root.put("openapi", "3.1.0");
    ObjectNode info = root.putObject("info");
    info.put("title", "Kaveri");
    info.put("version", "1");
    info.put("description", "What this server answers over REST, as it is installed now.");
    root.putArray("servers").addObject().put("url", base);
    root.putArray("security").addObject().putArray("token");
    root.set("paths", paths);
  }

  private void foot() {
    ObjectNode components = root.putObject("components");
    ObjectNode problem = components.putObject("responses").putObject("Problem");
    problem.put("description", "Why it was not done.");
    content(problem, "application/problem+json").set("schema", schemas.of(Problem.class));
    components.set("schemas", schemas.all());
    components
        .putObject("securitySchemes")
        .putObject("token")
        .put("type", "http")
        .put("scheme", "bearer")
        .put("description", "A token of a user: kaveri_ and 43 signs.");
  }

  private void add(ResourceAddress address) {
    String path = VARIABLE.matcher(address.path()).replaceAll("{$1}");
    ObjectNode item = paths.get(path) instanceof ObjectNode known ? known : paths.putObject(path);
    ObjectNode operation = item.putObject(address.method().toLowerCase(Locale.ROOT));
    operation.putArray("tags").add(path.substring(1).replaceFirst("/.*", ""));
    operation.put("summary", words(address.handler().getName()));
    operation.put("operationId", id(address.handler()));
    try {
      Question question = Question.of(address.handler());
      parameters(operation, path, address, question);
      question.body().ifPresent(body -> body(operation, body));
      responses(operation, address, question);
    } catch (RuntimeException | LinkageError e) {
      // a resource whose classes can't be read is there nevertheless
      LOG.debug("{} {} can't be described", address.method(), path, e);
      describe(operation.putObject("responses"), "default");
    }
  }

  private void parameters(
      ObjectNode operation, String path, ResourceAddress address, Question question) {
    var list = NEW.arrayNode();
    question.parameters().stream()
        .filter(each -> !each.place().equals("path") || path.contains("{" + each.name() + "}"))
        .map(this::parameter)
        .forEach(list::add);
    Matcher variable = VARIABLE.matcher(path);
    while (variable.find()) {
      if (!question.has("path", variable.group(1))) {
        list.add(
            parameter(
                new Question.Named("path", variable.group(1), String.class, Optional.empty())));
      }
    }
    if (WRITING.contains(address.method())) {
      list.add(
          parameter(
              new Question.Named("header", "Idempotency-Key", String.class, Optional.empty())));
    }
    if (!list.isEmpty()) {
      operation.set("parameters", list);
    }
  }

  private ObjectNode parameter(Question.Named named) {
    ObjectNode parameter = NEW.objectNode();
    parameter.put("name", named.name());
    parameter.put("in", named.place());
    if (named.place().equals("path") || named.name().equals(HttpHeaders.IF_MATCH)) {
      parameter.put("required", true);
    }
    ObjectNode schema = isId(named.type()) ? id() : schemas.of(named.type());
    named
        .otherwise()
        .ifPresent(
            value -> {
              if (schema.path("type").asString("").equals("integer") && value.matches("-?\\d+")) {
                schema.put("default", Long.parseLong(value));
              } else {
                schema.put("default", value);
              }
            });
    parameter.set("schema", schema);
    return parameter;
  }

  /** A record of one number, as parameters are read into it. */
  private static boolean isId(Type type) {
    return type instanceof Class<?> record
        && record.isRecord()
        && record.getRecordComponents().length == 1
        && record.getRecordComponents()[0].getType() == long.class;
  }

  private static ObjectNode id() {
    return Schemas.typed("integer").put("format", "int64").put("minimum", 1);
  }

  private void body(ObjectNode operation, Type body) {
    ObjectNode request = operation.putObject("requestBody");
    request.put("required", true);
    if (body instanceof ParameterizedType generic && generic.getRawType() == Patch.class) {
      Type form = generic.getActualTypeArguments()[0];
      content(request, Patch.MEDIA_TYPE).set("schema", schemas.ofChange(form));
      content(request, MediaType.APPLICATION_JSON).set("schema", schemas.ofChange(form));
    } else if (body instanceof ParameterizedType generic
        && generic.getRawType() == RowByRow.class) {
      ObjectNode rows = Schemas.array(schemas.of(generic.getActualTypeArguments()[0]));
      rows.put("minItems", 1).put("maxItems", RowByRow.MAX_ROWS);
      content(request, MediaType.APPLICATION_JSON).set("schema", rows);
    } else {
      content(request, MediaType.APPLICATION_JSON).set("schema", schemas.of(body));
    }
  }

  private void responses(ObjectNode operation, ResourceAddress address, Question question) {
    ObjectNode responses = operation.putObject("responses");
    Method handler = address.handler();
    Answers answers = handler.getAnnotation(Answers.class);
    if (answers != null) {
      ObjectNode made = answered(responses, answers.status(), answers.value());
      if (answers.status() == Response.Status.CREATED.getStatusCode()) {
        header(made, HttpHeaders.LOCATION, "Where it is.");
      }
    } else if (handler.getReturnType() == void.class) {
      responses.putObject("204").put("description", "Done.");
    } else if (Response.class.isAssignableFrom(handler.getReturnType())) {
      responses.putObject("2XX").put("description", "Done.");
    } else if (TextAnswers.isText(handler)) {
      ObjectNode response = responses.putObject("200");
      response.put("description", "The answer.");
      TextAnswers.types(handler)
          .forEach(type -> content(response, type).set("schema", Schemas.typed("string")));
    } else {
      answered(responses, 200, handler.getGenericReturnType());
    }
    refusals(address, question).forEach(status -> describe(responses, status));
  }

  private ObjectNode answered(ObjectNode responses, int status, Type type) {
    ObjectNode response = responses.putObject(Integer.toString(status));
    response.put("description", status == 201 ? "It was made." : "The answer.");
    if (type instanceof Class<?> record && Versioned.class.isAssignableFrom(record)) {
      header(response, HttpHeaders.ETAG, "Its version, for If-Match.");
    }
    content(response, MediaType.APPLICATION_JSON).set("schema", schemas.of(type));
    return response;
  }

  private static void header(ObjectNode response, String name, String description) {
    ObjectNode headers =
        response.get("headers") instanceof ObjectNode known ? known : response.putObject("headers");
    ObjectNode header = headers.putObject(name);
    header.put("description", description);
    header.set("schema", Schemas.typed("string"));
  }

  private static List<String> refusals(ResourceAddress address, Question question) {
    if (question.has("header", HttpHeaders.IF_MATCH)) {
      return List.of("400", "401", "403", "404", "409", "412", "428", "default");
    }
    return WRITING.contains(address.method())
        ? List.of("400", "401", "403", "404", "409", "default")
        : List.of("400", "401", "403", "404", "default");
  }

  private static void describe(ObjectNode responses, String status) {
    responses.putObject(status).put("$ref", PROBLEM);
  }

  private static ObjectNode content(ObjectNode of, String type) {
    ObjectNode content =
        of.get("content") instanceof ObjectNode known ? known : of.putObject("content");
    return content.putObject(type);
  }

  private String id(Method handler) {
    String resource = handler.getDeclaringClass().getSimpleName().replaceFirst("Resource$", "");
    String name = resource + "." + handler.getName();
    String free = name;
    for (int number = 2; !ids.add(free); number++) {
      free = name + number;
    }
    return free;
  }

  /** {@code acceptReturn} reads as <em>Accept return</em>. */
  private static String words(String name) {
    String words = name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
