package org.kaveri.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kaveri.it.company.CompanyCommand;

/** All can be done without a mouse. */
class KeyboardTest extends StaffTest {
  private static final String DIALOG = "vaadin-dialog[opened]";

  @TempDir static Path work;

  @SuppressWarnings("NullAway.Init") // set before the first test
  private static RunningServer server;

  @BeforeAll
  static void startServer() throws IOException {
    server =
        RunningServer.with().bundle(TestBundle.of(CompanyCommand.class.getPackage(), work)).start();
    server.command("import", OrderLinesFile.in(work).path().toString());
  }

  @AfterAll
  static void stopServer() {
    server.close();
  }

  @Test
  void everything_is_reached_by_tab_and_shows_that_it_has_the_focus() {
    Page page = administrator(server, "tabitha", Eyes.DESK);
    assertThat(server.command("company").code()).isZero();
    Findings findings = new Findings();
    for (String place : Places.on(page, server)) {
      go(page, server, place);
      findings.add(place, PageCheck.unreachable(page));
    }
    findings.assertNone();
  }

  @Test
  void the_first_tab_leads_past_the_navigation() {
    Page page = administrator(server, "skip", Eyes.DESK);
    go(page, server, "customers");
    PageCheck.settle(page);

    page.keyboard().press("Tab");
    page.keyboard().press("Enter");
    page.waitForFunction("() => document.activeElement?.id === 'content'");
    page.keyboard().press("Tab");

    assertThat(page.evaluate("() => document.activeElement.closest('main') !== null"))
        .isEqualTo(true);
  }

  @Test
  void a_list_is_opened_by_enter_and_a_dialog_gives_the_focus_back() {
    Page page = administrator(server, "lister", Eyes.DESK);
    go(page, server, "products");
    PageCheck.settle(page);
    // the first column holds a link, which takes Enter for itself
    page.locator("vaadin-grid #items td").nth(1).focus();
    page.keyboard().press("Enter");
    page.waitForURL(Pattern.compile("/products/\\d+"));
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Edit")).focus();
    page.keyboard().press("Enter");
    page.locator(DIALOG).waitFor(there());
    page.keyboard().press("Escape");
    page.locator(DIALOG).waitFor(gone());
    assertThat(page.evaluate("() => document.activeElement.localName")).isEqualTo("vaadin-button");
  }

  @Test
  void a_list_is_narrowed_by_conditions_and_sorted() {
    Page page = administrator(server, "narrower", Eyes.DESK);
    go(page, server, "customers");
    PageCheck.settle(page);
    page.locator(".k-filter vaadin-button").first().focus();
    page.keyboard().press("Enter");
    page.locator(DIALOG + " .k-condition vaadin-text-field").waitFor();
    page.locator(DIALOG + " .k-condition vaadin-text-field input").focus();
    page.keyboard().type("nobody of that name");
    page.keyboard().press("Control+Enter");
    page.locator(DIALOG).waitFor(gone());
    page.getByText("nobody of that name").waitFor();
    assertThat(page.locator("vaadin-grid:visible").count()).isZero();

    page.locator(".k-says .k-icon-button").focus();
    page.keyboard().press("Enter");
    page.locator("vaadin-grid:visible #items td").first().waitFor();
    Locator first = page.locator("vaadin-grid a.k-link").first();
    String byName = first.textContent();
    Locator sorter = page.locator("vaadin-grid-sorter").first();
    sorter.click();
    page.locator("vaadin-grid-sorter[direction=asc]").waitFor();
    sorter.click();
    page.locator("vaadin-grid-sorter[direction=desc]").waitFor();
    page.waitForFunction(
        "name => document.querySelector('vaadin-grid a.k-link')?.textContent !== name", byName);
  }

  @Test
  void slash_searches_in_the_list_at_hand_and_elsewhere_by_the_palette() {
    Page page = administrator(server, "searcher", Eyes.DESK);
    go(page, server, "customers");
    PageCheck.settle(page);
    page.keyboard().press("/");
    page.locator("main vaadin-text-field:focus-within").waitFor();
    assertThat(page.locator(DIALOG).count()).isZero();

    go(page, server, "today");
    PageCheck.settle(page);
    page.keyboard().press("/");
    page.locator(DIALOG + " vaadin-text-field:focus-within").waitFor();
    page.keyboard().type("Produ");
    page.keyboard().press("Enter");
    page.waitForURL("**/products");
  }

  @Test
  void single_keys_can_be_switched_off() {
    Page page = administrator(server, "careful", Eyes.DESK);
    go(page, server, "customers");
    page.locator(".k-who").focus();
    page.keyboard().press("Enter");
    page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Single-key shortcuts"))
        .getByText("Off")
        .focus();
    page.evaluate("() => { window.before = true; }");
    page.keyboard().press("Enter");
    page.waitForFunction("() => !window.before");
    page.locator("h1").waitFor();
    PageCheck.settle(page);

    for (String key : List.of("?", "/", "n", "q")) {
      page.keyboard().press(key);
    }
    page.keyboard().press("Control+k");
    page.locator(DIALOG).waitFor(there());

    assertThat(page.locator(DIALOG).count()).as("the palette alone is open").isEqualTo(1);
    assertThat(page.locator(DIALOG + " .k-palette").count()).isEqualTo(1);
  }

  /** The element of a dialog has no size of its own; its parts have. */
  private static Locator.WaitForOptions there() {
    return new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);
  }

  private static Locator.WaitForOptions gone() {
    return new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);
  }
}
