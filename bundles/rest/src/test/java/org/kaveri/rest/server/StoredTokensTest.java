package org.kaveri.rest.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
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
import org.kaveri.api.RefusedException;
import org.kaveri.api.UserId;
import org.kaveri.api.access.Access;
import org.kaveri.api.access.Permission;
import org.kaveri.api.access.User;
import org.kaveri.api.access.Users;
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
  private static final Duration DAY = Duration.ofDays(1);

  private final Terminal terminal = new Terminal();
  private final StoreFixture fixture;
  private final StoredTokens tokens;
  private boolean active = true;
  private boolean permitted = true;

  StoredTokensTest(TestDatabase database) {
    fixture = StoreFixture.on(database).room("org.kaveri.rest", StoredTokens.class).open();
    tokens =
        new StoredTokens(fixture.store(), fixture.ids(), users(), new Rights(), fixture.clock());
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void aTokenSpeaksForItsUserUntilItEnds() {
    String secret = tokens.add(ANNA, "till", DAY);

    assertThat(worth(secret)).isEqualTo(new Worth.SpeaksFor(ANNA));
    fixture.clock().advance(DAY);
    assertThat(worth(secret)).isEqualTo(new Worth.Nothing());
  }

  @Test
  void anythingElseSpeaksForNobody() {
    String secret = tokens.add(ANNA, "till", DAY);

    for (String other :
        List.of("", "kaveri_", secret + "x", secret.substring(1), "kaveri_" + "x".repeat(9_999))) {
      assertThat(worth(other)).as(other).isEqualTo(new Worth.Nothing());
    }
  }

  @Test
  void theSecretIsNowhereInTheDatabase() {
    String secret = tokens.add(ANNA, "till", DAY);

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
    String secret = tokens.add(ANNA, "till", DAY);
    assertThat(worth(secret)).isEqualTo(new Worth.SpeaksFor(ANNA));
    long id = tokens.list().getFirst().id();

    tokens.revoke(id);
    tokens.revoke(id);

    assertThat(worth(secret)).isEqualTo(new Worth.Nothing());
    assertThat(tokens.list().getFirst().revoked()).isPresent();
    assertThatThrownBy(() -> tokens.revoke(404)).isInstanceOf(NotFoundException.class);
  }

  @Test
  void theTokenOfADisabledUserIsUselessWithinFiveSeconds() {
    String secret = tokens.add(ANNA, "till", DAY);
    assertThat(worth(secret)).isEqualTo(new Worth.SpeaksFor(ANNA));

    active = false;
    fixture.clock().advance(Duration.ofSeconds(5));

    assertThat(worth(secret)).isEqualTo(new Worth.Nothing());
  }

  @Test
  void whoTriesManyTokensIsNotLookedAtForAMinuteAndOthersAre() {
    String secret = tokens.add(ANNA, "till", DAY);
    String other = tokens.add(ANNA, "shop", DAY);
    assertThat(worth(secret)).isEqualTo(new Worth.SpeaksFor(ANNA));
    for (int i = 0; i < BadTokens.MOST; i++) {
      assertThat(worth("kaveri_wrong" + i)).isEqualTo(new Worth.Nothing());
    }

    assertThat(worth("kaveri_wrong")).isEqualTo(new Worth.NotLookedAt());
    assertThat(worth(other)).isEqualTo(new Worth.NotLookedAt());
    assertThat(worth("no token at all")).isEqualTo(new Worth.Nothing());
    fixture.clock().advance(Duration.ofSeconds(30));
    assertThat(worth(secret)).as("known as good").isEqualTo(new Worth.SpeaksFor(ANNA));
    assertThat(tokens.worth(other, "192.0.2.2")).isEqualTo(new Worth.SpeaksFor(ANNA));

    fixture.clock().advance(BadTokens.WINDOW);
    assertThat(worth("kaveri_wrong")).isEqualTo(new Worth.Nothing());
  }

  @Test
  void namesAndLivesAreChecked() {
    for (String name : List.of(" ", "a\nb", "x".repeat(101))) {
      assertThatThrownBy(() -> tokens.add(ANNA, name, DAY)).isInstanceOf(InvalidException.class);
    }
    for (Duration life : List.of(Duration.ZERO, DAY.negated(), Duration.ofDays(367))) {
      assertThatThrownBy(() -> tokens.add(ANNA, "x", life)).isInstanceOf(InvalidException.class);
    }
  }

  @Test
  void onlyWhoManagesUsersManagesTokens() {
    permitted = false;

    assertThatThrownBy(() -> tokens.add(ANNA, "x", DAY)).isInstanceOf(RefusedException.class);
    assertThatThrownBy(tokens::list).isInstanceOf(RefusedException.class);
    assertThatThrownBy(() -> tokens.revoke(1)).isInstanceOf(RefusedException.class);
  }

  @Test
  void theCommandMakesListsAndRevokes() {
    assertThat(say("add", "anna", "till", "--days", "30")).isEqualTo(ServerCommand.DONE);
    String secret = terminal.lines.getLast();
    assertThat(worth(secret)).isEqualTo(new Worth.SpeaksFor(ANNA));

    assertThat(say("list")).isEqualTo(ServerCommand.DONE);
    String row = terminal.lines.getLast();
    assertThat(row).contains("Anna", "till", "until").doesNotContain(secret);

    assertThat(say("revoke", row.substring(0, row.indexOf(' ')))).isEqualTo(ServerCommand.DONE);
    assertThat(worth(secret)).isEqualTo(new Worth.Nothing());
  }

  @Test
  void theCommandSaysWhatIsWrong() {
    assertThat(say()).isEqualTo(ServerCommand.WRONG_USE);
    assertThat(say("add", "anna")).isEqualTo(ServerCommand.WRONG_USE);
    assertThat(say("revoke", "all")).isEqualTo(ServerCommand.WRONG_USE);
    assertThat(say("add", "nobody", "till")).isEqualTo(ServerCommand.FAILED);
    assertThat(terminal.errors).hasSize(4);
  }

  private Worth worth(String secret) {
    return tokens.worth(secret, "192.0.2.1");
  }

  private int say(String... words) {
    return new TokenCommand(tokens, users(), fixture.clock())
        .run(List.of(words), terminal, Path.of("."));
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
              default -> throw new UnsupportedOperationException(method);
            });
  }

  private User anna() {
    return new User(ANNA, "anna", "Anna", Locale.ENGLISH, Set.of(), active, true, 1);
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
      return permitted;
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
