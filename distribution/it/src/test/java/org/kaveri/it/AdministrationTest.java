package org.kaveri.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The administration as an administrator sees it. */
class AdministrationTest extends StaffTest {
  private static final List<String> VIEWS =
      List.of(
          "plugins",
          "users",
          "tokens",
          "webhooks",
          "settings",
          "extensions",
          "repairs",
          "backups",
          "health",
          "audit");
  private static final Pattern MISSING = Pattern.compile("![a-z][a-z0-9.-]+!");

  @SuppressWarnings("NullAway.Init") // set before the first test
  private static RunningServer server;

  @BeforeAll
  static void startServer() {
    server = RunningServer.with().start();
  }

  @AfterAll
  static void stopServer() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-GB", "fi-FI", "sv-FI"})
  void every_view_is_whole_in_every_language_and_width_in_light_and_dark(String language) {
    Eyes light = Eyes.DESK.in(language);
    for (Eyes eyes : List.of(light, Eyes.PHONE.in(language).dark())) {
      Page page = administrator(server, "eyes-" + language + eyes.width(), eyes);
      for (String view : VIEWS) {
        go(page, server, view);
        page.locator(".k-page-body").locator(".k-panel, .k-empty, .k-list").first().waitFor();
        Matcher missing = MISSING.matcher(page.locator("body").innerText());
        assertThat(missing.results().map(found -> found.group()).toList())
            .as("texts that %s lacks in %s", view, language)
            .isEmpty();
        assertAccessible(page);
        assertFitsWidth(page);
        picture(page, "administration-" + view + "-" + language + "-" + eyes.width());
      }
    }
    assertThat(browserErrors()).isEmpty();
  }

  @Test
  void makes_a_token_that_is_shown_once_and_ends_it() {
    Page page = administrator(server, "keeper", Eyes.DESK);
    go(page, server, "tokens");
    click(page, "New token");
    page.locator("vaadin-dialog input").first().fill("Till of the test");
    page.locator("vaadin-checkbox", new Page.LocatorOptions().setHasText("See customers"))
        .first()
        .click();
    assertAccessible(page);
    page.keyboard().press("Control+Enter");
    waitFor(page, "It is shown this once");
    String secret = page.locator(".k-copy-field input").inputValue();
    assertThat(secret).startsWith("kaveri_");
    assertThat(new RestClient(server, secret).get("/api/customers").status()).isEqualTo(200);
    new RestClient(server, secret).get("/api/orders").refuses(403, "access.permission-missing");
    click(page, "Close");

    page.getByRole(
            AriaRole.BUTTON,
            new Page.GetByRoleOptions().setName("Show Till of the test").setExact(true))
        .click();
    click(page, "Revoke");
    waitFor(page, "This cannot be undone.");
    page.locator("vaadin-button[slot=confirm-button]").click();
    waitFor(page, "Till of the test is revoked.");
    new RestClient(server, secret).get("/api/customers").refuses(401, "rest.token");
  }

  @Test
  void adds_a_user_who_comes_in_by_the_link_and_is_shut_out() {
    Page page = administrator(server, "boss", Eyes.DESK);
    go(page, server, "users");
    click(page, "Add a user");
    Locator dialog = page.locator("vaadin-dialog").last();
    dialog.getByLabel("Name", new Locator.GetByLabelOptions().setExact(true)).fill("Aino Virta");
    dialog.getByLabel("Sign-in name").fill("aino");
    assertAccessible(page);
    dialog.locator("vaadin-button[theme~=primary]").click();
    Locator link = page.getByLabel("One-time link").last();
    link.waitFor();
    page.waitForCondition(() -> link.inputValue().contains("/set-password/"));
    String address = link.inputValue();
    page.locator("vaadin-dialog").last().locator("vaadin-button[theme~=primary]").click();

    Page aino = open(server, address.substring(address.indexOf("/set-password/")), Eyes.DESK);
    aino.locator("input[type=password]").fill("green boat by the lake");
    aino.locator("vaadin-button[theme~=primary]").click();
    aino.locator(".k-page h1").waitFor();
    assertThat(aino.getByText("Audit").count()).isZero();

    go(page, server, "users");
    page.getByLabel("Change Aino Virta").click();
    click(page, "Disable");
    waitFor(page, "Aino Virta can no longer sign in.");
    waitFor(page, "Disabled");
    // her tab is told by push, without a request of its own
    aino.waitForURL(url -> url.contains("sign-in"), new Page.WaitForURLOptions().setTimeout(5_000));
    aino.locator("input[type=password]").waitFor();
  }

  @Test
  void changes_a_setting_and_finds_it_in_the_audit() {
    Page page = administrator(server, "settler", Eyes.DESK);
    go(page, server, "settings");
    page.getByLabel("Name of the company").fill("Tuuli Oy");
    click(page, "Save");
    waitFor(page, "Saved.");
    go(page, server, "settings");
    assertThat(page.getByLabel("Name of the company").inputValue()).isEqualTo("Tuuli Oy");
    go(page, server, "audit");
    waitFor(page, "Setting changed");
  }

  @Test
  void shows_who_extends_what_and_how_the_server_is() {
    Page page = administrator(server, "looker", Eyes.DESK);
    go(page, server, "extensions");
    waitFor(page, "StaffView");
    waitFor(page, "PluginCommand");
    go(page, server, "health");
    waitFor(page, "Database");
    go(page, server, "repairs");
    waitFor(page, "Nothing waits for a repair.");
  }

  @Test
  void somebody_without_the_permission_sees_none_of_it() {
    var added = server.command("user", "add", "plain", "Plain Staff", "--roles", "staff");
    Matcher link = Pattern.compile("/set-password/\\S+").matcher(added.output());
    assertThat(link.find()).isTrue();
    Page page = open(server, link.group(), Eyes.DESK);
    page.locator("input[type=password]").fill("green boat by the lake");
    page.locator("vaadin-button[theme~=primary]").click();
    page.locator(".k-page h1").waitFor();
    for (String view : VIEWS) {
      go(page, server, view);
      waitFor(page, "You don't have the permission for this view.");
    }
  }
}
