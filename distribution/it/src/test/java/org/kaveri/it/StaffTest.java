package org.kaveri.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The base of tests in which people are signed in. */
abstract class StaffTest extends BrowserTest {
  private static final Pattern LINK = Pattern.compile("/(?:set-up|set-password)/\\S+");
  private static final String PASSWORD = "blue bicycle in november";

  /** Adds an administrator with that language, by the terminal, and signs in by the link. */
  protected Page administrator(RunningServer server, String name, Eyes eyes) {
    return person(server, name, "administrator", eyes);
  }

  /** Adds somebody of that role, by the terminal, and signs in by the link. */
  protected Page person(RunningServer server, String name, String role, Eyes eyes) {
    var added =
        server.command(
            "user",
            "add",
            name,
            "The " + role + " " + name,
            "--roles",
            role,
            "--language",
            eyes.locale().substring(0, 2));
    Matcher link = LINK.matcher(added.output());
    assertThat(link.find()).as(added.output()).isTrue();
    Page page = open(server, link.group(), eyes);
    page.locator("input[type=password]").fill(PASSWORD);
    page.locator("vaadin-button[theme~=primary]").click();
    page.locator(".k-page h1").waitFor();
    return page;
  }

  /** Signs in, on the page for it, somebody who has been there before. */
  protected static void signIn(Page page, String name) {
    page.locator("input[autocomplete=username]").fill(name);
    page.locator("input[type=password]").fill(PASSWORD);
    page.keyboard().press("Enter");
    page.locator(".k-page h1").waitFor();
  }

  /** Goes to a view and waits for its heading. */
  protected static void go(Page page, RunningServer server, String view) {
    page.navigate(server.url("/" + view).toString());
    page.locator("h1").waitFor();
  }

  protected static void click(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
        .first()
        .click();
  }

  protected static void waitFor(Page page, String text) {
    page.getByText(text).first().waitFor();
  }

  protected static void waitUntilGone(Page page, String text) {
    page.getByText(text)
        .first()
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
  }
}
