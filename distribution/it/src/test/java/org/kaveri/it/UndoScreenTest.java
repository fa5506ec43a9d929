package org.kaveri.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import that is undone from its page and from the terminal, and what has to stay. */
class UndoScreenTest extends StaffTest {
  private static final String CUSTOMERS =
      "Customer number;Company;Town\n1;Virtasen Leipomo Oy;Tampere\n2;Kahvila Salo;Turku\n";
  private static final String ORDERS =
      "Order number;Date;Customer number;Product code;Description;Quantity;Unit price;Currency\n"
          + "77;1.5.2025 9.30;2;A-1;Rye;3;2,50;EUR\n";

  @TempDir Path work;

  private final RunningServer server = RunningServer.with().start();

  @AfterEach
  void stopServer() {
    server.close();
  }

  @Test
  void an_import_is_undone_from_its_page_and_what_stays_is_told_in_every_language()
      throws IOException {
    take("customers.csv", CUSTOMERS, "customers");
    take("orders.csv", ORDERS, "order-lines");
    Page page = administrator(server, "aino", Eyes.DESK);
    String orders = open(page, "orders.csv");
    String customers = open(page, "customers.csv");
    Locator undo = button(page, "Undo the import");
    undo.focus();
    page.keyboard().press("Enter");
    waitFor(page, "Undo this import?");
    assertThat(PageCheck.problems(page)).isEmpty();
    page.locator("vaadin-confirm-dialog")
        .getByText("Undo the import", new Locator.GetByTextOptions().setExact(true))
        .click();
    waitFor(page, "What could not be taken back");
    waitFor(page, "Kahvila Salo");
    waitFor(page, "1 removed, 0 as before, 1 left");
    assertThat(PageCheck.problems(page)).isEmpty();
    String list =
        Files.readString(
            page.waitForDownload(() -> page.getByText("Download the list").click()).path());
    assertThat(list).contains("What;Name;Number;Why it was left").contains("Kahvila Salo");

    told("fi-FI", customers, "Mitä ei voitu kumota", "Yritä jääneitä uudelleen");
    told("sv-SE", customers, "Vad som inte kunde ångras", "Försök igen med det som blev kvar");

    assertThat(server.command("import", "--undo", orders).output()).contains("orders: 1 removed");
    assertThat(server.command("import", "--undo", customers).output())
        .contains("customers: 2 removed, 0 as before, 0 left");
    assertThat(server.command("import", "--undo", customers).output())
        .contains("nothing of this import");
    go(page, server, "customers");
    PageCheck.settle(page);
    assertThat(page.locator("vaadin-grid a.k-link").count()).isZero();
    assertThat(browserErrors()).isEmpty();
  }

  private void told(String language, String run, String heading, String again) {
    Page page =
        administrator(server, "user" + language.substring(0, 2), Eyes.PHONE.in(language).dark());
    go(page, server, "imports/" + run);
    waitFor(page, heading);
    waitFor(page, again);
    assertThat(PageCheck.problems(page)).isEmpty();
  }

  private void take(String name, String text, String kind) throws IOException {
    Path file = Files.writeString(work.resolve(name), text);
    assertThat(server.command("import", file.toString(), "--kind", kind).output())
        .contains("0 refused");
  }

  /** Opens the page of an import, and gives its number. */
  private String open(Page page, String file) {
    go(page, server, "imports");
    page.getByText(file).first().click();
    page.waitForURL(Pattern.compile("/imports/\\d+"));
    return page.url().replaceFirst(".*/imports/", "");
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .first();
  }
}
