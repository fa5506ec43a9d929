package org.kaveri.collaborative;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotOpenYetTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fi | Asiointi ei ole vielä avoinna
          en | Self-service is not open yet
          sv | Kundportalen är inte öppen än
          """)
  void thePageSpeaksThreeLanguages(String language, String title) {
    String page = Pages.notOpenYet(Locale.of(language));

    assertThat(page)
        .contains("<html lang=\"" + language + "\">", "<title>" + title + "</title>", "<h1>")
        .contains("lang=\"" + language + "\" aria-current=\"true\"")
        .doesNotContain("{title", "{style", "{language", "{sentence", "<script");
  }

  @Test
  void theLanguageIsTheBrowsersUnlessTheAddressNamesOne() {
    assertThat(Pages.languageOf(null, wanting("sv-FI", "en"))).isEqualTo(Locale.of("sv"));
    assertThat(Pages.languageOf(null, wanting("de", "fi"))).isEqualTo(Locale.of("fi"));
    assertThat(Pages.languageOf(null, wanting("de"))).isEqualTo(Locale.ENGLISH);
    assertThat(Pages.languageOf("fi", wanting("sv"))).isEqualTo(Locale.of("fi"));
    assertThat(Pages.languageOf("\"><script>", wanting("sv"))).isEqualTo(Locale.of("sv"));
    assertThat(Pages.languageOf(null, wanting())).isEqualTo(Locale.ENGLISH);
  }

  @Test
  void theStyleOfThePageIsTheOneThatThePolicyAllows() throws Exception {
    String page = Pages.notOpenYet(Locale.ENGLISH);
    String style = page.substring(page.indexOf("<style>") + 7, page.indexOf("</style>"));
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));

    assertThat(Base64.getEncoder().encodeToString(digest)).isEqualTo(Pages.STYLE_HASH);
  }

  @Test
  void thePortalIsAServerOfItsOwnNameAndCookie() {
    var settings = PortalServer.settings("localhost", 8081);

    assertThat(settings.get("org.osgi.service.http.port")).isEqualTo(8081);
    assertThat(settings.get("org.apache.felix.http.runtime.init.kaveri.site")).isEqualTo("portal");
    assertThat(settings.get("org.eclipse.jetty.servlet.SessionCookie")).isEqualTo("KAVERI_PORTAL");
  }

  private static HttpServletRequest wanting(String... languages) {
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            HttpServletRequest.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (self, method, arguments) -> answer(method.getName(), List.of(languages)));
  }

  private static @Nullable Object answer(String method, List<String> languages) {
    return switch (method) {
      case "getHeader" -> languages.isEmpty() ? null : String.join(",", languages);
      case "getLocales" ->
          Collections.enumeration(languages.stream().map(Locale::forLanguageTag).toList());
      default -> throw new UnsupportedOperationException(method);
    };
  }
}
