package org.kaveri.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything is taken out on the page of the imports and by the terminal, and imported again. */
class ExportScreenTest extends StaffTest {
  private static final String CUSTOMERS =
      "Customer number;Company;Town\n1;Virtasen Leipomo Oy;Tampere\n2;Kahvila Salo;Turku\n";

  @TempDir Path work;

  private final RunningServer server = RunningServer.with().start();

  @AfterEach
  void stopServer() {
    server.close();
  }

  @Test
  void everything_is_taken_out_and_an_import_knows_it_again() throws IOException {
    Path list = Files.writeString(work.resolve("customers.csv"), CUSTOMERS);
    assertThat(server.command("import", list.toString(), "--kind", "customers").code()).isZero();
    told("en-GB", "Take everything out", "Customers as CSV");
    told("fi-FI", "Vie kaikki", "Asiakkaat muodossa CSV");
    told("sv-SE", "Ta ut allt", "Kunder som CSV");
    Page page = administrator(server, "aino", Eyes.DESK);
    go(page, server, "imports");
    waitFor(page, "Take everything out");
    assertThat(PageCheck.problems(page)).isEmpty();
    Download csv = page.waitForDownload(() -> link(page, "Customers as CSV").press("Enter"));
    assertThat(csv.suggestedFilename()).isEqualTo("customers.csv");
    assertThat(Files.readString(csv.path()))
        .startsWith("\uFEFFcustomer-number;name;")
        .contains("\r\n2;Kahvila Salo;");
    Download xlsx = page.waitForDownload(() -> link(page, "Customers as XLSX").click());
    assertThat(Files.size(xlsx.path())).isPositive();
    Download all =
        page.waitForDownload(() -> link(page, "Everything in one ZIP file as CSV").click());
    try (var zip = new ZipFile(all.path().toFile())) {
      assertThat(zip.stream().map(entry -> entry.getName()))
          .contains("customers.csv", "people.csv", "products.csv", "order-lines.csv");
    }
    page.locator("vaadin-upload input[type=file]").setInputFiles(named(all, "all.zip"));
    waitFor(page, "An archive of everything");
    assertThat(PageCheck.problems(page)).isEmpty();
    click(page, "Import all of it");
    waitFor(page, "All imports are started");
    waitFor(page, "order-lines.csv");
    assertThat(server.command("import", named(all, "all.zip").toString()).output())
        .containsSubsequence("0 added, 0 changed, 2 there already", "from order-lines.csv");

    Path out = work.resolve("out.csv");
    assertThat(server.command("export", "--kind", "customers", "--file", out.toString()).output())
        .contains("2 rows stand in");
    assertThat(Files.readString(out)).isEqualTo(Files.readString(csv.path()));
    assertThat(server.command("import", out.toString(), "--kind", "customers").output())
        .contains("0 added, 0 changed, 2 there already");
    go(page, server, "audit");
    waitFor(page, "List taken out as a file");
    assertThat(browserErrors()).isEmpty();
  }

  private Path named(Download file, String name) throws IOException {
    return Files.copy(file.path(), work.resolve(name), StandardCopyOption.REPLACE_EXISTING);
  }

  private void told(String language, String heading, String link) {
    Page page =
        administrator(server, "user" + language.substring(0, 2), Eyes.PHONE.in(language).dark());
    go(page, server, "imports");
    waitFor(page, heading);
    link(page, link).waitFor();
    assertThat(PageCheck.problems(page)).isEmpty();
  }

  private static Locator link(Page page, String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
