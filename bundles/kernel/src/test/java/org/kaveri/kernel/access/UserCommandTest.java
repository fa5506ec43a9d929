package org.kaveri.kernel.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kaveri.api.KaveriException;
import org.kaveri.api.access.SignIn.Result;
import org.kaveri.api.console.CommandOutput;
import org.kaveri.api.console.ServerCommand;
import org.kaveri.kernel.KernelFixture;
import org.kaveri.testkit.TestDatabase;

class UserCommandTest {
  private final KernelFixture kernel = KernelFixture.on(TestDatabase.DERBY);
  private final UserCommand command =
      new UserCommand(kernel.access.users, kernel.settings.settings, "http://crm.example.org:8080");
  private final List<String> lines = new ArrayList<>();
  private final List<String> errors = new ArrayList<>();

  @AfterEach
  void close() {
    kernel.close();
  }

  private int run(String... arguments) {
    lines.clear();
    CommandOutput out =
        new CommandOutput() {
          @Override
          public void line(String text) {
            lines.add(text);
          }

          @Override
          public void error(String sentence) {
            errors.add(sentence);
          }

          @Override
          public void progress(String text) {}

          @Override
          public boolean isCancelled() {
            return false;
          }
        };
    return kernel.asPlatform(() -> command.run(List.of(arguments), out, kernel.folder));
  }

  private Result signIn(String password) {
    return kernel.access.signIn.signIn("aino", password.toCharArray(), "here");
  }

  @Test
  void aUserAddedAtTheTerminalSetsHerPasswordByTheLink() {
    assertThat(run("add", "aino", "Aino Virtanen", "--roles", "staff, team-lead"))
        .isEqualTo(ServerCommand.DONE);
    assertThat(lines.getFirst())
        .isEqualTo("aino\tAino Virtanen\tstaff,team-lead\tactive, no password yet");
    String link = lines.getLast().strip();
    assertThat(link).startsWith("http://crm.example.org:8080/set-password/");

    kernel.access.signIn.redeem(
        link.substring(link.lastIndexOf('/') + 1), KernelFixture.PASSWORD.toCharArray());
    assertThat(signIn(KernelFixture.PASSWORD)).isInstanceOf(Result.Welcome.class);
  }

  @Test
  void aPasswordIsTakenFromTheFirstLineOfAFile() throws IOException {
    run("add", "aino", "Aino");
    Files.writeString(kernel.folder.resolve("pw.txt"), KernelFixture.PASSWORD + "\r\nmore\n");

    assertThat(run("password", "AINO", "--file", "pw.txt")).isEqualTo(ServerCommand.DONE);
    assertThat(signIn(KernelFixture.PASSWORD)).isInstanceOf(Result.Welcome.class);
    assertThat(
            catchThrowableOfType(
                    KaveriException.class, () -> run("password", "aino", "--file", "none.txt"))
                .code())
        .isEqualTo("password.file");
  }

  @Test
  void usersAreDisabledEnabledAndListed() {
    run("add", "aino", "Aino");

    run("disable", "aino");
    assertThat(lines).containsExactly("aino\tAino\tno role\tdisabled");
    run("enable", "aino");
    assertThat(run("list")).isEqualTo(ServerCommand.DONE);
    assertThat(lines).containsExactly("aino\tAino\tno role\tactive, no password yet");
  }

  @Test
  void whatIsNotUnderstoodIsSaid() {
    assertThat(run()).isEqualTo(ServerCommand.WRONG_USE);
    assertThat(run("dance")).isEqualTo(ServerCommand.WRONG_USE);
    assertThat(run("list", "--roles")).isEqualTo(ServerCommand.WRONG_USE);
    assertThat(run("list", "--secret", "x")).isEqualTo(ServerCommand.WRONG_USE);
    assertThat(run("disable")).isEqualTo(ServerCommand.WRONG_USE);
    assertThat(errors).hasSize(5).allMatch(error -> error.startsWith("Say "));
    assertThat(catchThrowableOfType(KaveriException.class, () -> run("disable", "x")).code())
        .isEqualTo("user.unknown");
  }
}
