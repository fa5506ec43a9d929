package org.kaveri.rest.server;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kaveri.api.InvalidException;
import org.kaveri.api.UserId;
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
      "Say 'kaveri token list', 'token add USER NAME [--days N]' or 'token revoke ID'.";

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
            "token add USER NAME [--days N]",
            "makes a token for a user, for 90 days or as many as you say"),
        new Usage("token revoke ID", "makes a token useless"));
  }

  @Override
  public int run(List<String> arguments, CommandOutput out, Path workingDirectory) {
    String verb = arguments.isEmpty() ? "" : arguments.getFirst();
    boolean withDays = arguments.size() == 5 && arguments.get(3).equals("--days");
    if (verb.equals("list") && arguments.size() == 1) {
      return list(out);
    }
    if (verb.equals("add") && (arguments.size() == 3 || withDays)) {
      Duration life = withDays ? Duration.ofDays(days(arguments.get(4))) : StoredTokens.USUAL_LIFE;
      return add(arguments.get(1), arguments.get(2), life, out);
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

  private int add(String signInName, String name, Duration life, CommandOutput out) {
    Optional<User> user = users.findBySignInName(signInName).filter(User::active);
    if (user.isEmpty()) {
      out.error("There is no active user '" + signInName + "'. 'kaveri user list' lists them.");
      return FAILED;
    }
    out.line("Keep this token; it is shown this once:");
    out.line(tokens.add(user.get().id(), name, life));
    return DONE;
  }

  private int list(CommandOutput out) {
    List<StoredTokens.Token> all = tokens.list();
    Map<UserId, String> names =
        users.namesOf(all.stream().map(StoredTokens.Token::user).collect(Collectors.toSet()));
    Instant now = clock.instant();
    for (StoredTokens.Token token : all) {
      out.line(
          "%d  %s  %s  %s"
              .formatted(
                  token.id(),
                  names.getOrDefault(token.user(), "?"),
                  token.name(),
                  state(token, now)));
    }
    if (all.isEmpty()) {
      out.line("There are no tokens.");
    }
    return DONE;
  }

  private static String state(StoredTokens.Token token, Instant now) {
    if (token.revoked().isPresent()) {
      return "revoked";
    }
    return (token.expires().isAfter(now) ? "until " : "expired ") + token.expires();
  }

  private static long days(String text) {
    if (!text.matches("[1-9]\\d{0,2}")) {
      throw new InvalidException("token.life", "A token lives for 1 to 366 days.");
    }
    return Long.parseLong(text);
  }
}
