package org.kaveri.it;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kaveri.it.BrowserTest.Eyes;

/**
 * Looks at a place and at everything that opens there: by each key, by each button (of those that
 * stand in every row by the first), the person's menu, the navigation of a telephone, what follows
 * a file that is dropped. Each is closed by Escape, and the focus must then be where it was.
 */
final class Overlays {
  private static final String OPEN =
      "vaadin-dialog[opened], vaadin-confirm-dialog[opened], vaadin-popover[opened]";

  private final Page page;
  private final Findings findings;
  private final Path file;
  private final Set<String> tried = new HashSet<>();

  /**
   * Looks on that page.
   *
   * @param file to be dropped where a page takes one
   */
  Overlays(Page page, Findings findings, Path file) {
    this.page = page;
    this.findings = findings;
    this.file = file;
  }

  void lookAround(String address, Eyes eyes) {
    String kind = address.replaceAll("\\d+", "#") + " " + eyes;
    go(address);
    look(address, eyes);
    frame(address, eyes);
    for (String key : PageCheck.ask(page, "keys")) {
      String scope = "q?/".contains(key) ? "" : kind;
      if (tried.add(eyes + scope + key)) {
        page.keyboard().press(key);
        lookAtOpened(address + " by " + key, eyes);
        page.evaluate("() => document.activeElement?.blur()");
      }
    }
    buttons(kind, address, eyes);
    dropFile(kind, address, eyes);
  }

  private void frame(String address, Eyes eyes) {
    if (!tried.add(eyes + "frame")) {
      return;
    }
    openNavigation(eyes);
    look("the navigation", eyes);
    page.locator(".k-who").click();
    lookAtOpened("the person's menu", eyes);
    openNavigation(eyes);
    page.locator(".k-who").click();
    page.locator(".k-menu > vaadin-button").nth(1).click();
    lookAtOpened("the password", eyes);
    go(address);
  }

  /** At a desk it is in sight anyhow; on a telephone Escape has closed it. */
  private void openNavigation(Eyes eyes) {
    if (eyes.width() < PageCheck.NARROW && !page.locator(".k-who").isVisible()) {
      page.locator("vaadin-drawer-toggle").click();
    }
  }

  private void buttons(String kind, String address, Eyes eyes) {
    Optional<String> next = untried(kind);
    while (next.isPresent()) {
      String purpose = next.get();
      String before = page.url();
      page.evaluate("purpose => window.kaveriPage.press(purpose)", purpose);
      boolean opened = lookAtOpened(address + " by " + purpose, eyes);
      if (!page.url().equals(before)) {
        go(address);
      } else if (opened
          && !Boolean.TRUE.equals(page.evaluate("() => window.kaveriPage.isBack()"))) {
        findings.add(address + " " + eyes, List.of("the focus is lost after " + purpose));
      }
      next = untried(kind);
    }
  }

  private Optional<String> untried(String kind) {
    return PageCheck.ask(page, "purposes").stream()
        .filter(purpose -> tried.add(kind + purpose))
        .findFirst();
  }

  private void dropFile(String kind, String address, Eyes eyes) {
    Locator field = page.locator("main vaadin-upload input[type=file]");
    if (field.count() == 1 && tried.add(kind + "file")) {
      field.setInputFiles(file);
      page.locator("main vaadin-upload").waitFor(gone());
      look(address + " with a file", eyes);
      go(address);
    }
  }

  /** Looks at what is open if it is new, closes it; answers whether something was. */
  private boolean lookAtOpened(String what, Eyes eyes) {
    PageCheck.settle(page);
    List<String> opened = PageCheck.ask(page, "opened");
    if (opened.isEmpty()) {
      return false;
    }
    if (tried.add(eyes + "opened" + opened)) {
      look(what, eyes);
    }
    page.keyboard().press("Escape");
    page.locator(OPEN).waitFor(gone());
    PageCheck.settle(page);
    return true;
  }

  private void look(String what, Eyes eyes) {
    var problems = PageCheck.problems(page);
    findings.add(what + " " + eyes, problems);
    if (!problems.isEmpty()) {
      BrowserTest.picture(page, "finding-" + findings.size());
    }
  }

  private void go(String address) {
    page.navigate(address);
    page.locator("h1").waitFor();
    PageCheck.settle(page);
  }

  private static Locator.WaitForOptions gone() {
    return new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN);
  }
}
