package org.kaveri.rest.server;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.kaveri.rest.openapi.ApiDocument;
import org.kaveri.rest.webhooks.EventKinds;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardTarget;

/**
 * {@code /api/openapi.json} and the page {@code /api/docs} that shows it. Open to everybody who
 * reaches the staff's port: it tells what is installed, and nothing of the company.
 */
@Component(service = Servlet.class)
@HttpWhiteboardContextSelect(ApiContext.SELECT)
@HttpWhiteboardServletPattern({DocumentServlet.DOCUMENT, "/docs", "/docs/*"})
@HttpWhiteboardTarget(ApiContext.NOT_THE_PORTAL)
public final class DocumentServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  static final String DOCUMENT = "/openapi.json";

  private final transient Resources resources;
  private transient volatile Written written = new Written(-1, new byte[0]);

  /** For the component runtime. */
  @Activate
  public DocumentServlet(@Reference Resources resources) {
    this.resources = resources;
  }

  /**
   * The document as it was sent last.
   *
   * @param stamp of the resources that it describes
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Written(long stamp, byte[] bytes) {}

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Cache-Control", "no-cache");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader(
        "Content-Security-Policy",
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
            + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
    String path = request.getServletPath() + orEmpty(request.getPathInfo());
    switch (path) {
      case DOCUMENT -> send(response, "application/json", document());
      case "/docs" -> send(response, "text/html", file("docs.html"));
      case "/docs/docs.css" -> send(response, "text/css", file("docs.css"));
      case "/docs/docs.js" -> send(response, "text/javascript", file("docs.js"));
      default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private byte[] document() {
    long now = resources.stamp();
    Written before = written;
    if (before.stamp() == now) {
      return before.bytes();
    }
    byte[] bytes =
        ApiDocument.of(
                ApiContext.PATH,
                resources.templates().stream().map(Mounted.Template::address).toList(),
                Json::written,
                EventKinds.all())
            .toPrettyString()
            .getBytes(StandardCharsets.UTF_8);
    written = new Written(now, bytes);
    return bytes;
  }

  private static byte[] file(String name) throws IOException {
    try (InputStream file = DocumentServlet.class.getResourceAsStream("/docs/" + name)) {
      if (file == null) {
        throw new IllegalStateException(name);
      }
      return file.readAllBytes();
    }
  }

  private static void send(HttpServletResponse response, String type, byte[] body)
      throws IOException {
    response.setContentType(type + ";charset=UTF-8");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
