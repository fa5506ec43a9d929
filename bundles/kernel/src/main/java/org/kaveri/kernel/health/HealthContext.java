package org.kaveri.kernel.health;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.component.propertytypes.ServiceRanking;
import org.osgi.service.servlet.context.ServletContextHelper;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardContext;

/**
 * The context of {@code /live} and {@code /ready}. It comes before those of screens, which take
 * every path that is left, and needs no session and no sign-in.
 */
@Component(service = ServletContextHelper.class, scope = ServiceScope.BUNDLE)
@HttpWhiteboardContext(name = HealthContext.NAME, path = "/")
@ServiceRanking(1_000)
public final class HealthContext extends ServletContextHelper {
  static final String NAME = "org.kaveri.health";
  static final String SELECT = "(osgi.http.whiteboard.context.name=" + NAME + ")";

  static void answer(HttpServletResponse response, int status, String json) throws IOException {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    response.setStatus(status);
    response.setContentType("application/json");
    response.setHeader("Cache-Control", "no-store");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  /** Names of checks come from rooms: only plain ones are shown. */
  static String notReady(Collection<String> failing) {
    return failing.stream()
        .map(name -> name.matches("[a-z][a-z0-9.-]{0,40}") ? name : "other")
        .distinct()
        .collect(Collectors.joining("\",\"", "{\"ready\":false,\"failing\":[\"", "\"]}"));
  }
}
