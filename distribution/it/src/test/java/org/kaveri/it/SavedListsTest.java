package org.kaveri.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists that are filtered, saved, shared and sent as an address. */
class SavedListsTest extends StaffTest {
  private static final String MENU = "vaadin-popover[opened] .k-menu";

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
  void a_list_is_saved_and_shared_and_a_colleague_starts_with_it() {
    Page page = person(server, "leader", "team-lead", Eyes.DESK);
    narrow(page, "customers", "number begins 1", "&sort=-number");
    menu(page, "All");
    choose(page, "Save as");
    page.keyboard().type("Ones");
    page.locator("vaadin-dialog vaadin-checkbox label").click();
    page.keyboard().press("Control+Enter");
    waitFor(page, "Ones is saved.");
    page.waitForURL(Pattern.compile("/customers\\?list=\\d+"));
    String address = page.url();

    Page other = person(server, "colleague", "staff", Eyes.DESK);
    other.navigate(address);
    waitFor(other, "Customer number begins with 1");
    other.locator("vaadin-grid-sorter[direction=desc]").waitFor();
    menu(other, "Ones");
    assertThat(other.locator(MENU + " vaadin-button").allTextContents().stream().map(String::strip))
        .as("what is shared is not hers to change")
        .containsExactly("Save as…", "Open this view with it");
    choose(other, "Open this view with it");
    waitFor(other, "This view opens with Ones from now on.");
    go(other, server, "customers");
    waitFor(other, "Customer number begins with 1");
    assertThat(other.url()).isEqualTo(address);
    menu(other, "Ones");
    other.locator(MENU + " a").first().click();
    other.waitForURL("**/customers?list=all");
    waitUntilGone(other, "Customer number begins with 1");
    assertThat(browserErrors()).isEmpty();
  }

  @Test
  void what_was_changed_is_saved_or_brought_back_after_it_was_deleted() {
    Page page = person(server, "keeper", "staff", Eyes.DESK);
    narrow(page, "customers", "number begins 1", "");
    menu(page, "All");
    choose(page, "Save as");
    assertThat(page.locator("vaadin-dialog vaadin-checkbox").isVisible())
        .as("sharing needs a permission")
        .isFalse();
    page.keyboard().press("Control+Enter");
    waitFor(page, "Please fill this in.");
    page.locator("vaadin-dialog input").first().fill("Mine");
    page.keyboard().press("Control+Enter");
    waitFor(page, "Mine is saved.");

    page.locator("vaadin-grid-sorter").first().click();
    menu(page, "Mine, changed");
    choose(page, "Save the changes");
    button(page, "Mine").waitFor();
    page.reload();
    page.locator("vaadin-grid-sorter[direction=asc]").waitFor();

    menu(page, "Mine");
    choose(page, "Delete");
    button(page, "All").waitFor();
    waitUntilGone(page, "Customer number begins with 1");
    page.getByText("Undo").click();
    button(page, "Mine").waitFor();
    waitFor(page, "Customer number begins with 1");
  }

  @Test
  void columns_are_chosen_by_keyboard_and_remembered() {
    Page page = person(server, "chooser", "staff", Eyes.DESK);
    go(page, server, "customers");
    PageCheck.settle(page);
    Locator columns = page.getByLabel("Columns").first();
    columns.focus();
    page.keyboard().press("Enter");
    page.locator(MENU + " vaadin-checkbox").first().waitFor();
    page.getByLabel("Owner").focus();
    page.keyboard().press("Space");
    page.getByLabel("E-mail").focus();
    page.keyboard().press("Space");
    head(page, "Owner").waitFor();
    page.keyboard().press("Escape");
    page.waitForFunction("() => document.activeElement?.ariaLabel === 'Columns'");

    page.reload();
    head(page, "Owner").waitFor();
    assertThat(head(page, "E-mail").count()).isZero();
  }

  @Test
  void what_is_seen_is_taken_out_as_a_file() throws IOException {
    Page page = person(server, "taker", "team-lead", Eyes.DESK);
    narrow(page, "customers", "number begins 1", "&sort=-number");
    List<String> seen =
        page.locator("vaadin-grid a.k-link").allTextContents().stream().map(String::strip).toList();
    for (String format : List.of("CSV", "XLSX")) {
      page.getByLabel("Export").first().click();
      page.locator(MENU).waitFor();
      Download file =
          page.waitForDownload(() -> page.locator(MENU).getByText("As " + format).click());
      assertThat(file.suggestedFilename())
          .isEqualTo("customers." + format.toLowerCase(Locale.ROOT));
      assertThat(file.failure()).isNull();
      page.keyboard().press("Escape");
      page.locator(MENU)
          .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
      if (format.equals("CSV")) {
        List<String> lines = Files.readAllLines(file.path());
        assertThat(lines.getFirst()).startsWith("\uFEFFName;").contains("Customer number");
        assertThat(lines.subList(1, 1 + seen.size()))
            .as("in the order of the screen")
            .allSatisfy(line -> assertThat(seen).anyMatch(line::startsWith));
        assertThat(lines.get(1)).startsWith(seen.getFirst());
      }
    }
    Page other = person(server, "reader", "staff", Eyes.DESK);
    narrow(other, "customers", "number begins 1", "");
    assertThat(other.getByLabel("Export").count()).as("exporting needs a permission").isZero();
    assertThat(browserErrors()).isEmpty();
  }

  @Test
  void an_address_with_something_amiss_says_so_and_shows_the_rest() {
    Page page = person(server, "linker", "staff", Eyes.DESK);
    narrow(page, "customers", "visits > 3 and number begins 1", "");
    waitFor(page, "Left out, since it is not here any more: visits.");
    waitFor(page, "Customer number begins with 1");
    narrow(page, "customers", "number begins", "");
    waitFor(page, "Everything is shown instead.");
    page.navigate(server.url("/orders?list=123456789").toString());
    waitFor(page, "This list is not there any more, or is not shared with you.");
    page.locator("vaadin-grid a.k-link").first().waitFor();
  }

  @Test
  void orders_and_products_are_filtered_and_sorted_too() {
    Page page = person(server, "clerk", "staff", Eyes.DESK);
    narrow(page, "orders", "lines > 1", "&sort=number");
    waitFor(page, "Lines is above 1");
    page.locator("vaadin-grid-sorter[direction=asc]").waitFor();
    page.locator("main vaadin-checkbox label").first().click();
    page.waitForURL(Pattern.compile("PARTLY_DELIVERED"));
    narrow(page, "products", "price > 1", "&sort=-code");
    waitFor(page, "Price is above 1");
    page.locator("vaadin-grid-sorter[direction=desc]").waitFor();
    assertThat(browserErrors()).isEmpty();
  }

  private static void narrow(Page page, String list, String filter, String more) {
    String encoded = URLEncoder.encode(filter, StandardCharsets.UTF_8);
    page.navigate(server.url("/" + list + "?filter=" + encoded + more).toString());
    page.locator("h1").waitFor();
    PageCheck.settle(page);
  }

  private static Locator button(Page page, String name) {
    return page.locator("main .k-toolbar vaadin-button")
        .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + name + "\\s*$")));
  }

  private static Locator head(Page page, String name) {
    return page.locator("vaadin-grid-cell-content:visible")
        .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + name + "\\s*$")));
  }

  private static void menu(Page page, String name) {
    button(page, name).click();
    page.locator(MENU).waitFor();
  }

  /** Takes an entry of the menu; what it opens has the focus then. */
  private static void choose(Page page, String entry) {
    page.locator(MENU + " vaadin-button")
        .filter(new Locator.FilterOptions().setHasText(entry))
        .click();
    page.locator(MENU).waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    PageCheck.settle(page);
  }
}
