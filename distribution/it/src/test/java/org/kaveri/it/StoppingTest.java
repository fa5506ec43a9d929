package org.kaveri.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kaveri.it.slow.SlowServlet;

class StoppingTest {
  @TempDir Path folder;

  @Test
  void onSigtermTheServerTurnsNotReadyAnswersWhatIsOpenAndEndsWithZero() throws Exception {
    Path slow = TestBundle.of(SlowServlet.class.getPackage(), folder);
    try (RunningServer server =
        RunningServer.with().profile("headless").modules(List.of()).bundle(slow).start()) {
      CompletableFuture<String> answer =
          CompletableFuture.supplyAsync(() -> server.get("/slow").body());
      Path asked = server.data().resolve("asked");
      Await.until("the request is open", Duration.ofSeconds(20), () -> Files.exists(asked));

      server.terminate();

      Await.until("the server is not ready", Duration.ofSeconds(20), () -> !server.isReady());
      assertThat(server.isAlive()).as("it waits for the open request").isTrue();
      assertThat(server.get("/live").statusCode()).isEqualTo(200);
      assertThat(answer).isNotDone();

      Files.delete(asked);
      assertThat(answer.get(10, TimeUnit.SECONDS)).isEqualTo("answered");
      assertThat(server.exitCode(Duration.ofSeconds(30))).isZero();
      assertThat(server.log()).contains("The server has stopped");
    }
  }

  @Test
  void sigtermWhileItStartsEndsItCleanlyToo() throws IOException {
    try (RunningServer server = RunningServer.with().launch()) {
      Path lock = server.data().resolve("cache");
      Await.until("it is starting", Duration.ofSeconds(60), () -> Files.exists(lock));
      server.terminate();
      assertThat(server.exitCode(Duration.ofSeconds(60))).isZero();
    }
  }
}
