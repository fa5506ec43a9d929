package org.kaveri.rest.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.kaveri.api.InvalidException;
import org.kaveri.api.NotFoundException;
import org.kaveri.api.Page;
import org.kaveri.api.RefusedException;
import org.kaveri.api.UserId;
import org.kaveri.api.access.Access;
import org.kaveri.api.access.Caller;
import org.kaveri.api.access.DeclaredPermission;
import org.kaveri.api.access.Permission;
import org.kaveri.api.access.Roles;
import org.kaveri.api.access.SightScope;
import org.kaveri.api.access.User;
import org.kaveri.api.access.Users;
import org.kaveri.api.audit.Audit;
import org.kaveri.api.audit.AuditDetail;
import org.kaveri.api.console.CommandOutput;
import org.kaveri.api.console.ServerCommand;
import org.kaveri.rest.server.StoredTokens.Worth;
import org.kaveri.testkit.Fake;
import org.kaveri.testkit.StoreFixture;
import org.kaveri.testkit.TestDatabase;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class StoredTokensTest {
  private static final UserId ANNA = new UserId(901);
  private static final UserId BOSS = new UserId(902);
  private static final Duration DAY = Duration.ofDays(1);
  private static final Permission READ = new Permission("customers:read");
  private static final Permission WRITE = new Permission("customers:write");
  private static final Permission ERASE = new Permission("customers:erase");

  private final Terminal terminal = new Terminal();
  private final StoreFixture fixture;
  private final StoredTokens tokens;
  private boolean active = true;
  private boolean permitted = true;
  private boolean covered = true;
  private Set<String> roles = Set.of();
  private final Set<Permission> own = Set.of(READ, WRITE);
  private final List<String> recorded = new ArrayList<>();

  StoredTokensTest(TestDatabase database) {
    fixture = StoreFixture.on(database).room("org.kaveri.rest", StoredTokens.class).open();
    tokens =
        new StoredTokens(
            fixture.store(),
            fixture.ids(),
            users(),
            roles(),
            new Rights(),
            audit(),
            fixture.clock());
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void aTokenSpeaksForItsUserUntilItEnds() {
    String secret = add("till", DAY);

    assertThat(worth(secret)).isEqualTo(speaksForAnna());
    fixture.clock().advance(DAY);
    assertThat(worth(secret)).isEqualTo(new Worth.Nothing());
  }

  @Test
  void anythingElseSpeaksForNobody() {
    String secret = add("till", DAY);

    for (String other :
        List.of("", "kaveri_", secret + "x", secret.substring(1), "kaveri_" + "x".repeat(9_999))) {
      assertThat(worth(other)).as(other).isEqualTo(new Worth.Nothing());
    }
  }

  @Test
  void theSecretIsNowhereInTheDatabase() {
    String secret = add("till", DAY);

    String kept =
        fixture
            .store()
            .read(
                tx -> {
                  try (var select =
                          tx.connection().prepareStatement("select token_hash from rest_token");
                      var row = select.executeQuery()) {
                    row.next();
                    return row.getString(1);
                  }
                });
    assertThat(kept).hasSize(64).doesNotContain(secret.substring(7));
  }

  @Test
  void aRevokedTokenIsUselessAtOnceAndRevokingTwiceIsQuiet() {
    String secret = add("till", DAY);
    assertThat(worth(secret)).isEqualTo(speaksForAnna());
    long id = all().getFirst().id();

    tokens.revoke(id);
    tokens.revoke(id);

    assertThat(worth(secret)).isEqualTo(new Worth.Nothing());
    assertThat(all().getFirst().revoked()).isPresent();
    assertThatThrownBy(() -> tokens.revoke(404)).isInstanceOf(NotFoundException.class);
  }

  @Test
  void theTokenOfADisabledUserIsUselessWithinFiveSeconds() {
    String secret = add("till", DAY);
    assertThat(worth(secret)).isEqualTo(speaksForAnna());

    active = false;
    fixture.clock().advance(Duration.ofSeconds(5));

    assertThat(worth(secret)).isEqualTo(new Worth.Nothing());
  }

  @Test
  void whoTriesManyTokensIsNotLookedAtForAMinuteAndOthersAre() {
    String secret = add("till", DAY);
    String other = add("shop", DAY);
    assertThat(worth(secret)).isEqualTo(speaksForAnna());
    for (int i = 0; i < BadTokens.MOST; i++) {
      assertThat(worth("kaveri_wrong" + i)).isEqualTo(new Worth.Nothing());
    }

    assertThat(worth("kaveri_wrong")).isEqualTo(new Worth.NotLookedAt());
    assertThat(worth(other)).isEqualTo(new Worth.NotLookedAt());
    assertThat(worth("no token at all")).isEqualTo(new Worth.Nothing());
    fixture.clock().advance(Duration.ofSeconds(30));
    assertThat(worth(secret)).as("known as good").isEqualTo(speaksForAnna());
    assertThat(tokens.worth(other, "192.0.2.2")).isEqualTo(speaksForAnna());

    fixture.clock().advance(BadTokens.WINDOW);
    assertThat(worth("kaveri_wrong")).isEqualTo(new Worth.Nothing());
  }

  @Test
  void namesAndLivesAreChecked() {
    for (String name : List.of(" ", "a\nb", "x".repeat(101))) {
      assertThatThrownBy(() -> add(name, DAY)).isInstanceOf(InvalidException.class);
    }
    for (Duration life : List.of(Duration.ZERO, DAY.negated(), Duration.ofDays(367))) {
      assertThatThrownBy(() -> add("x", life)).isInstanceOf(InvalidException.class);
    }
  }

  @Test
  void onlyWhoManagesUsersManagesTokens() {
    permitted = false;

    assertThatThrownBy(() -> add("x", DAY)).isInstanceOf(RefusedException.class);
    assertThatThrownBy(this::all).isInstanceOf(RefusedException.class);
    assertThatThrownBy(() -> tokens.revoke(1)).isInstanceOf(RefusedException.class);
  }

  @Test
  void theCommandMakesListsAndRevokes() {
    assertThat(say("add", "anna", "till", "--days", "30")).isEqualTo(ServerCommand.DONE);
    String secret = terminal.lines.getLast();
    assertThat(worth(secret)).isEqualTo(speaksForAnna());

    assertThat(say("list")).isEqualTo(ServerCommand.DONE);
    String row = terminal.lines.getLast();
    assertThat(row).contains("Anna", "till", "until").doesNotContain(secret);

    assertThat(say("revoke", row.substring(0, row.indexOf(' ')))).isEqualTo(ServerCommand.DONE);
    assertThat(worth(secret)).isEqualTo(new Worth.Nothing());
  }

  @Test
  void aTokenWithAScopeSpeaksWithinIt() {
    String secret = tokens.add(new NewToken(ANNA, "till", DAY, Optional.of(Set.of(READ, WRITE))));

    assertThat(worth(secret))
        .isEqualTo(
            new Worth.SpeaksFor(new Caller.Employee(ANNA, Optional.of(Set.of(WRITE, READ)))));
    assertThat(all().getFirst().scope()).contains(Set.of(READ, WRITE));
    assertThat(recorded).containsExactly("token.added scope=customers:read customers:write");
  }

  @Test
  void aScopeHoldsSomethingThatThereIsAndThatItsMakerMay() {
    assertThatThrownBy(() -> tokens.add(new NewToken(ANNA, "x", DAY, Optional.of(Set.of()))))
        .isInstanceOf(InvalidException.class);
    assertThatThrownBy(() -> tokens.add(scoped(new Permission("no:such"))))
        .extracting("code")
        .isEqualTo("token.scope");
    assertThatThrownBy(() -> tokens.add(scoped(ERASE)))
        .extracting("code")
        .isEqualTo("access.beyond-own");
    assertThat(all()).isEmpty();
  }

  @Test
  void nobodyMakesATokenForSomebodyWhoMayMore() {
    covered = false;

    assertThatThrownBy(() -> tokens.add(scoped(READ)))
        .extracting("code")
        .isEqualTo("user.holds-more");
    assertThat(all()).isEmpty();
  }

  @Test
  void aTokenForEverythingIsOnesOwnOrAnAdministrators() {
    NewToken everything = new NewToken(ANNA, "x", DAY, Optional.empty());
    Runnable add = () -> tokens.add(everything);

    Caller.run(new Caller.Employee(ANNA), add);
    Caller.run(new Caller.Platform("console"), add);
    assertThatThrownBy(() -> Caller.run(new Caller.Employee(BOSS), add))
        .extracting("code")
        .isEqualTo("token.unlimited");
    roles = Set.of(Roles.ADMINISTRATOR);
    Caller.run(new Caller.Employee(BOSS), add);
    assertThatThrownBy(
            () -> Caller.run(new Caller.Employee(ANNA, Optional.of(Set.of(Users.MANAGE))), add))
        .as("a program with a limit")
        .extracting("code")
        .isEqualTo("token.unlimited");
    assertThat(all()).hasSize(3);
  }

  @Test
  void theUseOfATokenIsNotedOnceAnHour() {
    String secret = add("till", DAY);
    assertThat(all().getFirst().used()).isEmpty();

    Instant first = fixture.clock().instant();
    worth(secret);
    assertThat(all().getFirst().used()).contains(first);

    fixture.clock().advance(Duration.ofMinutes(59));
    worth(secret);
    assertThat(all().getFirst().used()).contains(first);

    fixture.clock().advance(Duration.ofMinutes(1));
    worth(secret);
    assertThat(all().getFirst().used()).contains(fixture.clock().instant());
  }

  @Test
  void tokensAreListedByPagesTheNewestFirst() {
    for (int i = 0; i < 5; i++) {
      add("t" + i, DAY);
    }

    Page<ApiToken> first = tokens.list(Page.Request.first(3));
    Page<ApiToken> second = tokens.list(Page.Request.after(first.next().orElseThrow(), 3));

    assertThat(first.items()).extracting(ApiToken::name).containsExactly("t4", "t3", "t2");
    assertThat(second.items()).extracting(ApiToken::name).containsExactly("t1", "t0");
    assertThat(second.next()).isEmpty();
  }

  @Test
  void theCommandTakesAScope() {
    int code = say("add", "anna", "till", "--scope", "customers:read, customers:write");

    assertThat(code).isEqualTo(ServerCommand.DONE);
    assertThat(all().getFirst().scope()).contains(Set.of(READ, WRITE));
    say("list");
    assertThat(terminal.lines.getLast()).endsWith("customers:read customers:write");
    assertThatThrownBy(() -> say("add", "anna", "till", "--scope", "Customers"))
        .isInstanceOf(InvalidException.class);
    assertThat(say("add", "anna", "till", "--scopes", "x")).isEqualTo(ServerCommand.WRONG_USE);
  }

  @Test
  void theCommandSaysWhatIsWrong() {
    assertThat(say()).isEqualTo(ServerCommand.WRONG_USE);
    assertThat(say("add", "anna")).isEqualTo(ServerCommand.WRONG_USE);
    assertThat(say("revoke", "all")).isEqualTo(ServerCommand.WRONG_USE);
    assertThat(say("add", "nobody", "till")).isEqualTo(ServerCommand.FAILED);
    assertThat(terminal.errors).hasSize(4);
  }

  private static NewToken scoped(Permission permission) {
    return new NewToken(ANNA, "x", DAY, Optional.of(Set.of(permission)));
  }

  private static Worth speaksForAnna() {
    return new Worth.SpeaksFor(new Caller.Employee(ANNA));
  }

  private String add(String name, Duration life) {
    return Caller.call(
        new Caller.Platform("test"),
        () -> tokens.add(new NewToken(ANNA, name, life, Optional.empty())));
  }

  private List<ApiToken> all() {
    return tokens.list(Page.Request.first(50)).items();
  }

  private Worth worth(String secret) {
    return tokens.worth(secret, "192.0.2.1");
  }

  private int say(String... words) {
    return Caller.call(
        new Caller.Platform("console"),
        () ->
            new TokenCommand(tokens, users(), fixture.clock())
                .run(List.of(words), terminal, Path.of(".")));
  }

  private Users users() {
    return Fake.of(
        Users.class,
        (method, arguments) ->
            switch (method) {
              case "find" -> Optional.of(anna());
              case "findBySignInName" ->
                  Optional.of(anna()).filter(user -> user.signInName().equals(arguments[0]));
              case "namesOf" -> Map.of(ANNA, "Anna");
              case "get" -> anna();
              case "requireReach" -> {
                if (!covered) {
                  throw new RefusedException("user.holds-more", "This user may do more.");
                }
                yield null;
              }
              default -> throw new UnsupportedOperationException(method);
            });
  }

  private static Roles roles() {
    return Fake.of(
        Roles.class,
        (method, arguments) ->
            List.of(
                DeclaredPermission.of(READ),
                DeclaredPermission.of(WRITE),
                DeclaredPermission.of(ERASE)));
  }

  private Audit audit() {
    return Fake.of(
        Audit.class,
        (method, arguments) -> {
          AuditDetail[] details = (AuditDetail[]) arguments[2];
          recorded.add(arguments[0] + (details.length == 2 ? " scope=" + details[1].value() : ""));
          return null;
        });
  }

  private User anna() {
    return new User(ANNA, "anna", "Anna", Locale.ENGLISH, roles, active, true, 1);
  }

  private final class Rights implements Access {
    @Override
    public void require(Permission permission) {
      if (!permitted) {
        throw new RefusedException("access.permission-missing", "Not permitted.");
      }
    }

    @Override
    public boolean allows(Permission permission) {
      return own.contains(permission);
    }

    @Override
    public SightScope sight() {
      return SightScope.WHOLE;
    }
  }

  private static final class Terminal implements CommandOutput {
    private final List<String> lines = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();

    @Override
    public void line(String text) {
      lines.add(text);
    }

    @Override
    public void error(String sentence) {
      errors.add(sentence);
    }

    @Override
    public void progress(String text) {
      // Nothing is slow here.
    }

    @Override
    public boolean isCancelled() {
      return false;
    }
  }
}
