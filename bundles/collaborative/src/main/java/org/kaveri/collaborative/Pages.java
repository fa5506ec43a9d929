package org.kaveri.collaborative;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.kaveri.api.TextBundle;

/** Writes the portal's pages in the visitor's language. */
final class Pages {
  static final List<Locale> LANGUAGES = List.of(Locale.of("fi"), Locale.ENGLISH, Locale.of("sv"));

  private static final String TEMPLATE = resource("not-open-yet.html");
  private static final String STYLE = resource("portal.css");

  /** Of the style as it stands in the page, for the content security policy. */
  static final String STYLE_HASH = sha256(STYLE);

  private Pages() {}

  /** The language asked for in the address, else the first that the browser wants and we have. */
  static Locale languageOf(@Nullable String asked, HttpServletRequest request) {
    for (Locale language : LANGUAGES) {
      if (language.getLanguage().equals(asked)) {
        return language;
      }
    }
    boolean says = request.getHeader("Accept-Language") != null;
    for (Locale wanted : says ? Collections.list(request.getLocales()) : List.<Locale>of()) {
      for (Locale language : LANGUAGES) {
        if (language.getLanguage().equals(wanted.getLanguage())) {
          return language;
        }
      }
    }
    return Locale.ENGLISH;
  }

  static String notOpenYet(Locale language) {
    ResourceBundle texts = TextBundle.of(Pages.class, language);
    StringBuilder languages = new StringBuilder();
    for (Locale other : LANGUAGES) {
      languages.append(
          """
          <li><a href="/?language=%1$s" hreflang="%1$s" lang="%1$s"%3$s>%2$s</a></li>
          """
              .formatted(
                  other.getLanguage(),
                  escaped(texts.getString("collaborative.language." + other.getLanguage())),
                  other.equals(language) ? " aria-current=\"true\"" : ""));
    }
    return TEMPLATE
        .replace("{language}", language.getLanguage())
        .replace("{style}", STYLE)
        .replace("{title}", escaped(texts.getString("collaborative.not-open.title")))
        .replace("{sentence}", escaped(texts.getString("collaborative.not-open.sentence")))
        .replace("{languages-label}", escaped(texts.getString("collaborative.languages")))
        .replace("{languages}", languages);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String resource(String name) {
    try (InputStream stream = Objects.requireNonNull(Pages.class.getResourceAsStream(name), name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
