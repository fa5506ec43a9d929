package org.kaveri.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Orders entered without a mouse. */
class OrderEntryTest extends StaffTest {
  private static final String PRODUCTS = "vaadin-dialog vaadin-combo-box input";

  private final RunningServer server = RunningServer.with().start();

  @AfterEach
  void stopServer() {
    server.close();
  }

  @Test
  void a_line_is_a_product_enter_a_quantity_enter_and_ctrl_enter_places_the_order() {
    Page page = administrator(server, "typist", Eyes.DESK);
    product(page, "Lantern", "L-1", "24.50");
    product(page, "Lamp oil", "L-2", "3.10");
    customer(page);

    page.locator("main").getByText("New order").first().click();
    Locator products = page.locator(PRODUCTS);
    products.first().waitFor();
    // a part of a name that only one has, then a code
    type(page, "lante");
    page.keyboard().press("Enter");
    quantity(page, 0, "2");
    waitFor(page, "€49.00");
    waitUntilAt(page, 1);
    type(page, "l-2");
    page.keyboard().press("Enter");
    quantity(page, 1, "10");
    waitFor(page, "€80.00");
    // what more than one product matches is not guessed
    type(page, "la");
    page.keyboard().press("Enter");
    waitFor(page, "Choose one, or remove the line");
    page.keyboard().press("Control+Enter");
    waitFor(page, "Please fill this in.");
    page.getByLabel("Remove this line").nth(2).press("Enter");
    waitUntilAt(page, 1); // Ctrl+Enter is heard where the focus is
    page.keyboard().press("Control+Enter");

    waitFor(page, "was placed");
    page.locator("main").getByText("€80.00").first().waitFor();
    assertThat(browserErrors()).isEmpty();
  }

  private static void waitUntilAt(Page page, int line) {
    page.waitForFunction(
        "line => document.activeElement === document.querySelectorAll('" + PRODUCTS + "')[line]",
        line);
  }

  /** Once something in the dialog has the focus. */
  private static void type(Page page, String text) {
    page.locator("vaadin-dialog :focus").first().waitFor();
    page.keyboard().type(text);
  }

  private static void quantity(Page page, int line, String quantity) {
    page.waitForFunction(
        "line => document.activeElement?.closest('vaadin-big-decimal-field') === "
            + "[...document.querySelectorAll('vaadin-dialog vaadin-big-decimal-field')]"
            + ".filter(field => field.label === 'Quantity')[line]",
        line);
    type(page, quantity);
    page.keyboard().press("Enter");
  }

  private void product(Page page, String name, String code, String price) {
    go(page, server, "products");
    PageCheck.settle(page);
    page.keyboard().press("n");
    type(page, name);
    page.keyboard().press("Tab");
    type(page, code);
    page.getByLabel("Price (EUR, without tax)").fill(price);
    page.keyboard().press("Control+Enter");
    waitFor(page, "Saved.");
  }

  private void customer(Page page) {
    go(page, server, "customers");
    PageCheck.settle(page);
    page.keyboard().press("n");
    page.locator("vaadin-dialog vaadin-text-field").first().waitFor();
    page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Honka Oy");
    page.keyboard().press("Control+Enter");
    page.waitForURL(Pattern.compile("/customers/\\d+"));
    waitFor(page, "Nothing has been bought yet.");
  }
}
