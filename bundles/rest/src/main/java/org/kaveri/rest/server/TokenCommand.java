package org.kaveri.rest.server;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kaveri.api.InvalidException;
import org.kaveri.api.Page;
import org.kaveri.api.UserId;
import org.kaveri.api.access.Permission;
import org.kaveri.api.access.User;
import org.kaveri.api.access.Users;
import org.kaveri.api.console.CommandOutput;
import org.kaveri.api.console.ServerCommand;
import org.kaveri.api.extensions.Contributes;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code kaveri token …}: tokens by which programs speak for a user. */
@Component
@Contributes(order = 250)
public final class TokenCommand implements ServerCommand {
  private static final String WRONG =
      "Say 'kaveri token list', 'token add USER NAME [--days N] [--scope PERMISSIONS]' or 'token"
          + " revoke ID'.";
  private static final int PAGE = 500;
  private static final String DAYS = "--days";
  private static final String SCOPE = "--scope";
  private static final Set<String> OPTIONS = Set.of(DAYS, SCOPE);

  private final StoredTokens tokens;
  private final Users users;
  private final Clock clock;

  /** For the component runtime. */
  @Activate
  public TokenCommand(
      @Reference StoredTokens tokens, @Reference Users users, @Reference Clock clock) {
    this.tokens = tokens;
    this.users = users;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "token";
  }

  @Override
  public List<Usage> usages() {
    return List.of(
        new Usage("token list", "lists the tokens by which programs speak for users"),
        new Usage(
            "token add USER NAME [--days N] [--scope customers:read,orders:read]",
            "makes a token for a user, for 90 days or as many as you say; it may do what you list,"
                + " or all that its user may"),
        new Usage("token revoke ID", "makes a token useless"));
  }

  @Override
  public int run(List<String> arguments, CommandOutput out, Path workingDirectory) {
    String verb = arguments.isEmpty() ? "" : arguments.getFirst();
    if (verb.equals("list") && arguments.size() == 1) {
      return list(out);
    }
    if (verb.equals("add") && arguments.size() >= 3 && arguments.size() % 2 == 1) {
      Map<String, String> options = options(arguments.subList(3, arguments.size()));
      if (OPTIONS.containsAll(options.keySet())) {
        return add(arguments.get(1), arguments.get(2), options, out);
      }
    }
    if (verb.equals("revoke")
        && arguments.size() == 2
        && arguments.get(1).matches("[1-9]\\d{0,17}")) {
      tokens.revoke(Long.parseLong(arguments.get(1)));
      out.line("The token is revoked.");
      return DONE;
    }
    out.error(WRONG);
    return WRONG_USE;
  }

  private static Map<String, String> options(List<String> words) {
    Map<String, String> options = new HashMap<>();
    for (int i = 0; i < words.size(); i += 2) {
      options.put(words.get(i), words.get(i + 1));
    }
    return options;
  }

  private int add(String signInName, String name, Map<String, String> options, CommandOutput out) {
    Optional<User> user = users.findBySignInName(signInName).filter(User::active);
    if (user.isEmpty()) {
      out.error("There is no active user '" + signInName + "'. 'kaveri user list' lists them.");
      return FAILED;
    }
    String days = options.get(DAYS);
    Duration life = days == null ? NewToken.USUAL_LIFE : Duration.ofDays(days(days));
    Optional<Set<Permission>> scope =
        Optional.ofNullable(options.get(SCOPE)).map(TokenCommand::scope);
    String secret = tokens.add(new NewToken(user.get().id(), name, life, scope));
    out.line("Keep this token; it is shown this once:");
    out.line(secret);
    return DONE;
  }

  private static Set<Permission> scope(String text) {
    return Stream.of(text.split(",", -1))
        .map(String::strip)
        .map(
            name -> {
              try {
                return new Permission(name);
              } catch (IllegalArgumentException e) {
                throw new InvalidException(
                    "token.scope", "There is no permission " + name + ".", e, name);
              }
            })
        .collect(Collectors.toSet());
  }

  private int list(CommandOutput out) {
    Page<ApiToken> page = tokens.list(Page.Request.first(PAGE));
    if (page.items().isEmpty()) {
      out.line("There are no tokens.");
    }
    while (true) {
      print(page.items(), out);
      if (page.next().isEmpty()) {
        return DONE;
      }
      page = tokens.list(Page.Request.after(page.next().get(), PAGE));
    }
  }

  private void print(List<ApiToken> some, CommandOutput out) {
    Map<UserId, String> names =
        users.namesOf(some.stream().map(ApiToken::user).collect(Collectors.toSet()));
    Instant now = clock.instant();
    for (ApiToken token : some) {
      out.line(
          "%d  %s  %s  %s  %s"
              .formatted(
                  token.id(),
                  names.getOrDefault(token.user(), "?"),
                  token.name(),
                  state(token, now),
                  token.scope().map(TokenRows::written).orElse("everything its user may")));
    }
  }

  private static String state(ApiToken token, Instant now) {
    return switch (token.state(now)) {
      case REVOKED -> "revoked";
      case EXPIRED -> "expired " + token.expires();
      case VALID -> "until " + token.expires();
    };
  }

  private static long days(String text) {
    if (!text.matches("[1-9]\\d{0,2}")) {
      throw new InvalidException("token.life", "A token lives for 1 to 366 days.");
    }
    return Long.parseLong(text);
  }
}
