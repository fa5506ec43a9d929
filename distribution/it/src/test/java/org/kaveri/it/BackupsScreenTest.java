package org.kaveri.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups as an administrator sees them, with a disk that is full and has room again. */
class BackupsScreenTest extends StaffTest {
  @TempDir Path folder;

  @Test
  void aFullDiskLeavesNothingHalfAndIsSeenUntilTheNextBackupIsWhole() throws IOException {
    Path data = folder.resolve("data");
    try (RunningServer server =
        RunningServer.with().data(data).expecting("The backup .* failed").start()) {
      Path backups = data.resolve("backups");
      try (SmallDisk disk = SmallDisk.mounted(backups, 100)) {
        Page page = administrator(server, "keeper", Eyes.DESK);
        go(page, server, "backups");
        waitFor(page, "No backup has been made yet.");
        waitFor(page, "in the time zone of the company");

        disk.fill();
        page.keyboard().press("b");
        waitFor(page, "The backup cannot be written or read. Look at its folder and at the disk.");
        row(page, "Failed").waitFor();
        assertThat(names(backups)).containsExactly("ballast");
        go(page, server, "health");
        Locator check = page.locator("tr", new Page.LocatorOptions().setHasText("Wants attention"));
        check.getByText("The backup cannot be written or read.").waitFor();
        assertThat(server.isReady()).isTrue();

        disk.makeRoom();
        go(page, server, "backups");
        click(page, "Back up now");
        waitFor(page, "The backup is written and read back.");
        row(page, "Read back and equal").waitFor();
        assertAccessible(page);
        assertFitsWidth(page);
        picture(page, "backups");
        assertThat(names(backups)).singleElement().asString().matches("kaveri-[0-9-]{17}\\.zip");
        go(page, server, "health");
        waitFor(page, "The newest backup is ");
        go(page, server, "audit");
        waitFor(page, "Backup failed");
        waitFor(page, "Backup made");
        assertThat(browserErrors()).isEmpty();
      }
    }
  }

  private static Locator row(Page page, String state) {
    return page.locator("tr", new Page.LocatorOptions().setHasText(state));
  }

  private static List<String> names(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
