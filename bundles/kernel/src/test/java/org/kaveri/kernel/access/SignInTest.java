package org.kaveri.kernel.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.kaveri.api.InvalidException;
import org.kaveri.api.RefusedException;
import org.kaveri.api.Subscription;
import org.kaveri.api.access.OneTimeToken;
import org.kaveri.api.access.Roles;
import org.kaveri.api.access.SignIn.Result;
import org.kaveri.api.access.SignIn.Ticket;
import org.kaveri.api.access.SignIn.TokenState;
import org.kaveri.api.access.User;
import org.kaveri.api.access.UserDetails;
import org.kaveri.kernel.KernelFixture;
import org.kaveri.kernel.sql.Rows;
import org.kaveri.testkit.Pump;
import org.kaveri.testkit.TestDatabase;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class SignInTest {
  private static final String HERE = "192.0.2.1";
  private static final String ELSEWHERE = "198.51.100.7";

  private final KernelFixture kernel;

  SignInTest(TestDatabase database) {
    kernel = KernelFixture.on(database);
  }

  @AfterEach
  void close() {
    kernel.close();
  }

  private Result tryIn(String name, String password, String origin) {
    return kernel.access.signIn.signIn(name, password.toCharArray(), origin);
  }

  private Ticket in(String name, String password) {
    return assertThat(tryIn(name, password, HERE))
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.type(Result.Welcome.class))
        .actual()
        .ticket();
  }

  @Test
  void nameAndPasswordLetInWhateverTheCase() {
    User user = kernel.user("Aino.Virtanen");

    assertThat(in(" aino.VIRTANEN ", KernelFixture.PASSWORD).user()).isEqualTo(user.id());
    assertThat(kernel.audited()).first().isEqualTo("sign-in.done");
  }

  @Test
  void unknownNameWrongPasswordDisabledUserAndNoPasswordGetTheSameAnswer() {
    kernel.user("right");
    User disabled = kernel.user("disabled");
    kernel.asPlatform(() -> kernel.access.users.disable(disabled.id()));
    kernel.asPlatform(
        () ->
            kernel.access.users.create(
                new UserDetails("fresh", "Fresh", Locale.of("en"), Set.of())));

    assertThat(
            List.of(
                tryIn("nobody", KernelFixture.PASSWORD, HERE),
                tryIn("right", "not the password", HERE),
                tryIn("disabled", KernelFixture.PASSWORD, HERE),
                tryIn("fresh", "", HERE),
                tryIn("odd\u0000name", "x", HERE),
                tryIn("n".repeat(5000), "x", HERE)))
        .containsOnly(new Result.Refused());
  }

  @Test
  void theWorkIsTheSameForAnUnknownNameAndAWrongPassword() {
    kernel.user("right");

    long known = kernel.database.statements().during(() -> tryIn("right", "wrong", HERE));
    long unknown = kernel.database.statements().during(() -> tryIn("nobody", "wrong", HERE));

    assertThat(unknown).isEqualTo(known).isPositive();
  }

  @Test
  void thePasswordIsWipedWhateverComesOfIt() {
    kernel.user("right");
    char[] good = KernelFixture.PASSWORD.toCharArray();
    char[] bad = "wrong".toCharArray();

    kernel.access.signIn.signIn("right", good, HERE);
    kernel.access.signIn.signIn("right", bad, HERE);

    assertThat(new String(good)).isBlank();
    assertThat(new String(bad)).isBlank();
  }

  @Test
  void theSixthTryInAMinuteIsNotLookedAtEvenWithTheRightPassword() {
    kernel.user("right");
    for (int i = 0; i < 5; i++) {
      assertThat(tryIn("right", "wrong", HERE)).isEqualTo(new Result.Refused());
      kernel.clock.advance(Duration.ofSeconds(1));
    }

    assertThat(tryIn("right", KernelFixture.PASSWORD, ELSEWHERE))
        .isEqualTo(new Result.TooManyTries(Duration.ofSeconds(55)));
    assertThat(kernel.audited()).first().isEqualTo("sign-in.too-many");

    kernel.clock.advance(Duration.ofSeconds(55));
    assertThat(tryIn("right", KernelFixture.PASSWORD, ELSEWHERE))
        .isInstanceOf(Result.Welcome.class);
  }

  @Test
  void nobodyUsesUpTheTriesOfAnotherByTypingTheirAddressAsAName() {
    User user = kernel.user("right");
    in("right", KernelFixture.PASSWORD);
    for (int i = 0; i < 6; i++) {
      tryIn("right from " + HERE, "wrong", ELSEWHERE);
      tryIn("right\n" + HERE, "wrong", ELSEWHERE);
      tryIn("own " + user.id(), "wrong", ELSEWHERE);
      tryIn("\n" + user.id(), "wrong", ELSEWHERE);
    }

    assertThat(tryIn("right", KernelFixture.PASSWORD, HERE)).isInstanceOf(Result.Welcome.class);
    change(user, KernelFixture.PASSWORD, "pilvi meri tuhat");
  }

  @Test
  void anUnknownNameIsLimitedJustTheSame() {
    for (int i = 0; i < 5; i++) {
      tryIn("nobody", "wrong", HERE);
    }

    assertThat(tryIn("nobody", "wrong", HERE)).isInstanceOf(Result.TooManyTries.class);
  }

  @Test
  void whoGuessesDoesNotKeepTheOwnerOut() {
    kernel.user("right");
    in("right", KernelFixture.PASSWORD);
    for (int i = 0; i < 10; i++) {
      tryIn("right", "guess", ELSEWHERE);
    }

    assertThat(tryIn("right", "guess", ELSEWHERE)).isInstanceOf(Result.TooManyTries.class);
    in("right", KernelFixture.PASSWORD);
  }

  @Test
  void allNodesTogetherLetNoMoreThrough() {
    kernel.user("right");
    var other = kernel.access.anotherNode(kernel, new Origins(kernel.clock, kernel.vault));
    for (int i = 0; i < 3; i++) {
      tryIn("right", "wrong", HERE);
      other.signIn("right", "wrong".toCharArray(), HERE);
    }

    assertThat(other.signIn("right", "wrong".toCharArray(), HERE))
        .isInstanceOf(Result.TooManyTries.class);
  }

  @Test
  void ofManyTriesAtOnceFiveAreLookedAt() throws Exception {
    List<Future<Result>> futures = new ArrayList<>();
    try (var pool = Executors.newFixedThreadPool(12)) {
      Callable<Result> attempt = () -> tryIn("victim", "wrong", HERE);
      for (int i = 0; i < 12; i++) {
        futures.add(pool.submit(attempt));
      }
    }

    int looked = 0;
    for (Future<Result> future : futures) {
      looked += future.get() instanceof Result.Refused ? 1 : 0;
    }
    assertThat(looked).isEqualTo(5);
  }

  @Test
  void oneAddressCannotTryNameAfterName() {
    for (int i = 0; i < Origins.MOST_A_MINUTE; i++) {
      assertThat(kernel.access.origins.enter(HERE)).isEmpty();
    }

    assertThat(tryIn("somebody", "x", HERE)).isInstanceOf(Result.TooManyTries.class);
    assertThat(tryIn("somebody", "x", ELSEWHERE)).isEqualTo(new Result.Refused());
  }

  @Test
  void aDisabledUsersSessionsEndWithinFiveSecondsAndStayEnded() {
    User user = kernel.user("right");
    Ticket ticket = in("right", KernelFixture.PASSWORD);
    assertThat(kernel.access.signIn.isValid(ticket)).isTrue();

    // As another node does it: this one hears nothing.
    kernel.store.run(tx -> UserTable.setActive(tx.connection(), user.id(), false));
    kernel.clock.advance(Duration.ofSeconds(5));
    assertThat(kernel.access.signIn.isValid(ticket)).isFalse();

    kernel.asPlatform(() -> kernel.access.users.enable(user.id()));
    kernel.clock.advance(Duration.ofSeconds(5));
    assertThat(kernel.access.signIn.isValid(ticket)).isFalse();
    assertThat(kernel.access.signIn.isValid(in("right", KernelFixture.PASSWORD))).isTrue();
  }

  @Test
  void aNewPasswordEndsTheOtherSessionsButNotThisOne() {
    User user = kernel.user("right");
    Ticket other = in("right", KernelFixture.PASSWORD);

    Ticket here =
        kernel.as(
            user.id(),
            () ->
                kernel.access.signIn.changeOwnPassword(
                    KernelFixture.PASSWORD.toCharArray(), "pilvi meri tuhat".toCharArray()));

    assertThat(kernel.access.signIn.isValid(other)).isFalse();
    assertThat(kernel.access.signIn.isValid(here)).isTrue();
    assertThat(in("right", "pilvi meri tuhat")).isEqualTo(here);
  }

  @Test
  void theCurrentPasswordIsAskedForAndCannotBeGuessedEither() {
    User user = kernel.user("right");

    for (int i = 0; i < 5; i++) {
      assertThatExceptionOfType(RefusedException.class)
          .isThrownBy(() -> change(user, "wrong", "pilvi meri tuhat"))
          .extracting(RefusedException::code)
          .isEqualTo("password.current-wrong");
    }
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> change(user, KernelFixture.PASSWORD, "pilvi meri tuhat"))
        .satisfies(e -> assertThat(e.code()).isEqualTo("password.too-many-tries"))
        .satisfies(e -> assertThat(e.arguments()).containsExactly(61L));
  }

  private void change(User user, String current, String fresh) {
    kernel.as(
        user.id(),
        () -> kernel.access.signIn.changeOwnPassword(current.toCharArray(), fresh.toCharArray()));
  }

  @Test
  void theFirstAdministratorIsSetUpOnceByTheLinkOfAnyNode() {
    var notice = new SetUpNotice(kernel.store, kernel.access.signIn, "http://localhost:8080");
    String token = token(notice);
    String ofAnotherNode = token(notice);
    var details = new UserDetails("owner", "Olli Owner", Locale.of("sv"), Set.of(Roles.STAFF));

    assertThat(kernel.access.signIn.look(token)).isEqualTo(TokenState.SET_UP);
    assertThat(kernel.access.signIn.look(ofAnotherNode)).isEqualTo(TokenState.SET_UP);
    assertThatExceptionOfType(InvalidException.class)
        .isThrownBy(() -> kernel.access.signIn.setUp(token, details, "short".toCharArray()));
    Ticket ticket =
        kernel.access.signIn.setUp(token, details, KernelFixture.PASSWORD.toCharArray());

    assertThat(kernel.access.signIn.isValid(ticket)).isTrue();
    assertThat(kernel.asPlatform(() -> kernel.access.users.get(ticket.user())).roles())
        .containsExactly(Roles.ADMINISTRATOR);
    assertThat(kernel.access.signIn.needsSetUp()).isFalse();
    assertThat(notice.lines()).isEmpty();
    assertThat(kernel.access.signIn.look(ofAnotherNode)).isEqualTo(TokenState.NOTHING);
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(
            () -> kernel.access.signIn.setUp(token, details, KernelFixture.PASSWORD.toCharArray()))
        .extracting(RefusedException::code)
        .isEqualTo("token.useless");
  }

  @Test
  void aSetUpLinkStopsWorkingAfterADayAndIsNowhereInTheTables() {
    String token = token(new SetUpNotice(kernel.store, kernel.access.signIn, "http://x"));

    List<String> kept =
        kernel.store.read(
            tx -> Rows.list(tx.connection(), "select hash from kernel_token", r -> r.getString(1)));
    assertThat(kept).hasSize(1).doesNotContain(token);

    kernel.clock.advance(Duration.ofHours(24));
    assertThat(kernel.access.signIn.look(token)).isEqualTo(TokenState.NOTHING);
  }

  private static String token(SetUpNotice notice) {
    String link = notice.lines().get(1);
    return link.substring(link.lastIndexOf('/') + 1);
  }

  @Test
  void aLinkFromAnAdministratorSetsThePasswordOnce() {
    User user = kernel.user("right");
    OneTimeToken replaced = kernel.asPlatform(() -> kernel.access.users.invite(user.id()));
    OneTimeToken token = kernel.asPlatform(() -> kernel.access.users.invite(user.id()));

    assertThat(kernel.access.signIn.look(replaced.value())).isEqualTo(TokenState.NOTHING);
    assertThat(kernel.access.signIn.look(token.value())).isEqualTo(TokenState.PASSWORD);
    Ticket ticket = kernel.access.signIn.redeem(token.value(), "pilvi meri tuhat".toCharArray());

    assertThat(in("right", "pilvi meri tuhat")).isEqualTo(ticket);
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(
            () -> kernel.access.signIn.redeem(token.value(), "toinen pitkä sana".toCharArray()));
    assertThat(token.toString()).doesNotContain(token.value());
  }

  @Test
  void aLinkForAPasswordSetsUpNoAdministratorAndTheOtherWayRound() {
    User user = kernel.user("right");
    OneTimeToken invitation = kernel.asPlatform(() -> kernel.access.users.invite(user.id()));
    String setUp = token(new SetUpNotice(kernel.store, kernel.access.signIn, "http://x"));

    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(
            () ->
                kernel.access.signIn.setUp(
                    invitation.value(),
                    new UserDetails("owner", "Owner", Locale.of("fi"), Set.of()),
                    KernelFixture.PASSWORD.toCharArray()));
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> kernel.access.signIn.redeem(setUp, KernelFixture.PASSWORD.toCharArray()));
  }

  @Test
  void namesPasswordsAndAddressesStandNowhereInWhatIsKeptOfTries() {
    kernel.user("right");
    tryIn("right", "hunter2 hunter2", HERE);

    List<String> kept =
        kernel.store.read(
            tx -> {
              List<String> texts =
                  new ArrayList<>(
                      Rows.list(
                          tx.connection(),
                          "select bucket, latest from kernel_try",
                          r -> r.getString(1) + r.getString(2)));
              texts.addAll(
                  Rows.list(
                      tx.connection(),
                      "select about, details from kernel_audit",
                      r -> r.getString(1) + r.getString(2)));
              texts.addAll(
                  Rows.list(
                      tx.connection(),
                      "select password_hash from kernel_user",
                      r -> r.getString(1)));
              return texts;
            });
    assertThat(kept)
        .isNotEmpty()
        .noneMatch(
            text ->
                text.contains("right")
                    || text.contains("hunter2")
                    || text.contains(HERE)
                    || text.contains(KernelFixture.PASSWORD));
  }

  @Test
  void whoeverKeepsSomethingOpenIsToldOfEachChangeOnceItIsTrueForThem() {
    User user = kernel.user("aino", Roles.STAFF);
    Standings elsewhere = new Standings(kernel.store, kernel.clock, kernel.access.sets);
    Pump pump = kernel.database.pump().watch(new StandingsWatch(elsewhere));
    pump.drain();
    AtomicInteger told = new AtomicInteger();
    Subscription subscription =
        elsewhere.onChange(
            () -> {
              told.incrementAndGet();
              assertThat(elsewhere.of(user.id()).active()).isFalse();
            });
    assertThat(elsewhere.of(user.id()).active()).isTrue();

    kernel.asPlatform(() -> kernel.access.users.disable(user.id()));
    pump.drain();
    assertThat(told).hasValue(1);

    kernel.asPlatform(
        () -> {
          User now = kernel.access.users.get(user.id());
          User renamed =
              kernel.access.users.change(
                  user.id(),
                  now.version(),
                  new UserDetails("aino", "Another Name", now.language(), now.roles()));
          pump.drain();
          assertThat(told).hasValue(1);
          kernel.access.users.setPassword(user.id(), KernelFixture.PASSWORD.toCharArray());
          pump.drain();
          assertThat(told).hasValue(2);
          kernel.access.roles.create("Reception", Set.of());
          kernel.access.roles.delete("Reception");
          pump.drain();
          assertThat(told).hasValue(3);
          assertThat(renamed.active()).isFalse();
        });
    subscription.close();
    kernel.asPlatform(() -> kernel.access.users.enable(user.id()));
    pump.drain();
    assertThat(told).hasValue(3);
  }
}
