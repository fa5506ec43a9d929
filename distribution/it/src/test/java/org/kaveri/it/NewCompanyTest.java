package org.kaveri.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An empty company: what it says to do next, done by keyboard, and the language it speaks. */
class NewCompanyTest extends StaffTest {
  private static final Pattern CARD = Pattern.compile("/customers/\\d+");

  private final RunningServer server = RunningServer.with().start();

  @AfterEach
  void stopServer() {
    server.close();
  }

  @Test
  void leads_to_the_first_customer_who_orders_and_calls_without_a_mouse() {
    Page page = administrator(server, "aino", Eyes.DESK);
    waitFor(page, "Where to begin");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Add the first customer"))
        .press("Enter");
    waitFor(page, "No customers yet");

    addProduct(page);
    addCustomer(page);
    orderTwice(page);
    page.reload();
    logInOneLine(page);
    findForLine(page, server);

    go(page, server, "today");
    assertThat(page.getByText("Where to begin").count()).isZero();
    assertThat(browserErrors()).isEmpty();
  }

  @Test
  void speaks_the_persons_own_language_from_the_sign_in_on() {
    administrator(server, "onni", Eyes.DESK.in("fi-FI"));
    Page page = open(server, "/sign-in", Eyes.DESK.in("sv-FI"));
    waitFor(page, "Användarnamn");

    signIn(page, "onni");

    assertThat(page.locator("h1").innerText()).isEqualTo("Tänään");
    waitFor(page, "Omat jatkotoimeni");
    assertThat(page.locator("html").getAttribute("lang")).isEqualTo("fi");
  }

  private void addProduct(Page page) {
    go(page, server, "products");
    waitFor(page, "No products yet");
    page.keyboard().press("n");
    type(page, "Lantern");
    page.keyboard().press("Tab");
    page.keyboard().type("L-1");
    fill(page, "Price (EUR, without tax)", "24.50");
    page.keyboard().press("Control+Enter");
    waitFor(page, "Saved.");
  }

  private void addCustomer(Page page) {
    go(page, server, "customers");
    page.keyboard().press("n");
    page.locator("vaadin-dialog vaadin-text-field").first().waitFor();
    fill(page, "Name", "Honka Oy");
    page.keyboard().press("Control+Enter");
    page.waitForURL(CARD);
    waitFor(page, "No contact has been logged yet.");
  }

  /** The second line comes by itself when the first has its product. */
  private static void orderTwice(Page page) {
    click(page, "New order");
    Locator products = page.locator("vaadin-dialog vaadin-combo-box input");
    choose(page, products.first());
    products.nth(1).waitFor();
    choose(page, products.nth(1));
    waitFor(page, "€49.00");
    page.keyboard().press("Control+Enter");
    waitFor(page, "was placed");
  }

  private static void choose(Page page, Locator product) {
    product.focus();
    page.keyboard().type("lan");
    page.locator("vaadin-combo-box-item").getByText("Lantern").first().waitFor();
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Enter");
  }

  private static void logInOneLine(Page page) {
    PageCheck.settle(page);
    page.keyboard().press("q");
    type(page, "call 15 min wants twelve more");
    page.locator(".k-chip").getByText("15 min").waitFor();
    page.keyboard().press("Enter");
    waitFor(page, "Logged: Honka Oy");
    page.locator(".k-timeline").getByText("wants twelve more").waitFor();
  }

  /** Away from the card nobody is guessed: the customer is asked for, and found by typing. */
  private static void findForLine(Page page, RunningServer server) {
    go(page, server, "today");
    PageCheck.settle(page);
    page.keyboard().press("q");
    type(page, "call 5 min asked for a price");
    page.locator("vaadin-dialog vaadin-combo-box").waitFor();
    page.keyboard().press("Tab");
    page.keyboard().type("honka");
    page.locator("vaadin-combo-box-item").getByText("Honka Oy").waitFor();
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Enter");
    page.locator(".k-chip").getByText("Honka Oy").waitFor();
    page.keyboard().press("Control+Enter");
    waitFor(page, "Logged: Honka Oy");
  }

  /** Into the field that has the focus when the dialog is there. */
  private static void type(Page page, String text) {
    page.locator("vaadin-dialog :is(vaadin-text-field, vaadin-text-area):focus-within").waitFor();
    page.keyboard().type(text);
  }

  private static void fill(Page page, String label, String text) {
    page.locator("vaadin-dialog")
        .getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
        .fill(text);
  }
}
