package org.kaveri.kernel.health;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/**
 * {@code /ready}: 200 while this node takes work, else 503 with the names of what keeps it from it.
 * What is the matter stands in the administration, not here.
 */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/ready")
@HttpWhiteboardContextSelect(HealthContext.SELECT)
public final class ReadyServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient CheckedHealth health;

  @Activate
  public ReadyServlet(@Reference CheckedHealth health) {
    this.health = health;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Set<String> failing = health.failing();
    if (failing.isEmpty()) {
      HealthContext.answer(response, HttpServletResponse.SC_OK, "{\"ready\":true}");
    } else {
      HealthContext.answer(
          response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, HealthContext.notReady(failing));
    }
  }
}
