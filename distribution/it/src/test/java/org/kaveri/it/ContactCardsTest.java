package org.kaveri.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Contact cards come in by the import and go out on the card, over REST and by the export. */
class ContactCardsTest extends StaffTest {
  private static final String ORGANISATION =
      "BEGIN:VCARD\r\nVERSION:4.0\r\nKIND:org\r\nFN:Virtasen Leipomo Oy\r\n"
          + "ORG:Virtasen Leipomo Oy\r\nTEL:09 123 456\r\nEND:VCARD\r\n";
  private static final String PERSON =
      "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Mäki;Aino;;;\r\nFN:Aino Mäki\r\n"
          + "ORG:Virtasen Leipomo Oy\r\nTITLE:Ostaja\r\nEND:VCARD\r\n";

  @TempDir Path work;

  private final RunningServer server = RunningServer.with().start();

  @AfterEach
  void stopServer() {
    server.close();
  }

  @Test
  void cards_come_in_and_go_out_again() throws IOException {
    imported("organisations.vcf", ORGANISATION, "customers");
    imported("people.vcf", PERSON, "people");
    told("fi-FI", "Aino Mäki yhteystietokorttina", "vCard 3.0, vanhemmille ohjelmille");
    told("sv-SE", "Aino Mäki som kontaktkort", "vCard 3.0, för äldre program");
    Page page = administrator(server, "aino", Eyes.DESK);
    go(page, server, "customers");
    page.getByText("Virtasen Leipomo Oy").first().click();
    waitFor(page, "Ostaja");
    assertThat(downloaded(page, "Virtasen Leipomo Oy as a contact card", "vCard 4.0"))
        .startsWith("BEGIN:VCARD\r\nVERSION:4.0\r\nKIND:org\r\n")
        .contains("TEL;TYPE=work;PREF=1:09 123 456\r\n");
    assertThat(downloaded(page, "Aino Mäki as a contact card", "vCard 3.0, for older programs"))
        .contains("VERSION:3.0\r\nFN:Aino Mäki\r\nN:Mäki;Aino;;;\r\n", "TITLE:Ostaja\r\n");
    Path out = work.resolve("out.vcf");
    assertThat(
            server
                .command("export", "--kind", "people", "--format", "vcard", "--file", "" + out)
                .output())
        .contains("1 rows stand in");
    assertThat(Files.readString(out)).contains("\r\nFN:Aino Mäki\r\n");
    assertThat(server.command("import", out.toString(), "--kind", "people").output())
        .contains("0 added, 0 changed, 1 there already");
    assertThat(browserErrors()).isEmpty();
  }

  @Test
  void other_programs_have_a_card_over_rest() {
    RestClient rest = RestClient.of(server);
    long customer = rest.post("/api/customers", "{\"name\":\"Salo; Oy\"}").is(201).id();
    long person =
        rest.post("/api/people", "{\"customer\":" + customer + ",\"family\":\"Mäki\"}")
            .is(201)
            .id();
    RestClient.Answer card = rest.get("/api/customers/" + customer + "/vcard").is(200);
    assertThat(card.header("Content-Type")).startsWith("text/vcard");
    assertThat(card.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(card.response().body())
        .startsWith("BEGIN:VCARD\r\nVERSION:4.0\r\n")
        .contains("FN:Salo\\; Oy\r\n");
    String old = "/api/people/" + person + "/vcard?version=3.0";
    assertThat(rest.get(old, "Accept", "text/vcard").is(200).response().body())
        .contains("VERSION:3.0\r\nFN:Mäki\r\n", "ORG:Salo\\; Oy\r\n");
    rest.get(old, "Accept", "application/json").is(406);
    rest.get("/api/people/" + person + "/vcard?version=5").refuses(400, "rest.body");
    rest.get("/api/customers/999999999/vcard").refuses(404, "customer.unknown");
    String output =
        server.command("token", "add", "till", "o", "--scope", "orders:read").output().strip();
    new RestClient(server, output.substring(output.lastIndexOf('\n') + 1))
        .get("/api/customers/" + customer + "/vcard")
        .refuses(403, "access.permission-missing");
  }

  private void imported(String name, String cards, String kind) throws IOException {
    Path file = Files.writeString(work.resolve(name), cards);
    RunningServer.Ended done = server.command("import", file.toString(), "--kind", kind);
    assertThat(done.code()).as(done.output()).isZero();
  }

  private void told(String language, String button, String link) {
    Page page =
        administrator(server, "user" + language.substring(0, 2), Eyes.PHONE.in(language).dark());
    go(page, server, "customers");
    page.getByText("Virtasen Leipomo Oy").first().click();
    opened(page, button, link);
  }

  /** What the menu behind a button gives. */
  private String downloaded(Page page, String button, String link) throws IOException {
    Locator file = opened(page, button, link);
    Download download = page.waitForDownload(() -> file.press("Enter"));
    assertThat(download.suggestedFilename()).endsWith(".vcf");
    page.keyboard().press("Escape");
    return Files.readString(download.path());
  }

  /** The menu is looked at while it is open. */
  private static Locator opened(Page page, String button, String link) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
        .press("Enter");
    Locator file =
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true));
    file.waitFor();
    assertThat(PageCheck.problems(page)).isEmpty();
    return file;
  }
}
