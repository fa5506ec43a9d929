package org.kaveri.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two rows for one customer: found, made one, and made two again. */
class MergeTest extends StaffTest {
  private final RunningServer server = RunningServer.with().start();

  @AfterEach
  void stopServer() {
    server.close();
  }

  @Test
  void a_pair_is_found_merged_by_keyboard_and_undone() {
    Page page = person(server, "lead", "team-lead", Eyes.DESK);
    String first = customer(page, "Leipomo Virtanen Oy", "+358 40 123 4567");
    String second = customer(page, "Virtanen Leipomo", "040 1234567");
    customer(page, "Kahvila Oy", "050 7654321");

    go(page, server, "duplicates");
    waitFor(page, "No two customers look alike.");
    assertAccessible(page);
    click(page, "Search now");
    Locator pair = page.locator("vaadin-grid a.k-link").first();
    pair.waitFor();
    waitFor(page, "same telephone number, same name");
    assertThat(page.locator("vaadin-grid a.k-link").count()).isEqualTo(1);
    assertAccessible(page);

    pair.focus();
    page.keyboard().press("Enter");
    page.waitForURL(Pattern.compile("/duplicates/\\d+/\\d+"));
    waitFor(page, "What is kept");
    PageCheck.settle(page);
    assertAccessible(page);
    // the other one's name, chosen by the arrows; all else as proposed
    Locator names =
        page.locator("vaadin-radio-group")
            .filter(new Locator.FilterOptions().setHas(page.getByText("Name").first()));
    names.locator("input[type=radio]:checked").first().focus();
    page.keyboard().press("ArrowRight");
    names
        .locator("vaadin-radio-button[checked]", new Locator.LocatorOptions())
        .filter(new Locator.FilterOptions().setHasText("Virtanen Leipomo"))
        .waitFor();
    button(page, "Merge").focus();
    page.keyboard().press("Enter");
    page.waitForURL("**" + first);
    waitFor(page, "Virtanen Leipomo was merged.");
    assertThat(page.locator("h1").textContent()).contains("Virtanen Leipomo");
    waitFor(page, "Merged with");

    // her address leads to the one who stayed
    page.navigate(server.url(second).toString());
    waitFor(page, "The customer whom you opened was merged into Virtanen Leipomo.");
    assertAccessible(page);
    go(page, server, "customers");
    page.locator("vaadin-grid a.k-link").first().waitFor();
    PageCheck.settle(page);
    assertThat(page.locator("vaadin-grid a.k-link").count()).isEqualTo(2);

    assertProgramsAreLed(first, second);

    page.navigate(server.url(first).toString());
    Locator undo = button(page, "Undo the merge with Virtanen Leipomo");
    undo.focus();
    page.keyboard().press("Enter");
    click(page, "Undo the merge");
    waitFor(page, "Virtanen Leipomo is a customer of her own again.");
    waitFor(page, "Merge undone");
    page.waitForFunction(
        "() => document.querySelector('h1').textContent.includes('Leipomo Virtanen Oy')");
    page.navigate(server.url(second).toString());
    waitFor(page, "Virtanen Leipomo");
    assertThat(page.getByText("The customer whom you opened").count()).isZero();
    go(page, server, "duplicates");
    pair.waitFor();
    assertThat(browserErrors()).isEmpty();
  }

  private void assertProgramsAreLed(String first, String second) {
    RestClient rest = RestClient.of(server);
    assertThat(rest.get("/api" + second).is(307).header("Location")).isEqualTo("/api" + first);
    rest.patch("/api" + second, "\"1\"", "{\"note\": \"x\"}").refuses(404, "customer.merged");
    rest.post(
            "/api/people",
            "{\"customer\": " + second.replaceAll("\\D", "") + ", \"family\": \"X\"}")
        .refuses(404, "customer.merged");
  }

  @Test
  void whoever_may_not_merge_sees_nothing_of_it() {
    Page page = person(server, "clerk", "staff", Eyes.DESK);
    customer(page, "Kahvila Oy", "050 7654321");
    assertThat(page.getByText("Merge with…").count()).isZero();
    assertThat(page.locator("nav").getByText("Duplicates").count()).isZero();
  }

  /** Adds a customer, and gives the address of her card. */
  private String customer(Page page, String name, String phone) {
    go(page, server, "customers");
    PageCheck.settle(page);
    page.keyboard().press("n");
    page.locator("vaadin-dialog :focus").first().waitFor();
    page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).last().fill(name);
    page.getByLabel("Telephone", new Page.GetByLabelOptions().setExact(true)).last().fill(phone);
    page.keyboard().press("Control+Enter");
    page.waitForURL(Pattern.compile("/customers/\\d+"));
    return page.url().replaceFirst(".*(?=/customers/)", "");
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .first();
  }
}
