package org.kaveri.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kaveri.api.imports.UploadId;

class UploadsTest {
  private final Instant now = Instant.now().plus(Uploads.KEPT).plusSeconds(60);
  @TempDir Path folder;

  @Test
  void whatNobodyHasUsedForADayGoesWithItsName() throws IOException {
    var uploads = new Uploads(folder, Clock.fixed(now, ZoneOffset.UTC));
    UploadId old = receive(uploads);
    UploadId used = receive(uploads);
    uploads.touch(used);
    uploads.purge();
    assertThat(uploads.exists(old)).isFalse();
    assertThat(uploads.name(used)).isEqualTo("rows.csv");
    assertThat(folder).isDirectoryNotContaining("glob:**" + old.value() + "*");
  }

  @Test
  void remainsGoAndWhatIsNotOursStays() throws IOException {
    var uploads = new Uploads(folder, Clock.fixed(now, ZoneOffset.UTC));
    Path orphan = folder.resolve("0".repeat(32) + ".name");
    Path broken = folder.resolve("1".repeat(32));
    Path foreign = folder.resolve("cafe");
    for (Path file : new Path[] {orphan, broken, foreign}) {
      Files.writeString(file, "x");
      Files.setLastModifiedTime(file, FileTime.from(now.minus(Duration.ofDays(2))));
    }
    uploads.purge();
    assertThat(orphan).doesNotExist();
    assertThat(broken).doesNotExist();
    assertThat(foreign).exists();
  }

  private static UploadId receive(Uploads uploads) throws IOException {
    return uploads.receive(
        "rows.csv", new ByteArrayInputStream("a;b".getBytes(StandardCharsets.UTF_8)), 1_000);
  }
}
