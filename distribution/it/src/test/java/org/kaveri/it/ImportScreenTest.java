package org.kaveri.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A list of customers that is tried, imported, mended and sent again. */
class ImportScreenTest extends StaffTest {
  private static final String CUSTOMERS =
      "Nr;Company;VAT;E-mail;Town\n"
          + "1;Virtasen Leipomo Oy;1572860-0;info@leipomo.example;Tampere\n"
          + "2;Kahvila Salo;;salo;Turku\n";

  @TempDir Path work;

  private final RunningServer server = RunningServer.with().start();

  @AfterEach
  void stopServer() {
    server.close();
  }

  @Test
  void a_list_is_tried_imported_mended_and_sent_again() throws IOException {
    Page page = administrator(server, "aino", Eyes.DESK);
    send(page, Files.writeString(work.resolve("customers.csv"), CUSTOMERS));
    waitFor(page, "Name of the organisation");

    // the number of the customer whom one belongs to stands further down
    page.getByLabel("Customer number").first().click();
    page.locator("vaadin-select-item[role=option]:visible").filter(named("Nr")).first().click();
    page.locator("vaadin-select-item[role=option]:visible").first().waitFor(gone());
    click(page, "Save this mapping");
    page.locator("vaadin-dialog :focus").waitFor();
    page.keyboard().type("Our old list");
    page.keyboard().press("Control+Enter");
    page.locator("vaadin-dialog").waitFor(gone());
    mapping(page).waitFor();

    click(page, "Try it first");
    waitFor(page, "Nothing was kept. So it would become.");
    waitFor(page, "1 added");
    assertThat(page.locator(".k-page").innerText()).contains("This is no e-mail address");
    click(page, "Import it for good");
    page.getByText("Trial").waitFor(gone());
    waitFor(page, "1 added");

    Download refused =
        page.waitForDownload(
            () -> page.getByText("Download the refused rows to mend them").click());
    String rows = Files.readString(refused.path());
    assertThat(rows).contains("What is wrong;Nr;Company").contains("2;Kahvila Salo;;salo;Turku");
    Path mended =
        Files.writeString(work.resolve("mended.csv"), rows.replace(";salo;", ";salo@k.example;"));
    send(page, mended);
    mapping(page).waitFor();
    click(page, "Start the import");
    waitFor(page, "1 added");
    go(page, server, "customers");
    waitFor(page, "Kahvila Salo");
    waitFor(page, "Virtasen Leipomo Oy");
    assertThat(browserErrors()).isEmpty();
  }

  private void send(Page page, Path file) {
    go(page, server, "imports");
    page.locator("vaadin-upload input[type=file]").setInputFiles(file);
    waitFor(page, "What the columns mean");
    assertThat(page.getByLabel("What is in the file").first().innerText())
        .as("what the file holds is told by its headings")
        .contains("Customers");
  }

  /** The one that was chosen, or told by the headings. */
  private static Locator mapping(Page page) {
    return page.locator("vaadin-select-item:visible").filter(named("Our old list")).first();
  }

  private static Locator.FilterOptions named(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private static Locator.WaitForOptions gone() {
    return new Locator.WaitForOptions()
        .setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN);
  }
}
