package org.kaveri.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kaveri.it.load.LoadCommand;

/** Webhooks over REST, with a real server, a real receiver and kill −9, on both databases. */
class WebhooksTest {
  private static final Duration SOON = Duration.ofSeconds(30);
  private static final Duration WHEN_THE_LEASE_IS_OVER = Duration.ofSeconds(120);

  @TempDir Path folder;
  @AutoClose private final HookReceiver receiver = new HookReceiver();

  @Test
  void aProgramOutsideHearsOfWhatHappensOnDerby() throws Exception {
    hear(null);
  }

  @Test
  void aProgramOutsideHearsOfWhatHappensOnPostgres() throws Exception {
    hear(RealPostgres.create());
  }

  @Test
  void whatIsWrongIsRefusedAndTheRightIsForWhoMay() throws Exception {
    try (RunningServer server = server(null).start()) {
      RestClient till = RestClient.of(server);
      String inside = "{\"name\":\"x\",\"url\":\"" + receiver.url() + "\"}";
      till.post("/api/webhooks", inside).refuses(400, "webhook.plain");
      allow(server);
      till.post("/api/webhooks", "{\"url\":\"https://example.org/\"}")
          .refuses(400, "rest.member-missing");
      till.post("/api/webhooks", "{\"name\":\"x\"}").refuses(400, "rest.member-missing");
      till.post("/api/webhooks", "{\"name\":\"x\",\"url\":\"ftp://example.org/\"}")
          .refuses(400, "webhook.url");
      till.post("/api/webhooks", "{\"name\":\"x\",\"url\":\"https://169.254.169.254/\"}")
          .refuses(400, "webhook.address");
      till.post("/api/webhooks", inside.replace("}", ",\"events\":[\"no.such\"]}"))
          .refuses(400, "webhook.events");
      till.post("/api/webhooks", inside.replace("}", ",\"events\":[null]}"))
          .refuses(400, "rest.body");
      till.get("/api/webhooks/404").refuses(404, "webhook.unknown");

      RestClient.Answer made = till.post("/api/webhooks", inside, "Idempotency-Key", "w1").is(201);
      String path = made.header("Location");
      assertThat(made.text("secret")).startsWith("whsec_");
      RestClient.Answer again = till.post("/api/webhooks", inside, "Idempotency-Key", "w1").is(201);
      assertThat(again.id()).isEqualTo(made.id());
      assertThat(again.body().has("secret")).as("it is told once").isFalse();
      till.post(path + "/secret", "{}", "Idempotency-Key", "w2").is(200);
      assertThat(
              till.post(path + "/secret", "{}", "Idempotency-Key", "w2")
                  .is(200)
                  .body()
                  .has("secret"))
          .isFalse();
      till.post(path + "/replays", "{}").refuses(400, "webhook.replay");
      till.post(path + "/replays", "{\"place\":999999}").refuses(400, "webhook.place");
      till.send("DELETE", path, "", "If-Match", "\"1\"").is(412);

      RestClient narrow = narrow(server, "customers:read");
      narrow.get("/api/webhooks").refuses(403, "access.permission-missing");
      narrow.post("/api/webhooks", inside).refuses(403, "access.permission-missing");
      narrow.get(path).refuses(403, "access.permission-missing");
      assertThat(narrow(server, "webhooks:manage").get(path).is(200).text("state")).isEqualTo("on");
    }
  }

  private static RestClient narrow(RunningServer server, String scope) {
    String output =
        server.command("token", "add", "till", scope, "--scope", scope).output().strip();
    return new RestClient(server, output.substring(output.lastIndexOf('\n') + 1));
  }

  private void hear(@Nullable RealPostgres postgres) throws Exception {
    Path data = folder.resolve("data");
    Set<Long> added = new HashSet<>();
    String secret;
    String path;
    String token;
    try (RunningServer server = server(postgres).data(data).start()) {
      RestClient till = RestClient.of(server);
      token = till.token();
      allow(server);
      RestClient.Answer made =
          till.post(
                  "/api/webhooks",
                  "{\"name\":\"warehouse\",\"url\":\""
                      + receiver.url()
                      + "\",\"events\":[\"customers.added\",\"customers.changed\"]}")
              .is(201);
      secret = made.text("secret");
      path = made.header("Location");

      RestClient.Answer test = till.post(path + "/tests", "").is(201);
      Await.until("the test has come", SOON, () -> !receiver.taken.isEmpty());
      assertThat(receiver.taken.getFirst().type()).isEqualTo("webhooks.test");
      Await.until(
          "it is known to have come",
          SOON,
          () -> till.get(test.header("Location")).text("state").equals("done"));

      for (int i = 0; i < 20; i++) {
        added.add(till.post("/api/customers", "{\"name\":\"C" + i + "\"}").is(201).id());
      }
      Await.until("all have been told", SOON, () -> told().equals(added));
      assertThat(receiver.taken).allMatch(one -> one.isSignedWith(secret));

      // the receiver is down while more happens, and the server dies
      receiver.answer = 500;
      for (int i = 0; i < 5; i++) {
        added.add(till.post("/api/customers", "{\"name\":\"D" + i + "\"}").is(201).id());
      }
      Await.until("five have failed", SOON, () -> failed(till, path) >= 5);
      server.kill();
    }
    receiver.answer = 204;
    receiver.taken.clear();
    try (RunningServer server = server(postgres).data(data).start()) {
      RestClient till = new RestClient(server, token);
      // whoever has mended a receiver tries it: so nobody waits for the next try of the others
      till.post(path + "/tests", "").is(201);
      Set<Long> before = new HashSet<>();
      Await.until(
          "nothing is lost",
          WHEN_THE_LEASE_IS_OVER,
          () -> {
            before.addAll(told());
            return added.stream().filter(before::contains).count() >= 5;
          });
      receiver.taken.clear();
      till.post(path + "/replays", "{\"place\":1}").is(200);
      Await.until("everything has been told again", SOON, () -> told().equals(added));
      assertThat(receiver.taken).allMatch(one -> one.isSignedWith(secret));

      RestClient.Answer delivery = till.get(path + "/deliveries?size=1").is(200);
      long id = delivery.body().at("/items/0/id").asLong();
      receiver.taken.clear();
      till.post(path + "/deliveries/" + id + "/repetitions", "").is(200);
      Await.until("it has been told once more", SOON, () -> !receiver.taken.isEmpty());

      String newSecret = till.post(path + "/secret", "{\"atOnce\":true}").is(200).text("secret");
      receiver.taken.clear();
      till.post("/api/customers", "{\"name\":\"E\"}").is(201);
      Await.until("it has been told", SOON, () -> !receiver.taken.isEmpty());
      assertThat(receiver.taken.getFirst().isSignedWith(newSecret)).isTrue();
      assertThat(receiver.taken.getFirst().isSignedWith(secret)).isFalse();

      String tag = till.get(path).header("ETag");
      till.patch(path, tag, "{\"on\":false}").is(200);
      receiver.taken.clear();
      long whileOff = till.post("/api/customers", "{\"name\":\"F\"}").is(201).id();
      till.patch(path, till.get(path).header("ETag"), "{\"on\":true}").is(200);
      Await.until("it goes on where it stood", SOON, () -> told().contains(whileOff));
      till.send("DELETE", path, "", "If-Match", till.get(path).header("ETag")).is(204);
      till.get(path).refuses(404, "webhook.unknown");
    }
  }

  /** How many were tried and are still to be sent. */
  private static long failed(RestClient till, String path) {
    long failed = 0;
    for (var one : till.get(path + "/deliveries?size=50").is(200).body().path("items")) {
      if (one.path("state").asString().equals("open") && one.path("attempts").asInt() > 0) {
        failed++;
      }
    }
    return failed;
  }

  /** The customers of whom it was told that they were added. */
  private Set<Long> told() {
    Set<Long> customers = new HashSet<>();
    for (HookReceiver.Taken one : List.copyOf(receiver.taken)) {
      if (one.type().equals("customers.added")) {
        customers.add(one.json().at("/data/customer").asLong());
      }
    }
    return customers;
  }

  private RunningServer.Setup server(@Nullable RealPostgres postgres) throws Exception {
    RunningServer.Setup setup =
        RunningServer.with()
            .profile("headless")
            .bundle(TestBundle.of(LoadCommand.class.getPackage(), folder));
    return postgres == null ? setup : setup.database(postgres);
  }

  private static void allow(RunningServer server) {
    RunningServer.Ended ended = server.command("load", "set", "webhooks.reach", "machine");
    assertThat(ended.code()).as(ended.output()).isZero();
  }
}
