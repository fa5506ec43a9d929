package org.kaveri.vaadin;

import java.net.URL;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.service.servlet.context.ServletContextHelper;

/** Finds static files: the application's first, then those of the themes in this bundle. */
final class AppContextHelper extends ServletContextHelper {

  private static final String RESOURCES = "META-INF/resources";

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("css", "text/css;charset=utf-8"),
          Map.entry("js", "text/javascript;charset=utf-8"),
          Map.entry("mjs", "text/javascript;charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("html", "text/html;charset=utf-8"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("webp", "image/webp"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("webmanifest", "application/manifest+json"),
          Map.entry("txt", "text/plain;charset=utf-8"));

  private final Bundle flow;
  private final VaadinApp app;

  AppContextHelper(Bundle flow, VaadinApp app) {
    super(flow);
    this.flow = flow;
    this.app = app;
  }

  @Override
  public @Nullable URL getResource(String name) {
    String path = name.startsWith("/") ? name : "/" + name;
    if (path.endsWith("/") || path.contains("..")) {
      return null;
    }
    URL ofApp = app.resources().apply(path);
    // getResource and not getEntry: only the former looks into fragments.
    return ofApp != null ? ofApp : flow.getResource(RESOURCES + path);
  }

  @Override
  public @Nullable String getMimeType(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? null : TYPES.get(name.substring(dot + 1).toLowerCase(Locale.ROOT));
  }
}
