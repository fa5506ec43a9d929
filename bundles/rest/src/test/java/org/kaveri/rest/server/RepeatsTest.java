package org.kaveri.rest.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.kaveri.api.ConflictException;
import org.kaveri.api.InvalidException;
import org.kaveri.api.UnavailableException;
import org.kaveri.api.UserId;
import org.kaveri.api.access.Caller;
import org.kaveri.api.access.Permission;
import org.kaveri.jaxrs.ResourceReply;
import org.kaveri.jaxrs.ResourceRequest;
import org.kaveri.testkit.Contribution;
import org.kaveri.testkit.StoreFixture;
import org.kaveri.testkit.TestDatabase;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class RepeatsTest {
  private static final UserId ANNA = new UserId(901);
  private static final UserId BENGT = new UserId(902);
  private static final String BOOK = "{\"title\":\"Kalevala\",\"pages\":5}";

  private final StoreFixture fixture;
  private final Resources resources = new Resources(new OpenGuard());
  private final Repeats repeats;
  private final Shelf shelf;

  RepeatsTest(TestDatabase database) {
    fixture = StoreFixture.on(database).room("org.kaveri.rest", Repeats.class).open();
    repeats = new Repeats(fixture.store(), resources);
    shelf = new Shelf(fixture.store(), new StoredBulk(fixture.store()));
    resources.add(Contribution.of(shelf));
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void aRepeatedRequestHasOneEffectAndTheSameAnswer() {
    ResourceReply first = done(post("/books", "k1", BOOK));
    ResourceReply second = done(post("/books", "k1", BOOK));

    assertThat(shelf.count()).isEqualTo(1);
    assertThat(second.status()).isEqualTo(201);
    assertThat(text(second)).isEqualTo(text(first)).contains("\"id\":1", "\"title\":\"Kalevala\"");
    assertThat(second.headers().get("Location"))
        .isEqualTo(first.headers().get("Location"))
        .containsExactly("/api/books/1");
    assertThat(second.headers().get("ETag")).containsExactly("\"1\"");
  }

  @Test
  void withoutANameEachHasItsEffect() {
    done(request("POST", "/books", Map.of(), BOOK));
    done(request("POST", "/books", Map.of(), BOOK));

    assertThat(shelf.count()).isEqualTo(2);
  }

  @Test
  void theSameNameWithAnotherContentIsRefusedAndAnotherUsersIsAnother() {
    done(post("/books", "k1", BOOK));

    assertThatThrownBy(() -> done(post("/books", "k1", "{\"title\":\"Edda\"}")))
        .isInstanceOf(ConflictException.class)
        .satisfies(
            e -> assertThat(((ConflictException) e).code()).isEqualTo("rest.request-reused"));
    assertThatThrownBy(
            () -> done(request("DELETE", "/books/1", Map.of("Idempotency-Key", "k1"), "")))
        .isInstanceOf(ConflictException.class);
    assertThat(answer(BENGT, post("/books", "k1", "{\"title\":\"Edda\"}")))
        .isInstanceOf(Outcome.Answered.class);
    assertThat(shelf.count()).isEqualTo(2);
  }

  @Test
  void aNarrowerTokenIsNotShownWhatAWiderOneHasGot() {
    done(post("/books/counting", "k1", BOOK));
    var narrow = new Caller.Employee(ANNA, Optional.of(Set.of(new Permission("books:read"))));

    assertThatThrownBy(() -> answer(narrow, post("/books/counting", "k1", BOOK)))
        .isInstanceOf(ConflictException.class)
        .extracting("code")
        .isEqualTo("rest.request-reused");
    assertThat(shelf.count()).isEqualTo(1);
  }

  @Test
  void whatWasRefusedLeavesNothingAndMayBeMended() {
    assertThat(refused(post("/books", "k1", "{\"title\":\"burnt\"}")).code())
        .isEqualTo("book.burnt");
    assertThat(refused(post("/books", "k1", "{\"titel\":1}")).code()).isEqualTo("rest.body");
    shelf.adding =
        title -> {
          throw new IllegalStateException("after the book was put onto the shelf");
        };
    assertThat(refused(post("/books", "k1", BOOK)).code()).isEqualTo("rest.failed");
    assertThat(shelf.count()).isZero();

    shelf.adding = title -> {};
    assertThat(done(post("/books", "k1", BOOK)).status()).isEqualTo(201);
    assertThat(shelf.count()).isEqualTo(1);
  }

  @Test
  void anAnswerWithoutAnAddressIsKept() {
    ResourceReply first = done(post("/books/counting", "k1", BOOK));
    done(post("/books", "k2", BOOK));
    ResourceReply second = done(post("/books/counting", "k1", BOOK));

    assertThat(text(second)).isEqualTo(text(first)).isEqualTo("{\"books\":1}");
    assertThat(shelf.count()).isEqualTo(2);
  }

  @Test
  void aChangeHasOneEffectAndARepetitionShowsWhatIsThereByThen() {
    done(post("/books", "k1", BOOK));
    Map<String, String> headers = Map.of("Idempotency-Key", "k2", "If-Match", "\"1\"");
    ResourceRequest change = request("PATCH", "/books/1", headers, "{\"pages\":6}");
    ResourceReply first = done(change);
    assertThat(text(first)).contains("\"version\":2", "\"pages\":6", "Kalevala");

    assertThat(text(done(change))).isEqualTo(text(first));
    done(request("PATCH", "/books/1", Map.of("If-Match", "\"2\""), "{\"pages\":null}"));
    assertThat(text(done(change))).contains("\"version\":3").doesNotContain("pages");
  }

  @Test
  void aRemovalIsAnsweredAgainThoughTheThingIsGone() {
    done(post("/books", "k1", BOOK));
    ResourceRequest removal = request("DELETE", "/books/1", Map.of("Idempotency-Key", "k2"), "");

    assertThat(done(removal).status()).isEqualTo(204);
    assertThat(done(removal).status()).isEqualTo(204);
    ResourceReply added = done(post("/books", "k1", BOOK));
    assertThat(added.status()).isEqualTo(201);
    assertThat(added.body()).isEmpty();
    assertThat(shelf.count()).isZero();
  }

  @Test
  void nothingThatIsKnownIsKeptBesideItsThing() {
    done(post("/books", "k1", BOOK));

    String kept =
        fixture
            .store()
            .read(
                tx -> {
                  try (var select =
                          tx.connection()
                              .prepareStatement("select location, body from rest_request");
                      var row = select.executeQuery()) {
                    row.next();
                    return row.getString(1) + row.getString(2);
                  }
                });
    assertThat(kept).isEqualTo("/api/books/1null");
  }

  @Test
  void twoAtOnceHaveOneEffectAndBothAreAnswered() throws Exception {
    Shelf.Gate gate = shelf.gate();
    CompletableFuture<ResourceReply> first = later(post("/books", "k1", BOOK));
    assertThat(gate.reached().await(30, TimeUnit.SECONDS)).isTrue();
    CompletableFuture<ResourceReply> second = later(post("/books", "k1", BOOK));
    gate.open().countDown();

    assertThat(text(first.get(30, TimeUnit.SECONDS)))
        .isEqualTo(text(second.get(30, TimeUnit.SECONDS)));
    assertThat(shelf.count()).isEqualTo(1);
  }

  @Test
  void twoAtOnceOfWhichTheFirstIsRefusedHaveTheEffectOfTheSecond() throws Exception {
    Shelf.Gate gate = shelf.gate();
    var waiting = shelf.adding;
    shelf.adding =
        title -> {
          waiting.accept(title);
          throw new InvalidException("book.wet", "It got wet.");
        };
    CompletableFuture<Outcome> first =
        CompletableFuture.supplyAsync(
            () -> answer(ANNA, post("/books", "k1", BOOK)), Thread::startVirtualThread);
    assertThat(gate.reached().await(30, TimeUnit.SECONDS)).isTrue();
    CompletableFuture<ResourceReply> second = later(post("/books", "k1", BOOK));
    gate.open().countDown();

    assertThat(first.get(30, TimeUnit.SECONDS)).isInstanceOf(Outcome.Refused.class);
    assertThat(second.get(30, TimeUnit.SECONDS).status()).isEqualTo(201);
    assertThat(shelf.count()).isEqualTo(1);
  }

  @Test
  void namesAreVisibleAsciiAndOneARequest() {
    for (String key : List.of("", "a b", "ä", "k".repeat(101))) {
      assertThatThrownBy(() -> done(post("/books", key, BOOK)))
          .as(key)
          .isInstanceOf(InvalidException.class)
          .satisfies(e -> assertThat(((InvalidException) e).code()).isEqualTo("rest.request-key"));
    }
    done(post("/books", "k".repeat(100), BOOK));
    assertThat(shelf.count()).isEqualTo(1);
  }

  @Test
  void aNameIsForgottenAfterThirtyDays() {
    done(post("/books", "k1", BOOK));
    fixture.clock().advance(Duration.ofDays(29));
    done(post("/books", "k2", BOOK));

    assertThat(new ForgetRequests(fixture.store()).forget(1_000)).isZero();
    fixture.clock().advance(Duration.ofDays(2));
    assertThat(new ForgetRequests(fixture.store()).forget(1_000)).isEqualTo(1);
    done(post("/books", "k1", BOOK));
    done(post("/books", "k2", BOOK));
    assertThat(shelf.count()).isEqualTo(3);
  }

  @Test
  void manyNamesAreForgottenPieceByPiece() {
    for (int i = 0; i < 5; i++) {
      done(post("/books", "k" + i, BOOK));
      fixture.clock().advance(Duration.ofSeconds(1));
    }
    fixture.clock().advance(Duration.ofDays(31));

    ForgetRequests job = new ForgetRequests(fixture.store());
    assertThat(job.forget(2)).isEqualTo(2);
    assertThat(job.forget(2)).isEqualTo(2);
    assertThat(job.forget(2)).isEqualTo(1);
    assertThat(job.forget(2)).isZero();
  }

  @Test
  void aWrongRowLeavesTheOthersAlone() {
    ResourceReply answer =
        done(
            request(
                "POST",
                "/books/bulk",
                Map.of(),
                "[{\"title\":\"a\"},{\"title\":\"burnt\"},{\"titel\":\"b\"},7,null,{},"
                    + "{\"title\":\"c\",\"pages\":\"5\"},{\"title\":\"d\"}]"));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(statuses(answer)).containsExactly(201, 400, 400, 400, 400, 400, 400, 201);
    assertThat(text(answer))
        .contains(
            "\"id\":1", "\"code\":\"book.burnt\"", "\"code\":\"rest.member-missing\"", "pages");
    assertThat(shelf.count()).isEqualTo(2);
  }

  @Test
  void aRowThatBreaksIsUndoneAndTheOthersAreAdded() {
    shelf.adding =
        title -> {
          if (title.equals("b")) {
            throw new IllegalStateException("after the book was put onto the shelf");
          }
        };
    ResourceReply answer = done(bulk("k1", "a", "b", "c"));

    assertThat(statuses(answer)).containsExactly(201, 500, 201);
    assertThat(shelf.count()).isEqualTo(2);
    shelf.adding = title -> {};
    assertThat(statuses(done(bulk("k1", "a", "b", "c")))).containsExactly(201, 201, 201);
    assertThat(shelf.count()).isEqualTo(3);
  }

  @Test
  void whereTheDatabaseGoesAwayTheRestIsNotTried() {
    shelf.adding =
        title -> {
          if (title.equals("b")) {
            throw new UnavailableException("store.away", "Gone.");
          }
        };
    ResourceReply answer = done(bulk("k1", "a", "b", "c", "d"));

    assertThat(statuses(answer)).containsExactly(201, 503, 503, 503);
    assertThat(shelf.tried.get()).isEqualTo(2);
    shelf.adding = title -> {};
    assertThat(statuses(done(bulk("k1", "a", "b", "c", "d")))).containsExactly(201, 201, 201, 201);
    assertThat(shelf.count()).isEqualTo(4);
  }

  @Test
  void aRepeatedBulkWriteAddsWhatItHasNotYet() {
    ResourceReply first = done(bulk("k1", "a", "burnt", "c"));
    ResourceReply second = done(bulk("k1", "a", "burnt", "c"));

    assertThat(text(second)).isEqualTo(text(first));
    assertThat(shelf.count()).isEqualTo(2);
    assertThatThrownBy(() -> fail(bulk("k1", "a", "b")))
        .hasMessageContaining("rest.request-reused");
    assertThatThrownBy(() -> done(post("/books", "k1", BOOK)))
        .isInstanceOf(ConflictException.class);
  }

  @Test
  void twoBulkWritesAtOnceHaveOneEffect() throws Exception {
    Shelf.Gate gate = shelf.gate();
    CompletableFuture<ResourceReply> first = later(bulk("k1", "a", "b", "c"));
    assertThat(gate.reached().await(30, TimeUnit.SECONDS)).isTrue();
    CompletableFuture<ResourceReply> second = later(bulk("k1", "a", "b", "c"));
    gate.open().countDown();

    assertThat(statuses(first.get(30, TimeUnit.SECONDS))).containsExactly(201, 201, 201);
    assertThat(text(second.get(30, TimeUnit.SECONDS))).isEqualTo(text(first.get()));
    assertThat(shelf.count()).isEqualTo(3);
  }

  @Test
  void aBulkWriteIsAListOfOneToAThousand() {
    assertThat(refused(request("POST", "/books/bulk", Map.of(), "{}")).code())
        .isEqualTo("rest.body");
    assertThat(refused(request("POST", "/books/bulk", Map.of(), "[")).code())
        .isEqualTo("rest.body");
    assertThat(refused(request("POST", "/books/bulk", Map.of(), "[]")).code())
        .isEqualTo("rest.rows");
    String row = "{\"title\":\"a\"}";
    assertThat(
            refused(
                    request(
                        "POST",
                        "/books/bulk",
                        Map.of(),
                        "[" + (row + ",").repeat(1_000) + row + "]"))
                .code())
        .isEqualTo("rest.rows");
    assertThat(shelf.count()).isZero();
  }

  private void fail(ResourceRequest request) {
    throw new AssertionError(refused(request).code());
  }

  private CompletableFuture<ResourceReply> later(ResourceRequest request) {
    return CompletableFuture.supplyAsync(() -> done(request), Thread::startVirtualThread);
  }

  private ResourceReply done(ResourceRequest request) {
    return switch (answer(ANNA, request)) {
      case Outcome.Answered(ResourceReply reply) -> reply;
      case Outcome.Refused(var problem, var headers) -> throw new AssertionError(problem);
    };
  }

  private org.kaveri.rest.Problem refused(ResourceRequest request) {
    return ((Outcome.Refused) answer(ANNA, request)).problem();
  }

  private Outcome answer(UserId user, ResourceRequest request) {
    return answer(new Caller.Employee(user), request);
  }

  private Outcome answer(Caller.Employee caller, ResourceRequest request) {
    var match = resources.match(request.method(), Segments.split(request.address()));
    var found = ((Resources.Match.Found) match).template();
    return repeats.answer(caller, found, request).orElseThrow();
  }

  private static List<Integer> statuses(ResourceReply reply) {
    return java.util.regex.Pattern.compile("\\{\"status\":(\\d+)")
        .matcher(text(reply))
        .results()
        .map(found -> Integer.valueOf(found.group(1)))
        .toList();
  }

  private static ResourceRequest bulk(String key, String... titles) {
    return post(
        "/books/bulk",
        key,
        java.util.Arrays.stream(titles)
            .map(title -> "{\"title\":\"" + title + "\"}")
            .collect(java.util.stream.Collectors.joining(",", "[", "]")));
  }

  private static ResourceRequest post(String address, String key, String body) {
    return request("POST", address, Map.of("Idempotency-Key", key), body);
  }

  private static ResourceRequest request(
      String method, String address, Map<String, String> headers, String body) {
    Map<String, List<String>> all = new HashMap<>();
    all.put("Content-Type", List.of("application/json"));
    headers.forEach((name, value) -> all.put(name, List.of(value)));
    return new ResourceRequest(method, address, all, body.getBytes(StandardCharsets.UTF_8));
  }

  private static String text(ResourceReply reply) {
    return new String(reply.body(), StandardCharsets.UTF_8);
  }
}
