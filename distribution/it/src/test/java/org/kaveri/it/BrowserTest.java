package org.kaveri.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The base of tests that look at the screens as a person does, in the system's Chromium.
 *
 * <p>{@link #open} gives a page in a browser context of its own (own cookies, language, colours,
 * width); two calls are two persons. When a test fails, a picture of every open page lies in {@code
 * target/screenshots}; whatever the browser's console said at error level is a failure too ({@link
 * #browserErrors}).
 *
 * <p>{@code KAVERI_BROWSER=none} leaves these tests out, {@code KAVERI_CHROMIUM} names the browser.
 */
abstract class BrowserTest {
  /**
   * Else Chromium renders parts of its own window for each person, at the cost of several pages.
   * The last of these flags counts, so what Playwright wants off is said again.
   */
  private static final String NO_WINDOW_PARTS =
      "--disable-features=PreloadTopChromeWebUI,AvoidUnnecessaryBeforeUnloadCheckSync,"
          + "DestroyProfileOnBrowserClose,GlobalMediaControls,HttpsUpgrades,LensOverlay,MediaRouter,"
          + "OptimizationHints,PaintHolding,ThirdPartyStoragePartitioning,Translate";

  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-quic",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          NO_WINDOW_PARTS,
          "--disable-dev-shm-usage",
          "--force-color-profile=srgb");
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  @SuppressWarnings("NullAway.Init") // set before the first test
  private static Playwright playwright;

  @SuppressWarnings("NullAway.Init") // set before the first test
  private static Browser browser;

  private final List<Page> pages = new ArrayList<>();
  private final List<String> errors = new ArrayList<>();

  /** Pictures of what a failed test saw; then the contexts are closed. */
  @RegisterExtension
  final AfterTestExecutionCallback afterwards =
      context -> {
        if (context.getExecutionException().isPresent()) {
          picture(context);
        }
        for (Page page : pages) {
          page.context().close();
        }
        pages.clear();
      };

  /** How a person looks at the screens. */
  record Eyes(String locale, ColorScheme colours, int width, int height) {
    /** English, light, a desk. */
    static final Eyes DESK = new Eyes("en-GB", ColorScheme.LIGHT, 1280, 800);

    /** English, light, a telephone. */
    static final Eyes PHONE = new Eyes("en-GB", ColorScheme.LIGHT, 360, 740);

    Eyes in(String language) {
      return new Eyes(language, colours, width, height);
    }

    Eyes dark() {
      return new Eyes(locale, ColorScheme.DARK, width, height);
    }

    @Override
    public String toString() {
      return "(%s, %s, %d px)".formatted(locale, colours.name().toLowerCase(Locale.ROOT), width);
    }
  }

  @BeforeAll
  static void startBrowser() {
    Assumptions.assumeFalse(
        "none".equals(System.getenv("KAVERI_BROWSER")), "browser tests are left out");
    playwright = Playwright.create();
    browser =
        playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(chromium()).setArgs(FLAGS));
  }

  @AfterAll
  static void stopBrowser() {
    if (playwright != null) {
      playwright.close();
    }
  }

  /** A page of a person with these eyes, in a browser of her own, on the server's path. */
  protected Page open(RunningServer server, String path, Eyes eyes) {
    return open(server.url(path), eyes);
  }

  /** The same, by the whole address. */
  protected Page open(URI address, Eyes eyes) {
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setLocale(eyes.locale())
                .setColorScheme(eyes.colours())
                .setViewportSize(eyes.width(), eyes.height())
                .setReducedMotion(ReducedMotion.REDUCE)
                .setTimezoneId("Europe/Helsinki"));
    context.setDefaultTimeout(20_000);
    Page page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            errors.add(message.text());
          }
        });
    page.onPageError(errors::add);
    pages.add(page);
    page.navigate(address.toString());
    return page;
  }

  /** Looks at the page with other eyes of the same language from now on. */
  protected static void wear(Page page, Eyes eyes) {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(eyes.colours()));
    page.setViewportSize(eyes.width(), eyes.height());
  }

  /** What the browsers complained of in their consoles so far. */
  protected List<String> browserErrors() {
    return errors;
  }

  /** Accessibility: no violation of WCAG A and AA on the page as it stands, overlays included. */
  protected static void assertAccessible(Page page) {
    assertThat(PageCheck.violations(page)).as("accessibility of %s", page.url()).isEmpty();
  }

  /** No sideways scroll at the page's width. */
  protected static void assertFitsWidth(Page page) {
    assertThat(
            (Boolean)
                page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"))
        .as("%s fits its width", page.url())
        .isTrue();
  }

  /** A picture of the page for people, in {@code target/screenshots}. */
  protected static Path picture(Page page, String name) {
    Path file = Distribution.target().resolve("screenshots").resolve(name + ".png");
    page.screenshot(new Page.ScreenshotOptions().setPath(file));
    return file;
  }

  private void picture(ExtensionContext context) {
    String name = context.getRequiredTestClass().getSimpleName() + "." + context.getDisplayName();
    for (int i = 0; i < pages.size(); i++) {
      picture(pages.get(i), name.replaceAll("[^A-Za-z0-9.]", "") + (i == 0 ? "" : "-" + i));
    }
  }

  /** The system's Chromium or Chrome. */
  private static Path chromium() {
    return Optional.ofNullable(System.getenv("KAVERI_CHROMIUM"))
        .map(Path::of)
        .or(
            () ->
                NAMES.stream()
                    .flatMap(
                        name ->
                            Pattern.compile(":")
                                .splitAsStream(System.getenv().getOrDefault("PATH", ""))
                                .map(folder -> Path.of(folder, name)))
                    .filter(Files::isExecutable)
                    .findFirst())
        .orElseThrow(
            () -> new IllegalStateException("No Chromium; install it, or set KAVERI_CHROMIUM"));
  }
}
