package org.kaveri.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Kaveri is for, from the first visit to a contact that a colleague sees at once. */
class MainJobTest extends StaffTest {
  private static final Pattern SET_UP = Pattern.compile("/set-up/\\S+");
  private static final Pattern CARD = Pattern.compile("/customers/\\d+");
  private static final String NOTE = "Called back: the lanterns arrived whole, wants twelve more.";

  @TempDir Path work;

  private final RunningServer server = RunningServer.with().start();

  @AfterEach
  void stopServer() {
    server.close();
  }

  @Test
  void a_newcomer_imports_real_orders_and_logs_a_call_that_a_colleague_sees_at_once()
      throws IOException {
    OrderLinesFile file = OrderLinesFile.in(work);
    Page page = becomeAdministrator(server);
    importOrders(page, server, file);
    String card = openFirstCustomer(page, server);
    Page colleague = colleagueOn(server, card);

    logCallByKeyboard(page);

    timeline(page).getByText(NOTE).waitFor();
    timeline(colleague).getByText(NOTE).waitFor();
    assertThat(colleague.evaluate("() => window.neverReloaded"))
        .as("the colleague's page is the one that was opened before")
        .isEqualTo(true);
    assertThat(browserErrors()).isEmpty();
  }

  private Page becomeAdministrator(RunningServer server) {
    Await.until(
        "the set-up link is printed",
        Duration.ofSeconds(20),
        () -> SET_UP.matcher(server.terminal()).find(),
        server::terminal);
    Matcher link = SET_UP.matcher(server.terminal());
    assertThat(link.find()).isTrue();
    Page page = open(server, link.group(), Eyes.DESK);
    page.getByLabel("Your name, as colleagues read it").fill("Aino Lahtinen");
    page.getByLabel("Sign-in name").fill("aino");
    page.locator("input[type=password]").fill("green kettle on sunday");
    click(page, "Begin");
    page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Today")).waitFor();
    return page;
  }

  private static void importOrders(Page page, RunningServer server, OrderLinesFile file) {
    go(page, server, "imports");
    page.locator("vaadin-upload input[type=file]").setInputFiles(file.path());
    waitFor(page, "What the columns mean");
    assertThat(page.locator("vaadin-grid").first().innerText())
        .as("the preview shows the file's columns and rows")
        .contains("InvoiceNo", "536365");
    click(page, "Start the import");
    waitFor(page, "Progress");
    page.getByText("Done", new Page.GetByTextOptions().setExact(true))
        .waitFor(new Locator.WaitForOptions().setTimeout(120_000));
    String rows = "%,d".formatted(file.rows());
    waitFor(page, rows + " of " + rows);
    assertThat(page.locator(".k-page").innerText())
        .as("lines without a customer are refused, the others are there")
        .contains("Refused\n%,d".formatted(file.withoutCustomer()))
        .contains("Order lines\n%,d added".formatted(file.rows() - file.withoutCustomer()));
  }

  /** By the link in the list, as keyboard and mouse do alike; gives the card's address. */
  private static String openFirstCustomer(Page page, RunningServer server) {
    go(page, server, "customers");
    Locator link = page.locator(".k-list a.k-link").first();
    link.focus();
    page.keyboard().press("Enter");
    page.waitForURL(CARD);
    waitFor(page, "No contact has been logged yet.");
    Matcher card = CARD.matcher(page.url());
    assertThat(card.find()).isTrue();
    return card.group().substring(1);
  }

  private Page colleagueOn(RunningServer server, String card) {
    Page colleague = administrator(server, "onni", Eyes.DESK);
    go(colleague, server, card);
    waitFor(colleague, "No contact has been logged yet.");
    colleague.evaluate("() => { window.neverReloaded = true; }");
    return colleague;
  }

  /** One key, typing, Ctrl+Enter: the channel is a call already, the time now. */
  private static void logCallByKeyboard(Page page) {
    page.keyboard().press("l");
    page.locator("vaadin-dialog vaadin-text-area:focus-within").waitFor();
    page.keyboard().type(NOTE);
    page.keyboard().press("Control+Enter");
    waitFor(page, "The contact has been logged.");
    timeline(page).locator("h3", new Locator.LocatorOptions().setHasText("call")).waitFor();
  }

  private static Locator timeline(Page page) {
    return page.locator(".k-timeline");
  }
}
