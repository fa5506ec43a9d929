package org.kaveri.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaveri.it.company.CompanyCommand;

/**
 * Every place of the screens and every overlay that opens there. In the test the places take turns
 * at the three languages, light and dark, desk and telephone, so that each two of these meet
 * somewhere; with the property {@code kaveri.looks} all combinations are looked at everywhere.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AccessibilityTest extends StaffTest {
  private static final List<String> LANGUAGES = List.of("fi-FI", "en-GB", "sv-FI");
  private static final boolean ALL = Boolean.getBoolean("kaveri.looks");
  private static final Pattern LINK = Pattern.compile("/(?:set-up|set-password)/\\S+");

  @TempDir static Path work;

  @SuppressWarnings("NullAway.Init") // set before the first test
  private static RunningServer server;

  private static List<String> places = List.of();

  private final Findings findings = new Findings();

  @BeforeAll
  static void startServer() {
    server =
        RunningServer.with().bundle(TestBundle.of(CompanyCommand.class.getPackage(), work)).start();
  }

  @AfterAll
  static void stopServer() {
    server.close();
  }

  @Test
  @Order(1)
  void the_doors_of_a_new_server() {
    Await.until(
        "the set-up link is printed",
        Duration.ofSeconds(20),
        () -> LINK.matcher(server.terminal()).find(),
        server::terminal);
    lookAtDoors(server.url(link(server.terminal())), server.url("/sign-in"));
  }

  @Test
  @Order(2)
  void the_doors_of_a_server_in_use() {
    String added = done("user", "add", "guest", "Guest", "--roles", "staff");
    lookAtDoors(
        server.url(link(added)),
        server.url("/set-password/used"),
        server.url("/sign-in"),
        server.portalUrl("/"));
  }

  @Test
  @Order(3)
  void the_places_are_found_by_following_links() throws IOException {
    Page page = administrator(server, "guide", Eyes.DESK);
    done("import", OrderLinesFile.in(work).path().toString());
    done("plugin", "install", SamplePlugin.jar().toString());
    done("company");
    go(page, server, "duplicates");
    click(page, "Search now");
    page.locator("vaadin-grid a.k-link").first().waitFor();
    places = Places.on(page, server);
    assertThat(places)
        .contains("today", "customers", "products", "orders", "imports", "users")
        .anyMatch(place -> place.matches("customers/\\d+"))
        .anyMatch(place -> place.matches("orders/\\d+"))
        .anyMatch(place -> place.matches("imports/\\d+"))
        .anyMatch(place -> place.matches("duplicates/\\d+/\\d+"));
  }

  @ParameterizedTest
  @Order(4)
  @ValueSource(ints = {0, 1, 2})
  void every_place_and_what_opens_there(int language) throws IOException {
    Eyes plain = Eyes.DESK.in(LANGUAGES.get(language));
    Page page = administrator(server, "eyes" + language, plain);
    done("company");
    Overlays overlays = new Overlays(page, findings, OrderLinesFile.in(work).path());
    for (int place = ALL ? 0 : language; place < places.size(); place += ALL ? 1 : 3) {
      String address = server.url("/" + places.get(place)).toString();
      for (Eyes eyes : eyes(language, place)) {
        wear(page, eyes);
        overlays.lookAround(address, eyes);
      }
    }
    findings.assertNone();
    assertThat(browserErrors()).isEmpty();
  }

  private void lookAtDoors(URI... doors) {
    for (int language = 0; language < LANGUAGES.size(); language++) {
      for (int door = 0; door < doors.length; door++) {
        for (Eyes eyes : eyes(language, door)) {
          Page page = open(doors[door], eyes);
          page.locator("h1").waitFor();
          findings.add(doors[door].getPath() + " " + eyes, PageCheck.problems(page));
          page.context().close();
        }
      }
    }
    findings.assertNone();
  }

  /** How a place is looked at in a language: in each way, or in one, each in its turn. */
  private static List<Eyes> eyes(int language, int place) {
    Eyes desk = Eyes.DESK.in(LANGUAGES.get(language));
    Eyes phone = Eyes.PHONE.in(LANGUAGES.get(language));
    if (ALL) {
      return List.of(desk, desk.dark(), phone, phone.dark());
    }
    int turn = place / LANGUAGES.size() + language;
    Eyes eyes = turn % 2 == 0 ? desk : phone;
    return List.of(turn / 2 % 2 == 0 ? eyes : eyes.dark());
  }

  private static String done(String... words) {
    RunningServer.Ended ended = server.command(words);
    assertThat(ended.code()).as(ended.output()).isZero();
    return ended.output();
  }

  private static String link(String text) {
    var link = LINK.matcher(text);
    assertThat(link.find()).as(text).isTrue();
    return link.group();
  }
}
