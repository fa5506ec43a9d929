package org.kaveri.kernel.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kaveri.api.access.Access;
import org.kaveri.api.access.Caller;
import org.kaveri.api.access.Permission;
import org.kaveri.api.access.SightScope;
import org.kaveri.api.console.CommandOutput;
import org.kaveri.api.console.ServerCommand;

class PluginCommandTest {
  @TempDir Path work;
  private final List<String> said = new ArrayList<>();

  @Test
  void lists_checks_installs_updates_rolls_back_and_removes() throws Exception {
    Path data = Files.createDirectory(work.resolve("data"));
    PluginJar.runnable("org.example.a", "1.0.0", work).writeTo(work.resolve("a.jar"));
    PluginJar.runnable("org.example.a", "1.1.0", work).writeTo(work.resolve("a2.jar"));
    Files.writeString(work.resolve("letter.jar"), "Dear administrator");
    try (LiveFramework live = LiveFramework.start(data, work)) {
      var command = new PluginCommand(new RunningPlugins(live.keeper(), new Everything()));

      assertThat(say(command, "list")).isEqualTo(ServerCommand.DONE);
      assertThat(say(command, "update", "a.jar")).isEqualTo(ServerCommand.FAILED);
      assertThat(say(command, "check", "a.jar")).isEqualTo(ServerCommand.DONE);
      assertThat(say(command, "install", "a.jar")).isEqualTo(ServerCommand.DONE);
      assertThat(say(command, "update", "a2.jar")).isEqualTo(ServerCommand.DONE);
      assertThat(say(command, "list")).isEqualTo(ServerCommand.DONE);
      assertThat(say(command, "rollback", "org.example.a", "1.0.0")).isEqualTo(ServerCommand.DONE);
      assertThat(say(command, "remove", "org.example.a")).isEqualTo(ServerCommand.DONE);
      assertThat(say(command, "install", "letter.jar")).isEqualTo(ServerCommand.FAILED);
      assertThat(say(command, "dance")).isEqualTo(ServerCommand.WRONG_USE);
    }
    assertThat(said)
        .containsSubsequence(
            "No plugins are installed.",
            "! The plugin org.example.a isn't installed.",
            "! Nothing was changed.",
            "The plugin org.example.a (org.example.a) 1.0.0",
            "It can be installed.",
            "org.example.a 1.0.0 is running.",
            "org.example.a 1.1.0 is running.",
            "org.example.a 1.1.0  running",
            "  kept: 1.0.0",
            "org.example.a 1.0.0 is running.",
            "org.example.a is removed.",
            "! This is no jar, or it is damaged or was copied only in part.");
  }

  private int say(PluginCommand command, String... words) {
    return Caller.call(
        new Caller.Platform("console"), () -> command.run(List.of(words), new Paper(), work));
  }

  private final class Paper implements CommandOutput {
    @Override
    public void line(String text) {
      said.add(text);
    }

    @Override
    public void error(String sentence) {
      said.add("! " + sentence);
    }

    @Override
    public void progress(String text) {
      // not for paper
    }

    @Override
    public boolean isCancelled() {
      return false;
    }
  }

  private static final class Everything implements Access {
    @Override
    public void require(Permission permission) {
      // everybody may do everything
    }

    @Override
    public boolean allows(Permission permission) {
      return true;
    }

    @Override
    public SightScope sight() {
      return SightScope.WHOLE;
    }
  }
}
