package org.kaveri.rest.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kaveri.api.CustomerId;
import org.kaveri.api.events.Event;
import org.kaveri.jaxrs.ResourceAddress;
import org.kaveri.jaxrs.ResourceApplication;
import org.kaveri.jaxrs.ResourceRequest;
import org.kaveri.rest.Answers;
import org.kaveri.rest.Entry;
import org.kaveri.rest.Listing;
import org.kaveri.rest.RestResource;
import org.kaveri.rest.openapi.ApiDocument;
import org.kaveri.testkit.Contribution;
import tools.jackson.databind.JsonNode;

class ApiDocumentTest {

  /** Everything that a form may hold. */
  @Path("/things")
  @Produces("application/json")
  public static final class Things implements RestResource {
    /** How it is. */
    public enum Mood {
      MERRY,
      VERY_SAD
    }

    /** One. */
    public record Thing(
        long id,
        String name,
        Optional<String> nick,
        @Nullable Integer number,
        BigDecimal sum,
        boolean good,
        Mood mood,
        Instant at,
        LocalDate day,
        List<Thing> parts,
        Map<String, @Nullable String> own)
        implements Entry {}

    /** Another record of the name. */
    public record Book(String other) {}

    @GET
    public Listing<Thing> list(@QueryParam("mood") Optional<Mood> mood) {
      return new Listing<>(List.of(), Optional.empty());
    }

    @GET
    @Path("books/{id: \\d+}/{part}")
    public Book get(@PathParam("id") CustomerId id) {
      return new Book("");
    }

    /** Says one thing and does another. */
    @POST
    @Answers(Book.class)
    public Response lie() {
      return Response.status(201).entity(new Listing<>(List.of(), Optional.empty())).build();
    }
  }

  /** A fact, as the event log writes it. */
  public record Lost(CustomerId customer, Things.Mood mood, Optional<Duration> after)
      implements Event {}

  private final List<ResourceAddress> addresses =
      Stream.of(Shelf.class, Things.class)
          .flatMap(resource -> application(resource).addresses().stream())
          .toList();
  private final JsonNode document =
      ApiDocument.of("/api", addresses, Json::written, Map.of("things.lost", Lost.class));

  @Test
  void everyMethodOfEveryResourceIsInIt() {
    Set<String> described = new TreeSet<>();
    document
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .propertyNames()
                    .forEach(method -> described.add(method + " " + path.getKey())));

    assertThat(described)
        .containsExactlyInAnyOrder(
            "get /books/{id}",
            "post /books",
            "post /books/bulk",
            "post /books/counting",
            "patch /books/{id}",
            "delete /books/{id}",
            "get /things",
            "get /things/books/{id}/{part}",
            "post /things");
    assertThat(described).hasSize(addresses.size());
  }

  @Test
  void everyReferenceLeadsSomewhere() {
    List<JsonNode> references = document.findValues("$ref");

    assertThat(references).isNotEmpty();
    for (JsonNode reference : references) {
      assertThat(document.at(reference.asString().substring(1)).isObject())
          .as(reference.asString())
          .isTrue();
    }
  }

  @Test
  void itIsWellFormedAsOpenApiWantsIt() {
    assertThat(document.path("openapi").asString()).isEqualTo("3.1.0");
    Set<String> ids = new HashSet<>();
    document.path("paths").properties().forEach(path -> check(path.getKey(), path.getValue(), ids));
  }

  private static void check(String path, JsonNode item, Set<String> ids) {
    assertThat(path).startsWith("/").doesNotContain(":");
    Set<String> variables =
        Stream.of(path.split("/")).filter(part -> part.startsWith("{")).collect(Collectors.toSet());
    for (JsonNode operation : item) {
      assertThat(ids.add(operation.path("operationId").asString())).as(path).isTrue();
      assertThat(operation.path("responses").isEmpty()).as(path).isFalse();
      Set<String> given = new HashSet<>();
      Set<String> unique = new HashSet<>();
      for (JsonNode parameter : operation.path("parameters")) {
        String name = parameter.path("name").asString();
        assertThat(unique.add(parameter.path("in").asString() + name)).as(path).isTrue();
        assertThat(parameter.path("schema").isObject()).as(name).isTrue();
        if (parameter.path("in").asString().equals("path")) {
          assertThat(parameter.path("required").asBoolean()).as(name).isTrue();
          given.add("{" + name + "}");
        }
      }
      assertThat(given).as(path).isEqualTo(variables);
      for (JsonNode response : operation.path("responses")) {
        assertThat(response.has("$ref") || response.has("description")).as(path).isTrue();
      }
    }
  }

  @Test
  void aRecordIsDescribedAsItIsWritten() {
    JsonNode thing = document.at("/components/schemas/ThingsThing");

    assertThat(names(thing.path("required")))
        .containsExactlyInAnyOrder(
            "id", "name", "sum", "good", "mood", "at", "day", "parts", "own");
    assertThat(thing.at("/properties/sum/type").asString()).isEqualTo("number");
    assertThat(names(thing.at("/properties/mood/enum"))).containsExactly("merry", "very-sad");
    assertThat(thing.at("/properties/at/format").asString()).isEqualTo("date-time");
    assertThat(thing.at("/properties/parts/items/$ref").asString())
        .isEqualTo("#/components/schemas/ThingsThing");
    assertThat(thing.at("/properties/own/additionalProperties/type").asString())
        .isEqualTo("string");
  }

  @Test
  void whatIsFlatInAnAnswerIsFlatInItsSchema() {
    JsonNode book = document.at("/components/schemas/ShelfBook");

    assertThat(book.path("properties").propertyNames())
        .containsExactlyInAnyOrder("id", "version", "title", "pages", "place");
    assertThat(document.at("/components/schemas/ListingOfThingsThing").isObject()).isTrue();
  }

  @Test
  void aChangeNamesItsVersionAndAnAnswerItsTag() {
    JsonNode change = document.at("/paths/~1books~1{id}/patch");

    assertThat(change.at("/requestBody/content/application~1merge-patch+json").isObject()).isTrue();
    assertThat(change.path("parameters").findValuesAsString("name"))
        .containsExactlyInAnyOrder("id", "If-Match", "Idempotency-Key");
    assertThat(change.at("/responses/200/headers/ETag").isObject()).isTrue();
    assertThat(change.at("/responses/412/$ref").asString()).endsWith("/Problem");
    assertThat(document.at("/paths/~1books/post/responses/201/headers/Location").isObject())
        .isTrue();
    assertThat(document.at("/paths/~1books~1{id}/delete/responses/204").isObject()).isTrue();
  }

  @Test
  void whatIsSentToWebhooksIsDescribedAsTheEventLogWritesIt() {
    JsonNode sent = document.at("/webhooks/things.lost/post");

    assertThat(sent.path("parameters").findValuesAsString("name"))
        .containsExactly("webhook-id", "webhook-timestamp", "webhook-signature");
    JsonNode data = sent.at("/requestBody/content/application~1json/schema/properties/data/$ref");
    JsonNode lost = document.at(data.asString().substring(1));
    assertThat(lost.at("/properties/customer/type").asString()).isEqualTo("integer");
    assertThat(names(lost.at("/properties/mood/enum"))).containsExactly("MERRY", "VERY_SAD");
    assertThat(lost.at("/properties/after/anyOf/0/format").asString()).isEqualTo("duration");
    assertThat(lost.at("/properties/after/anyOf/1/type").asString()).isEqualTo("null");
    assertThat(names(lost.path("required"))).containsExactly("customer", "mood");
  }

  @Test
  void aResourceThatAnswersOtherThanItSaysFails() {
    Resources resources = new Resources(new OpenGuard());
    resources.add(Contribution.of(new Things()));
    var found = (Resources.Match.Found) resources.match("POST", Segments.split("/things"));

    Outcome outcome =
        found
            .template()
            .owner()
            .answer(new ResourceRequest("POST", "/things", Map.of(), new byte[0]))
            .orElseThrow();

    assertThat(((Outcome.Refused) outcome).problem().status()).isEqualTo(500);
  }

  private static List<String> names(JsonNode array) {
    return array.valueStream().map(JsonNode::asString).toList();
  }

  private static ResourceApplication application(Class<?> resource) {
    return new ResourceApplication(
        ApiContext.PATH, resource, List.of(new JsonBodies(), new Parameters()));
  }
}
