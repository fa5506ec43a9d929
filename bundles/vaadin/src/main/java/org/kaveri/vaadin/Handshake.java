package org.kaveri.vaadin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.websocket.Extension;
import jakarta.websocket.server.HandshakeRequest;
import jakarta.websocket.server.ServerEndpointConfig;
import java.net.URI;
import java.security.Principal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.atmosphere.container.JSR356Endpoint;
import org.atmosphere.cpr.AtmosphereFramework;
import org.atmosphere.cpr.WebSocketProcessorFactory;
import org.jspecify.annotations.Nullable;

/**
 * Opens the endpoint with the headers and the session of the servlet request. The container's own
 * handshake knows only its raw session, in which the whiteboard keeps one of each context: Flow's
 * would not be found there.
 */
final class Handshake extends ServerEndpointConfig.Configurator {

  private final AtmosphereFramework framework;
  private final Opened opened;

  Handshake(AtmosphereFramework framework, HttpServletRequest request) {
    this.framework = framework;
    Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    Collections.list(request.getHeaderNames())
        .forEach(name -> headers.put(name, Collections.list(request.getHeaders(name))));
    this.opened =
        new Opened(
            headers,
            request.getSession(false),
            URI.create(request.getRequestURI()),
            request.getQueryString(),
            request.getUserPrincipal());
  }

  @Override
  public <T> T getEndpointInstance(Class<T> type) {
    return type.cast(
        new JSR356Endpoint(
                framework, WebSocketProcessorFactory.getDefault().getWebSocketProcessor(framework))
            .handshakeRequest(opened));
  }

  /** Checked before the upgrade began. */
  @Override
  public boolean checkOrigin(String origin) {
    return true;
  }

  @Override
  public String getNegotiatedSubprotocol(List<String> supported, List<String> requested) {
    return "";
  }

  @Override
  public List<Extension> getNegotiatedExtensions(
      List<Extension> installed, List<Extension> requested) {
    return List.of();
  }

  private record Opened(
      Map<String, List<String>> headers,
      @Nullable HttpSession session,
      URI uri,
      @Nullable String query,
      @Nullable Principal principal)
      implements HandshakeRequest {

    @Override
    public Map<String, List<String>> getHeaders() {
      return headers;
    }

    @Override
    public @Nullable Principal getUserPrincipal() {
      return principal;
    }

    @Override
    public URI getRequestURI() {
      return uri;
    }

    @Override
    public boolean isUserInRole(String role) {
      return false;
    }

    @Override
    public @Nullable Object getHttpSession() {
      return session;
    }

    @Override
    public Map<String, List<String>> getParameterMap() {
      return Map.of();
    }

    @Override
    public @Nullable String getQueryString() {
      return query;
    }
  }
}
