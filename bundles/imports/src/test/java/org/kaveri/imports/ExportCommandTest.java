package org.kaveri.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kaveri.api.console.CommandOutput;
import org.kaveri.api.console.ServerCommand;
import org.kaveri.api.imports.ImportChunk.Mode;
import org.kaveri.testkit.Fake;
import org.kaveri.testkit.TestDatabase;

class ExportCommandTest {
  @TempDir Path folder;

  private final List<String> told = new ArrayList<>();

  private int say(Desk desk, String... words) {
    told.clear();
    CommandOutput out =
        Fake.of(
            CommandOutput.class,
            (method, arguments) -> {
              told.add(String.valueOf(arguments[0]));
              return null;
            });
    return new ExportCommand(desk.exports()).run(List.of(words), out, folder);
  }

  @Test
  void aKindOrEverythingIsWrittenToANewFile() {
    Desk.on(
        TestDatabase.DERBY,
        desk -> {
          desk.take("customers", Mode.ADD, "Number;Company\n1;Leipomo\n2;Kahvila\n");
          assertThat(say(desk, "--kind", "customers", "--file", "ä b.csv"))
              .isEqualTo(ServerCommand.DONE);
          assertThat(told).containsExactly("2 rows stand in " + folder.resolve("ä b.csv") + ".");
          assertThat(Files.readString(folder.resolve("ä b.csv"))).contains("1;Leipomo;");
          assertThat(say(desk, "--file", "all.zip", "--format", "xlsx"))
              .isEqualTo(ServerCommand.DONE);
          try (var zip = new ZipFile(folder.resolve("all.zip").toFile())) {
            assertThat(zip.getEntry("customers.xlsx")).isNotNull();
            assertThat(zip.size()).isEqualTo(6);
          }
        });
  }

  @Test
  void whatCannotBeWrittenIsToldAndLeavesNothing() {
    Desk.on(
        TestDatabase.DERBY,
        desk -> {
          Files.writeString(folder.resolve("there.csv"), "mine");
          assertThat(say(desk, "--kind", "customers", "--file", "there.csv"))
              .isEqualTo(ServerCommand.FAILED);
          assertThat(told).singleElement().asString().contains("already");
          assertThat(Files.readString(folder.resolve("there.csv"))).isEqualTo("mine");
          assertThat(say(desk, "--file", "none/x.zip")).isEqualTo(ServerCommand.FAILED);
          assertThat(told).singleElement().asString().contains("There is no folder");
          assertThat(say(desk, "--file", "a\0b")).isEqualTo(ServerCommand.WRONG_USE);
          assertThat(say(desk, "--kind", "letters", "--file", "x.csv"))
              .isEqualTo(ServerCommand.WRONG_USE);
          assertThat(told).singleElement().asString().contains("there are: ");
          assertThat(say(desk, "--format", "pdf", "--file", "x.csv"))
              .isEqualTo(ServerCommand.WRONG_USE);
          assertThat(say(desk, "--kind", "customers")).isEqualTo(ServerCommand.WRONG_USE);
          assertThat(say(desk, "--kind")).isEqualTo(ServerCommand.WRONG_USE);
          assertThat(names()).containsExactly("there.csv");
        });
  }

  private List<String> names() throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).toList();
    }
  }
}
