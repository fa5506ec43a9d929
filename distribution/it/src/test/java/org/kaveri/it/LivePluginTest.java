package org.kaveri.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The sample plugin in a running server, with tabs open that show its panel. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LivePluginTest extends StaffTest {
  private static final String PANEL = "Face to face";
  private static final int CYCLES = Integer.getInteger("kaveri.plugin.cycles", 100);

  @TempDir static Path work;

  @SuppressWarnings("NullAway.Init") // set before the first test
  private static RunningServer server;

  @BeforeAll
  static void startServer() {
    server =
        RunningServer.with()
            .bundle(TestBundle.of(org.kaveri.it.card.CardView.class.getPackage(), work))
            .expecting("org.kaveri.kernel.plugins.Changes: Version .* failed")
            .start();
  }

  @AfterAll
  static void stopServer() {
    server.close();
  }

  @Test
  @Order(1)
  void comes_into_open_tabs_is_updated_and_leaves_them_while_nothing_else_restarts() {
    Page onlooker = administrator(server, "onlooker", Eyes.DESK);
    go(onlooker, server, "test-card");
    Page page = administrator(server, "first", Eyes.DESK);
    go(page, server, "plugins");
    waitFor(page, "No plugins are installed.");
    assertThat(server.command("rooms").code()).isZero();

    upload(page, SamplePlugin.jar());
    waitFor(page, "It can be installed. Nothing has been changed yet.");
    assertAccessible(page);
    assertThat(onlooker.getByText(PANEL).count()).isZero();
    click(page, "Install");
    onlooker.getByText(PANEL).waitFor();
    page.getByText("Running").first().waitFor();

    upload(page, SamplePlugin.withVersion("0.2.0", work));
    waitFor(page, "Its parts leave the open screens for a moment and come back.");
    click(page, "Update");
    waitFor(page, "Field visits 0.2.0");
    onlooker.getByText(PANEL).waitFor();

    Page book = administrator(server, "reader", Eyes.DESK);
    go(book, server, "extensions");
    waitFor(book, "TradeFairChannel");
    click(page, "Remove");
    waitFor(page, "Its parts leave all open screens.");
    page.locator("vaadin-button[slot=confirm-button]").click();
    waitUntilGone(onlooker, PANEL);
    waitFor(page, "No plugins are installed.");

    assertThat(server.command("rooms").output().lines())
        .isNotEmpty()
        .allMatch(line -> line.startsWith(SamplePlugin.NAME + " "));
    assertThat(browserErrors()).isEmpty();
  }

  @Test
  @Order(2)
  void says_everything_that_is_against_a_bad_jar_and_changes_nothing() {
    Page page = administrator(server, "second", Eyes.DESK);
    go(page, server, "plugins");

    upload(
        page,
        SamplePlugin.changed("0.3.0", work, "org/example/fieldvisits/TradeFairChannel.class"));

    waitFor(page, "The class org.example.fieldvisits.TradeFairChannel isn't in the jar.");
    assertThat(
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Install"))
                .isDisabled())
        .isTrue();
    assertThat(server.command("plugin", "list").output()).contains("No plugins are installed.");
  }

  @Test
  @Order(3)
  void leaves_no_class_loader_behind_after_many_cycles_with_tabs_open() {
    Page tab = administrator(server, "third", Eyes.DESK);
    go(tab, server, "test-card");
    Page other = administrator(server, "fourth", Eyes.DESK.in("fi-FI"));
    go(other, server, "test-card");
    int before = server.classLoaders();
    assertThat(before).isPositive();

    for (int i = 0; i < CYCLES; i++) {
      cycle(tab, other);
    }

    Await.until(
        "no class loader is left of " + CYCLES + " cycles",
        Duration.ofSeconds(90),
        () -> server.classLoaders() <= before,
        () -> server.classLoaders() + " class loaders, " + before + " before");
  }

  private static void cycle(Page tab, Page other) {
    ControlClient client = new ControlClient(server.data());
    client.call("plugin", "install", SamplePlugin.jar().toString());
    tab.getByText(PANEL).waitFor();
    other.getByText("Kasvokkain").waitFor();
    client.call("plugin", "remove", SamplePlugin.NAME);
    waitUntilGone(tab, PANEL);
    waitUntilGone(other, "Kasvokkain");
  }

  private static void upload(Page page, Path jar) {
    click(page, "Add a plugin");
    page.locator("vaadin-upload input[type=file]").setInputFiles(jar);
  }
}
