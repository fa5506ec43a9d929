package org.kaveri.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaveri.it.load.LoadCommand;

/** The screens of webhooks, by keyboard and mouse, with a receiver that answers. */
class WebhooksScreenTest extends StaffTest {
  private static final Duration SOON = Duration.ofSeconds(20);

  @SuppressWarnings("NullAway.Init") // set before the first test
  private static RunningServer server;

  @SuppressWarnings("NullAway.Init") // set before the first test
  @TempDir
  static Path folder;

  @AutoClose private final HookReceiver receiver = new HookReceiver();

  @BeforeAll
  static void startServer() throws Exception {
    server =
        RunningServer.with().bundle(TestBundle.of(LoadCommand.class.getPackage(), folder)).start();
    assertThat(server.command("load", "set", "webhooks.reach", "machine").code()).isZero();
  }

  @AfterAll
  static void stopServer() {
    server.close();
  }

  @Test
  void a_webhook_is_made_tried_changed_and_removed() {
    Page page = administrator(server, "hooker", Eyes.DESK);
    go(page, server, "webhooks");
    page.keyboard().press("n");
    Locator dialog = page.locator("vaadin-dialog").last();
    dialog.getByLabel("Name", exactly()).fill("Warehouse");
    dialog.getByLabel("Address", exactly()).fill("gopher://example.org");
    dialog.getByText("Order placed", new Locator.GetByTextOptions().setExact(true)).click();
    dialog.getByText("Customer added", new Locator.GetByTextOptions().setExact(true)).click();
    assertAccessible(page);
    page.keyboard().press("Control+Enter");
    waitFor(page, "The address of a webhook begins with https://");
    dialog.getByLabel("Address", exactly()).fill(receiver.url());
    page.keyboard().press("Control+Enter");
    waitFor(page, "It is shown this once.");
    String secret = page.locator(".k-copy-field input").inputValue();
    assertThat(secret).startsWith("whsec_");
    assertAccessible(page);
    click(page, "Close");

    page.locator("h1", new Page.LocatorOptions().setHasText("Warehouse")).waitFor();
    waitFor(page, "Nothing was sent yet.");
    click(page, "Send a test");
    Await.until("the test has come", SOON, () -> !receiver.taken.isEmpty());
    assertThat(receiver.taken.getFirst().isSignedWith(secret)).isTrue();
    waitFor(page, "Came through");
    assertAccessible(page);

    receiver.answer = 500;
    click(page, "Send a test");
    waitFor(page, "Given up");
    receiver.answer = 200;
    page.getByLabel("Show Test").first().click();
    waitFor(page, "500");
    waitUntilGone(page, "A test is sent; its answer shows below.");
    assertAccessible(page);
    click(page, "Send again");
    waitUntilGone(page, "Given up");

    click(page, "New secret");
    waitFor(page, "For a day both secrets sign");
    assertAccessible(page);
    page.keyboard().press("Control+Enter");
    waitFor(page, "It is shown this once.");
    click(page, "Close");
    waitFor(page, "Former secret signs too until");
    click(page, "Send everything since …");
    waitFor(page, "All chosen events since then");
    assertAccessible(page);
    page.keyboard().press("Control+Enter");
    waitFor(page, "It is sent again from there on.");

    click(page, "Switch off");
    waitFor(page, "Warehouse is off.");
    click(page, "Switch on");
    waitFor(page, "goes on where it stood");
    click(page, "Edit");
    dialog.getByLabel("Name", exactly()).fill("Shop");
    page.keyboard().press("Control+Enter");
    page.locator("h1", new Page.LocatorOptions().setHasText("Shop")).waitFor();
    click(page, "Remove");
    waitFor(page, "This cannot be undone.");
    page.locator("vaadin-button[slot=confirm-button]").click();
    waitFor(page, "Shop is removed.");
    go(page, server, "audit");
    waitFor(page, "Webhook removed");
    assertThat(browserErrors()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-GB", "fi-FI", "sv-FI"})
  void its_page_is_whole_in_every_language_and_on_a_telephone(String language) {
    Page page = administrator(server, "looker-" + language.substring(0, 2), Eyes.DESK.in(language));
    go(page, server, "webhooks");
    page.keyboard().press("n");
    Locator dialog = page.locator("vaadin-dialog").last();
    dialog.locator("input").first().fill("Warehouse " + language);
    dialog.locator("input").nth(1).fill(receiver.url());
    dialog.locator("vaadin-checkbox").nth(3).click();
    assertThat(dialog.innerText()).doesNotContain("!webhooks");
    page.keyboard().press("Control+Enter");
    page.locator(".k-copy-field input").waitFor();
    page.keyboard().press("Escape");
    page.locator(".k-facts").waitFor();
    page.locator(".k-panel .k-row vaadin-button").first().click();
    page.locator("vaadin-grid .k-chip").first().waitFor();
    for (int width : new int[] {1280, 360, 320}) {
      page.setViewportSize(width, 800);
      assertAccessible(page);
      assertThat(page.locator("body").innerText()).doesNotContainPattern("![a-z][a-z0-9.-]+!");
      assertFitsWidth(page);
    }
  }

  private static Locator.GetByLabelOptions exactly() {
    return new Locator.GetByLabelOptions().setExact(true);
  }
}
