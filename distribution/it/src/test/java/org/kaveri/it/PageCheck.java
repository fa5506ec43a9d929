package org.kaveri.it;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.SequencedSet;

/**
 * What is wrong with a page as it stands, overlays included: violations of WCAG A and AA, targets
 * below 24 px, sideways scroll (also at 320 px when it is narrow), texts that a language lacks.
 */
final class PageCheck {
  /** Below this many pixels it is a telephone. */
  static final int NARROW = 640;

  private static final List<String> LEVELS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
  private static final int MOST_STOPS = 500;
  private static final int NARROWEST = 320;
  private static final String TWO_FRAMES =
      "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))";
  private static final String SCRIPT = script();

  private PageCheck() {}

  /** What is wrong, in words; empty when all is well. */
  static SequencedSet<String> problems(Page page) {
    settle(page);
    SequencedSet<String> problems = new LinkedHashSet<>(violations(page));
    problems.addAll(ask(page, "problems"));
    var size = page.viewportSize();
    if (size.width < NARROW) {
      page.setViewportSize(NARROWEST, size.height);
      problems.addAll(ask(page, "sideways"));
      page.setViewportSize(size.width, size.height);
    }
    return problems;
  }

  /** Violations of WCAG A and AA. */
  static List<String> violations(Page page) {
    List<String> violations = new ArrayList<>();
    for (Rule rule :
        new AxeBuilder(page).withTags(LEVELS).setLegacyMode(true).analyze().getViolations()) {
      List<String> nodes =
          rule.getNodes().stream()
              .map(CheckedNode::getHtml)
              .filter(html -> !isCellUnderItsLink(rule, html))
              .toList();
      if (!nodes.isEmpty()) {
        violations.add(rule.getId() + ": " + rule.getHelp() + " " + nodes);
      }
    }
    return violations;
  }

  /** A link as wide as its cell leaves none of the cell, but opens what a click on that opens. */
  private static boolean isCellUnderItsLink(Rule rule, String html) {
    return rule.getId().equals("target-size") && html.startsWith("<td id=\"vaadin-grid-cell");
  }

  /** Waits until nothing moves and the server has answered. */
  static void settle(Page page) {
    prepare(page);
    page.evaluate(TWO_FRAMES);
    page.waitForFunction("() => window.kaveriPage.settled()");
  }

  private static void prepare(Page page) {
    if (!Boolean.TRUE.equals(page.evaluate("() => window.kaveriPage !== undefined"))) {
      page.evaluate(SCRIPT);
    }
  }

  /** What Tab doesn't reach from the top of the page, and what doesn't show that it is reached. */
  static List<String> unreachable(Page page) {
    settle(page);
    page.evaluate("() => window.kaveriPage.tabFromStart()");
    for (int i = 0; i < MOST_STOPS; i++) {
      page.keyboard().press("Tab");
      if (Boolean.TRUE.equals(page.evaluate("() => window.kaveriPage.tabbed()"))) {
        return ask(page, "tabProblems");
      }
    }
    return List.of("Tab doesn't come to an end");
  }

  /** An answer of {@code page.js}. */
  static List<String> ask(Page page, String what) {
    prepare(page);
    List<String> answers = new ArrayList<>();
    for (Object answer : (List<?>) page.evaluate("what => window.kaveriPage[what]()", what)) {
      answers.add(String.valueOf(answer));
    }
    return answers;
  }

  private static String script() {
    try (InputStream file =
        Objects.requireNonNull(PageCheck.class.getResourceAsStream("page.js"))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
