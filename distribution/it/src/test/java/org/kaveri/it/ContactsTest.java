package org.kaveri.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contacts as people log them: by keyboard, seen at once by everybody who looks. */
class ContactsTest extends StaffTest {
  private static final String PANEL = "section.k-panel";

  @SuppressWarnings("NullAway.Init") // set before the first test
  private static RunningServer server;

  @BeforeAll
  static void startServer() {
    server = RunningServer.with().start();
  }

  @AfterAll
  static void stopServer() {
    server.close();
  }

  @Test
  void aCallIsLoggedByKeyboardAndSeenInASecondBrowserByPush() {
    Page anna = administrator(server, "anna", Eyes.DESK);
    String card = addCustomer(anna, "Sininen Oy");
    Page bengt = administrator(server, "bengt", Eyes.DESK.in("sv"));
    bengt.navigate(card);
    waitFor(bengt, "Ingen kontakt har loggats än");

    anna.keyboard().press("l");
    anna.locator("vaadin-text-area textarea").waitFor();
    anna.waitForFunction("() => document.activeElement?.tagName === 'TEXTAREA'");
    anna.keyboard().type("Wants it in blue.");
    anna.keyboard().press("Control+Enter");

    anna.locator(".k-timeline-entry").getByText("Wants it in blue.").waitFor();
    bengt.locator(".k-timeline-entry").getByText("Wants it in blue.").waitFor();
    assertThat(bengt.locator(".k-timeline-entry h3").first().textContent()).isEqualTo("Samtal");
    assertThat(anna.locator("vaadin-dialog[opened]").count()).isZero();
    assertAccessible(anna);
    picture(anna, "card-with-contact");
    assertThat(browserErrors()).isEmpty();
  }

  @Test
  void aLineTypedAnywhereIsShownInChipsAndItsFollowUpIsTickedOffOnToday() {
    Page anna = administrator(server, "aino", Eyes.DESK.in("fi"));
    String card = addCustomer(anna, "Virtasen Leipomo");
    go(anna, server, "");

    anna.keyboard().press("q");
    Locator line = anna.locator("vaadin-dialog[opened] vaadin-text-field input").first();
    line.waitFor();
    line.fill("soitto Virtasen Leipomo 15min toivoo sinistä huomenna");
    Locator chips = anna.locator("[role=status].k-row");
    chips.getByText("15").first().waitFor();
    assertThat(chips.textContent())
        .contains("Puhelu", "Virtasen Leipomo", "Jatkotoimi: huomenna", "toivoo sinistä");
    assertAccessible(anna);
    picture(anna, "one-line");
    anna.keyboard().press("Control+Enter");
    waitFor(anna, "Kirjattu: Virtasen Leipomo");
    assertThat(line.inputValue()).isEmpty();
    anna.keyboard().press("Escape");
    anna.locator("vaadin-dialog[opened]").waitFor(gone());

    Locator mine = anna.locator(".k-follow-up");
    mine.getByText("toivoo sinistä").first().waitFor();
    picture(anna, "today-with-follow-up");
    mine.getByText("toivoo sinistä").first().click();
    waitFor(anna, "Tehty: toivoo sinistä");
    // a list that isn't shown is not drawn anew, so the row may be hidden with it
    mine.first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    anna.getByText("Kumoa").first().click();
    mine.getByText("toivoo sinistä").first().waitFor();

    anna.navigate(card);
    anna.locator(".k-timeline-entry").getByText("toivoo sinistä").waitFor();
    assertThat(browserErrors()).isEmpty();
  }

  @Test
  void aCustomerWhoIsNotCertainIsAskedFor() {
    Page anna = administrator(server, "cecilia", Eyes.DESK);
    addCustomer(anna, "Korhonen Kuljetus");
    addCustomer(anna, "Korhonen Rakennus");
    go(anna, server, "");

    anna.keyboard().press("q");
    Locator line = anna.locator("vaadin-dialog[opened] vaadin-text-field input").first();
    line.waitFor();
    line.fill("call Korhonen 5 min asked for the price");
    anna.locator("vaadin-radio-button").first().waitFor();
    assertThat(anna.locator("vaadin-radio-button").count()).isEqualTo(2);

    anna.keyboard().press("Control+Enter");
    anna.locator("[role=alert].k-problem").getByText("Choose whose contact it was").waitFor();
    assertThat(line.inputValue()).contains("asked for the price");

    anna.locator("vaadin-radio-button").nth(1).click();
    anna.locator("[role=status].k-row").getByText("Korhonen Rakennus").waitFor();
    anna.keyboard().press("Control+Enter");
    waitFor(anna, "Logged: Korhonen Rakennus");
  }

  @Test
  void aFileIsDroppedWithTheFormAndHandedOutAsADownloadOnly() {
    Page anna = administrator(server, "dora", Eyes.DESK);
    addCustomer(anna, "Liite Oy");

    anna.keyboard().press("l");
    anna.locator("vaadin-text-area textarea").fill("A letter came.");
    anna.locator("vaadin-upload input[type=file]")
        .setInputFiles(
            new FilePayload(
                "brev.html",
                "text/html",
                "<script>document.title='x'</script>".getBytes(StandardCharsets.UTF_8)));
    anna.locator("vaadin-dialog[opened] .k-chip").getByText("brev.html").waitFor();
    assertAccessible(anna);
    picture(anna, "log-form");
    anna.keyboard().press("Control+Enter");

    Locator link = anna.locator(".k-timeline-entry a");
    link.waitFor();
    var response =
        anna.request().get(server.url("/").resolve(link.getAttribute("href")).toString());
    Map<String, String> headers = response.headers();
    assertThat(response.text()).contains("<script>");
    assertThat(headers.get("content-disposition")).startsWith("attachment;").contains("brev.html");
    assertThat(headers.get("x-content-type-options")).isEqualTo("nosniff");
    assertThat(headers.get("content-security-policy")).contains("sandbox");
  }

  @Test
  void whatIsWrongIsSaidAndWhatWasTypedStays() {
    Page anna = administrator(server, "eva", Eyes.DESK);
    addCustomer(anna, "Virhe Oy");

    anna.keyboard().press("l");
    anna.locator("vaadin-text-area textarea").fill("Kept.");
    Locator day = anna.locator("vaadin-date-picker input").first();
    day.fill("01/01/2090");
    day.press("Enter");
    anna.locator("vaadin-text-area textarea").click();
    anna.keyboard().press("Control+Enter");

    anna.locator("[role=alert].k-problem").getByText("still to come").waitFor();
    assertThat(anna.locator("vaadin-text-area textarea").inputValue()).isEqualTo("Kept.");
    assertThat(anna.locator(".k-timeline-entry").count()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"fi", "en", "sv"})
  void cardFormAndLineFitATelephoneInEachLanguageAndInTheDark(String language) {
    Page page = administrator(server, "phone-" + language, Eyes.PHONE.in(language).dark());
    addCustomer(page, "Kapea " + language + " Oy");
    for (String key : List.of("l", "q")) {
      page.keyboard().press(key);
      page.locator("vaadin-dialog[opened] .k-form").waitFor();
      assertFitsWidth(page);
      assertAccessible(page);
      picture(page, "phone-" + language + "-" + key);
      page.keyboard().press("Escape");
      page.locator("vaadin-dialog[opened]").waitFor(gone());
    }
    assertFitsWidth(page);
    assertAccessible(page);
    picture(page, "phone-" + language + "-card");
    assertThat(page.locator(PANEL).count()).isGreaterThanOrEqualTo(3);
  }

  private static Locator.WaitForOptions gone() {
    return new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);
  }

  /** Adds a customer by the form and answers the address of its card, where the page then is. */
  private static String addCustomer(Page page, String name) {
    go(page, server, "customers");
    page.locator(".k-page vaadin-button[theme~=primary]").first().click();
    Locator field = page.locator("vaadin-dialog[opened] vaadin-text-field input").first();
    field.fill(name);
    page.keyboard().press("Control+Enter");
    page.waitForURL(address -> address.matches(".*/customers/\\d+"));
    page.locator(".k-timeline").waitFor();
    page.locator("vaadin-dialog").waitFor(gone()); // its note would be taken for that of a contact
    return page.url();
  }
}
