package org.kaveri.vaadin;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.ServletResponseWrapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.websocket.DeploymentException;
import jakarta.websocket.server.ServerContainer;
import jakarta.websocket.server.ServerEndpointConfig;
import java.io.IOException;
import java.util.Map;
import org.atmosphere.container.JSR356Endpoint;
import org.atmosphere.container.Servlet30CometSupport;
import org.atmosphere.cpr.Action;
import org.atmosphere.cpr.AtmosphereConfig;
import org.atmosphere.cpr.AtmosphereRequest;
import org.atmosphere.cpr.AtmosphereResponse;
import org.atmosphere.util.Utils;
import org.atmosphere.websocket.WebSocket;

/**
 * Push over WebSocket on the whiteboard. Atmosphere's own support registers endpoints with the
 * container when the servlet starts, where no whiteboard context is known; this one upgrades the
 * request that arrived in the servlet.
 *
 * <p>Public with this constructor because Atmosphere makes it by name.
 */
public final class WebSocketUpgrade extends Servlet30CometSupport {

  /** Created by Atmosphere. */
  public WebSocketUpgrade(AtmosphereConfig config) {
    super(config);
  }

  @Override
  public boolean supportWebSocket() {
    return true;
  }

  @Override
  public String getContainerName() {
    return "HTTP whiteboard";
  }

  @Override
  public Action service(AtmosphereRequest request, AtmosphereResponse response)
      throws IOException, ServletException {
    boolean inside = request.getAttribute(WebSocket.WEBSOCKET_SUSPEND) != null;
    if (inside || !Utils.rawWebSocket(request)) {
      return super.service(request, response);
    }
    HttpServletResponse answer = (HttpServletResponse) innermost(response);
    if (!Origins.same(request.getHeader("Origin"), request.getHeader("Host"))) {
      answer.sendError(HttpServletResponse.SC_FORBIDDEN);
      return Action.CANCELLED;
    }
    ServerContainer container =
        (ServerContainer) config.getServletContext().getAttribute(ServerContainer.class.getName());
    if (container == null) {
      // The page falls back to long polling by itself.
      answer.sendError(HttpServletResponse.SC_NOT_IMPLEMENTED);
      return Action.CANCELLED;
    }
    try {
      container.upgradeHttpToWebSocket(
          innermost((ServletRequest) request), innermost(response), endpoint(request), Map.of());
      return Action.CREATED;
    } catch (DeploymentException refused) {
      throw new ServletException(refused);
    }
  }

  private ServerEndpointConfig endpoint(AtmosphereRequest request) {
    return ServerEndpointConfig.Builder.create(JSR356Endpoint.class, request.getRequestURI())
        .configurator(new Handshake(config.framework(), wrapped(request)))
        .build();
  }

  /** The request as the whiteboard gave it, with the session of its context. */
  private static HttpServletRequest wrapped(AtmosphereRequest request) {
    return request instanceof ServletRequestWrapper wrapper
            && wrapper.getRequest() instanceof HttpServletRequest given
        ? given
        : request;
  }

  private static ServletRequest innermost(ServletRequest request) {
    ServletRequest inner = request;
    while (inner instanceof ServletRequestWrapper wrapper) {
      inner = wrapper.getRequest();
    }
    return inner;
  }

  private static ServletResponse innermost(ServletResponse response) {
    ServletResponse inner = response;
    while (inner instanceof ServletResponseWrapper wrapper) {
      inner = wrapper.getResponse();
    }
    return inner;
  }
}
