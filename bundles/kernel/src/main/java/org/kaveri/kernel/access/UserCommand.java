package org.kaveri.kernel.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kaveri.api.InvalidException;
import org.kaveri.api.NotFoundException;
import org.kaveri.api.Page;
import org.kaveri.api.access.OneTimeToken;
import org.kaveri.api.access.User;
import org.kaveri.api.access.UserDetails;
import org.kaveri.api.access.Users;
import org.kaveri.api.console.CommandOutput;
import org.kaveri.api.console.ServerCommand;
import org.kaveri.api.extensions.Contributes;
import org.kaveri.api.settings.CompanySettings;
import org.kaveri.api.settings.Settings;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code kaveri user …}: for the administrator who is locked out, and for scripts. */
@Component
@Contributes(order = 200)
public final class UserCommand implements ServerCommand {
  private static final String WRONG =
      "Say 'kaveri user list', 'user add NAME DISPLAY-NAME', 'user password NAME',"
          + " 'user disable NAME' or 'user enable NAME'.";
  private static final int LONGEST_FILE = 1_000;

  private final Users users;
  private final Settings settings;
  private final String address;

  @Activate
  public UserCommand(@Reference Users users, @Reference Settings settings, BundleContext context) {
    this(users, settings, SetUpNotice.address(context));
  }

  UserCommand(Users users, Settings settings, String address) {
    this.users = users;
    this.settings = settings;
    this.address = address;
  }

  /** What stands on the command line: plain words and {@code --option value}. */
  private record Line(List<String> words, Map<String, String> options) {
    static Optional<Line> of(List<String> arguments) {
      List<String> words = new java.util.ArrayList<>();
      Map<String, String> options = new HashMap<>();
      for (int i = 0; i < arguments.size(); i++) {
        String word = arguments.get(i);
        if (!word.startsWith("--")) {
          words.add(word);
        } else if (i + 1 < arguments.size()) {
          options.put(word.substring(2), arguments.get(++i));
        } else {
          return Optional.empty();
        }
      }
      return Optional.of(new Line(words, options));
    }

    boolean is(String verb, int count, Set<String> allowed) {
      return words.size() == count
          && words.getFirst().equals(verb)
          && allowed.containsAll(options.keySet());
    }
  }

  @Override
  public String name() {
    return "user";
  }

  @Override
  public List<Usage> usages() {
    return List.of(
        new Usage("user list", "lists those who may sign in"),
        new Usage(
            "user add NAME DISPLAY-NAME [--roles a,b] [--language fi|en|sv]",
            "adds a user and prints a one-time link for the password"),
        new Usage(
            "user password NAME [--file FILE]",
            "prints a one-time link for a new password, or takes it from a file"),
        new Usage("user disable NAME", "shuts a user out"),
        new Usage("user enable NAME", "lets a user in again"));
  }

  @Override
  public int run(List<String> arguments, CommandOutput out, Path workingDirectory) {
    Optional<Line> parsed = Line.of(arguments).filter(line -> !line.words().isEmpty());
    if (parsed.isEmpty()) {
      out.error(WRONG);
      return WRONG_USE;
    }
    Line line = parsed.get();
    if (line.is("list", 1, Set.of())) {
      list(out);
    } else if (line.is("add", 3, Set.of("roles", "language"))) {
      add(line, out);
    } else if (line.is("password", 2, Set.of("file"))) {
      password(line, out, workingDirectory);
    } else if (line.is("disable", 2, Set.of())) {
      out.line(state(users.disable(user(line).id())));
    } else if (line.is("enable", 2, Set.of())) {
      out.line(state(users.enable(user(line).id())));
    } else {
      out.error(WRONG);
      return WRONG_USE;
    }
    return DONE;
  }

  private void list(CommandOutput out) {
    Optional<Page.Cursor> after = Optional.empty();
    do {
      Page<User> page = users.list(new Page.Request(after, 200));
      page.items().forEach(user -> out.line(state(user)));
      after = page.next();
    } while (after.isPresent());
  }

  private static String state(User user) {
    String roles = user.roles().isEmpty() ? "no role" : String.join(",", sorted(user.roles()));
    String standing =
        !user.active() ? "disabled" : user.hasPassword() ? "active" : "active, no password yet";
    return "%s\t%s\t%s\t%s".formatted(user.signInName(), user.displayName(), roles, standing);
  }

  private static List<String> sorted(Set<String> roles) {
    return roles.stream().sorted().toList();
  }

  private void add(Line line, CommandOutput out) {
    String roles = line.options().getOrDefault("roles", "");
    String language =
        line.options().getOrDefault("language", settings.get(CompanySettings.LANGUAGE));
    Set<String> named =
        roles.isBlank()
            ? Set.of()
            : Set.copyOf(Arrays.stream(roles.split(",", -1)).map(String::strip).toList());
    User user =
        users.create(
            new UserDetails(line.words().get(1), line.words().get(2), Locale.of(language), named));
    out.line(state(user));
    invite(user, out);
  }

  private void password(Line line, CommandOutput out, Path workingDirectory) {
    User user = user(line);
    String file = line.options().get("file");
    if (file == null) {
      invite(user, out);
    } else {
      users.setPassword(user.id(), read(workingDirectory.resolve(file)));
      out.line("The password is set; open sessions of " + user.signInName() + " have ended.");
    }
  }

  private void invite(User user, CommandOutput out) {
    OneTimeToken token = users.invite(user.id());
    out.line("Link to set the password (works once, until " + token.expires() + "):");
    out.line("  " + address + "/set-password/" + token.value());
  }

  /** The first line of the file. */
  private static char[] read(Path file) {
    byte[] bytes = {};
    try {
      if (Files.size(file) > LONGEST_FILE) {
        throw new InvalidException(
            "password.file", "The file is too long to be one line with a password.");
      }
      bytes = Files.readAllBytes(file);
      CharBuffer chars = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes));
      int end = 0;
      while (end < chars.length() && chars.charAt(end) != '\n' && chars.charAt(end) != '\r') {
        end++;
      }
      char[] password = new char[end];
      chars.get(password);
      Arrays.fill(chars.array(), ' ');
      return password;
    } catch (IOException | UncheckedIOException e) {
      throw new InvalidException("password.file", "The server cannot read that file.", e);
    } finally {
      Arrays.fill(bytes, (byte) 0);
    }
  }

  private User user(Line line) {
    return users
        .findBySignInName(line.words().get(1))
        .orElseThrow(
            () -> new NotFoundException("user.unknown", "There is no user of this sign-in name."));
  }
}
