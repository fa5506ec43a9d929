package org.kaveri.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Customers are selected in their list, changed together, and changed back. */
class BulkChangesScreenTest extends StaffTest {
  @TempDir static Path work;

  @SuppressWarnings("NullAway.Init") // set before the first test
  private static RunningServer server;

  @BeforeAll
  static void startServer() throws IOException {
    server = RunningServer.with().start();
    assertThat(server.command("import", OrderLinesFile.in(work).path().toString()).code()).isZero();
  }

  @AfterAll
  static void stopServer() {
    server.close();
  }

  @Test
  void a_range_is_selected_tagged_and_undone_by_keyboard() {
    Page page = person(server, "tagger", "staff", Eyes.DESK);
    go(page, server, "customers");
    selectThree(page);
    assertThat(PageCheck.problems(page)).isEmpty();
    press(page, "Add a tag…");
    page.locator("vaadin-dialog vaadin-combo-box input").waitFor();
    page.keyboard().type("fair");
    page.keyboard().press("Tab");
    PageCheck.settle(page);
    assertThat(PageCheck.problems(page)).isEmpty();
    page.keyboard().press("Control+Enter");
    waitFor(page, "3 customers were changed.");
    assertThat(page.getByText("rows are selected").count()).isZero();
    press(page, "Undo");
    waitFor(page, "3 customers were changed back.");
    assertThat(page.url()).endsWith("/customers");
    assertThat(browserErrors()).isEmpty();
  }

  @Test
  void all_that_the_list_shows_get_an_owner_and_lose_it_from_the_list_of_the_last_changes() {
    Page page = person(server, "giver", "staff", Eyes.PHONE);
    page.navigate(server.url("/customers?filter=number%20begins%201").toString());
    page.locator("vaadin-grid a.k-link").first().waitFor();
    PageCheck.settle(page);
    page.locator("vaadin-grid-cell-content vaadin-checkbox:not(#selectAllCheckbox)")
        .first()
        .click();
    waitFor(page, "1 row is selected");
    press(page, "Select everything in this list");
    waitFor(page, "Everything in this list is selected");
    assertThat(PageCheck.problems(page)).isEmpty();
    press(page, "Change owner…");
    page.locator("vaadin-dialog vaadin-combo-box input").waitFor();
    page.keyboard().type("The staff giver");
    page.locator("vaadin-combo-box-item:visible").first().click();
    page.keyboard().press("Control+Enter");
    waitFor(page, "customers were changed.");
    PageCheck.settle(page);

    page.getByLabel("Changes of many customers").first().click();
    waitFor(page, "Owner: The staff giver");
    assertThat(PageCheck.problems(page)).isEmpty();
    page.locator("vaadin-dialog vaadin-button").filter(named("Undo")).first().click();
    waitFor(page, "customers were changed back.");
    page.getByLabel("Changes of many customers").first().click();
    page.locator("vaadin-dialog").getByText("customers were changed back.").first().waitFor();
    assertThat(page.locator("vaadin-dialog vaadin-button").filter(named("Undo")).count()).isZero();
    assertThat(browserErrors()).isEmpty();
  }

  @Test
  void exactly_those_who_are_selected_are_taken_out() throws IOException {
    Page page = person(server, "exporter", "team-lead", Eyes.DESK);
    go(page, server, "customers");
    selectThree(page);
    page.locator(".k-selection").getByLabel("Export").first().click();
    Download file = page.waitForDownload(() -> page.getByText("As CSV").last().click());
    List<String> seen =
        page.locator("vaadin-grid a.k-link").allTextContents().stream().map(String::strip).toList();
    List<String> lines = Files.readAllLines(file.path());
    assertThat(lines).hasSize(4);
    assertThat(lines.subList(1, 4)).allSatisfy(line -> assertThat(seen).anyMatch(line::startsWith));
  }

  /** The first one by space, the third one by space and shift. */
  private static void selectThree(Page page) {
    page.locator("vaadin-grid a.k-link").first().waitFor();
    PageCheck.settle(page);
    page.locator("main input").first().focus();
    String reached =
        "() => (document.activeElement.shadowRoot?.activeElement?.getAttribute('part') ?? '')"
            + ".includes('body-cell')";
    for (int i = 0; i < 40 && !Boolean.TRUE.equals(page.evaluate(reached)); i++) {
      page.keyboard().press("Tab");
    }
    page.keyboard().press("Space");
    waitFor(page, "1 row is selected");
    page.keyboard().press("ArrowDown");
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Shift+Space");
    waitFor(page, "3 rows are selected");
  }

  private static void press(Page page, String button) {
    page.locator("vaadin-button:visible").filter(named(button)).first().focus();
    page.keyboard().press("Enter");
  }

  private static Locator.FilterOptions named(String button) {
    return new Locator.FilterOptions().setHasText(button);
  }
}
