package org.kaveri.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a company keeps of its customers, and what became of it. */
class CardTest extends StaffTest {
  private final RunningServer server = RunningServer.with().start();

  @AfterEach
  void stopServer() {
    server.close();
  }

  @Test
  void fields_that_the_administrator_adds_are_entered_shown_filtered_and_remembered() {
    Page page = administrator(server, "keeper", Eyes.DESK);
    go(page, server, "own-fields");
    PageCheck.settle(page);
    add(page, "Member no.");
    page.keyboard().press("n");
    page.locator("vaadin-dialog :focus").first().waitFor();
    page.keyboard().type("Level");
    page.locator("vaadin-dialog vaadin-select").click();
    page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Choice").setExact(true))
        .click();
    page.keyboard().press("Control+Enter");
    waitFor(page, "Enter 1 to 100 choices");
    page.getByLabel("Choices").fill("gold\nsilver");
    page.keyboard().press("Control+Enter");
    waitFor(page, "own-level");
    waitUntilClosed(page);
    assertAccessible(page);

    customer(page, "Parent Oy");
    go(page, server, "customers");
    PageCheck.settle(page);
    page.keyboard().press("n");
    page.locator("vaadin-dialog :focus").first().waitFor();
    fill(page, "Name", "Parent");
    page.keyboard().press("Tab"); // told when one goes on
    waitFor(page, "Perhaps already in the register:");
    waitFor(page, "same name");
    fill(page, "Name", "Child Oy");
    page.keyboard().press("Tab");
    waitUntilGone(page, "Perhaps already in the register:");
    fill(page, "Member no.", "M-77");
    fill(page, "Source", "Fair");
    page.getByLabel("Belongs to").fill("parent");
    page.getByRole(AriaRole.OPTION).first().click();
    page.getByLabel("Tags").pressSequentially("VIP");
    page.keyboard().press("Enter");
    page.locator("vaadin-multi-select-combo-box-chip").getByText("VIP").first().waitFor();
    page.keyboard().press("Escape");
    page.getByText("Prospect: has bought nothing yet").click();
    fill(page, "Telephone", "+358 (0)401234567");
    fill(page, "Business ID", "1572860-1");
    page.keyboard().press("Control+Enter");
    waitFor(page, "This is no number of FI");
    assertAccessible(page);
    fill(page, "Business ID", "1572860-0");
    page.keyboard().press("Control+Enter");
    page.waitForURL(Pattern.compile("/customers/\\d+"));
    for (String shown : new String[] {"M-77", "Fair", "#VIP", "Parent Oy", "Prospect"}) {
      waitFor(page, shown);
    }
    assertThat(page.locator("a[href='tel:+358401234567']").textContent()).isEqualTo("040 1234567");

    waitUntilClosed(page);
    page.keyboard().press("e");
    page.locator("vaadin-dialog :focus").first().waitFor();
    fill(page, "Member no.", "M-78");
    page.keyboard().press("Control+Enter");
    waitFor(page, "M-77 → M-78");
    waitFor(page, "Member no.");

    page.locator("main").getByText("Parent Oy").first().click();
    waitFor(page, "To it belong");
    waitFor(page, "Child Oy");

    for (String search : new String[] {"m-78", "358%2040%20123"}) {
      go(page, server, "customers?search=" + search);
      waitFor(page, "Child Oy");
    }
    assertThat(browserErrors()).isEmpty();
  }

  private static void add(Page page, String label) {
    page.keyboard().press("n");
    page.locator("vaadin-dialog :focus").first().waitFor();
    page.keyboard().type(label);
    page.waitForFunction(
        "[...document.querySelectorAll('vaadin-dialog vaadin-text-field')].some(f => f.value === 'member-no')");
    page.keyboard().press("Control+Enter");
    waitFor(page, "own-member-no");
    waitUntilClosed(page);
  }

  /** A dialog stays for a moment while it closes. */
  private static void waitUntilClosed(Page page) {
    page.waitForFunction("!document.querySelector('vaadin-dialog')");
  }

  private static void fill(Page page, String label, String text) {
    page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).last().fill(text);
  }

  private void customer(Page page, String name) {
    go(page, server, "customers");
    PageCheck.settle(page);
    page.keyboard().press("n");
    page.locator("vaadin-dialog :focus").first().waitFor();
    fill(page, "Name", name);
    page.keyboard().press("Control+Enter");
    page.waitForURL(Pattern.compile("/customers/\\d+"));
  }
}
