package org.kaveri.rest.server;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.kaveri.api.KaveriException;
import org.kaveri.api.UserId;
import org.kaveri.api.access.Caller;
import org.kaveri.api.extensions.Guarded;
import org.kaveri.rest.Answer;
import org.kaveri.rest.Route;
import org.kaveri.rest.server.StoredTokens.Worth;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardTarget;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Everything under {@code /api}: who calls, who answers, and in what words it is refused. */
@Component(service = Servlet.class)
@HttpWhiteboardContextSelect(ApiContext.SELECT)
@HttpWhiteboardServletPattern("/*")
@HttpWhiteboardTarget(ApiContext.NOT_THE_PORTAL)
public final class ApiServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(ApiServlet.class);
  private static final String BEARER = "Bearer ";
  private static final int LONGEST_PATH = 500;

  private final transient StoredTokens tokens;
  private final transient Resources resources;

  /** For the component runtime. */
  @Activate
  public ApiServlet(@Reference StoredTokens tokens, @Reference Resources resources) {
    this.tokens = tokens;
    this.resources = resources;
  }

  /** What came of a call: an answer, or a refusal in the service's own words. */
  private sealed interface Outcome {
    record Answered(Answer answer) implements Outcome {}

    record Refused(KaveriException error) implements Outcome {}
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    try {
      switch (tokens.worth(secret(request), request.getRemoteAddr())) {
        case Worth.SpeaksFor(UserId user) -> route(request, response, new Caller.Employee(user));
        case Worth.Nothing nothing -> {
          response.setHeader("WWW-Authenticate", "Bearer realm=\"Kaveri\"");
          send(
              response,
              Problem.of(
                  401,
                  "A token is needed",
                  "rest.token",
                  "Send a token that is valid in the header Authorization: Bearer."));
        }
        case Worth.NotLookedAt ignored -> {
          response.setHeader("Retry-After", Long.toString(BadTokens.WINDOW.toSeconds()));
          send(
              response,
              Problem.of(
                  429,
                  "Too many tries",
                  "rest.too-many-tries",
                  "So many tokens from this address were not valid that no other is looked at for"
                      + " a minute."));
        }
      }
    } catch (KaveriException e) {
      send(response, Problem.of(e));
    } catch (RuntimeException e) {
      LOG.error("A call of the REST interface failed", e);
      send(response, Problem.broken());
    }
  }

  /** What the request shows as its token; empty when nothing. */
  private static String secret(HttpServletRequest request) {
    String header = request.getHeader("Authorization");
    return header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())
        ? header.substring(BEARER.length()).strip()
        : "";
  }

  private void route(HttpServletRequest request, HttpServletResponse response, Caller caller)
      throws IOException {
    String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
    List<String> segments = path.length() > LONGEST_PATH ? List.of() : Resources.segments(path);
    String method = request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
    switch (resources.match(method, segments)) {
      case Resources.Match.Found found -> answer(request, response, caller, found);
      case Resources.Match.OtherMethods(var methods) -> {
        String allowed = String.join(", ", methods);
        response.setHeader("Allow", allowed);
        send(
            response,
            Problem.of(
                405, "Not by this method", "rest.method", "This address answers to " + allowed));
      }
      case Resources.Match.Nobody nobody ->
          send(
              response,
              Problem.of(
                  404, "There is no such thing", "rest.address", "There is no such address."));
    }
  }

  private static void answer(
      HttpServletRequest request,
      HttpServletResponse response,
      Caller caller,
      Resources.Match.Found found)
      throws IOException {
    HttpCall call = new HttpCall(request, found.names(), QueryText.of(request.getQueryString()));
    Guarded<Outcome> outcome =
        Caller.call(caller, () -> found.extension().call(resource -> outcome(found.route(), call)));
    switch (outcome) {
      case Guarded.Done<Outcome>(Outcome.Answered(Answer answer)) -> send(response, answer);
      case Guarded.Done<Outcome>(Outcome.Refused(KaveriException error)) ->
          send(response, Problem.of(error));
      case Guarded.Failed<Outcome> failed -> send(response, Problem.broken());
    }
  }

  /** What a service says is an answer too, and no failure of the extension. */
  private static Outcome outcome(Route route, HttpCall call) {
    try {
      return new Outcome.Answered(route.handler().handle(call));
    } catch (KaveriException e) {
      return new Outcome.Refused(e);
    }
  }

  private static void send(HttpServletResponse response, Answer answer) throws IOException {
    Optional<byte[]> body = answer.body().map(Json::write);
    response.setStatus(answer.status());
    answer.location().ifPresent(path -> response.setHeader("Location", "/api" + path));
    if (body.isPresent()) {
      send(response, "application/json", body.get());
    }
  }

  private static void send(HttpServletResponse response, Problem problem) throws IOException {
    boolean tooLarge = problem.code().equals("rest.body-too-large");
    response.setStatus(tooLarge ? 413 : problem.status());
    if (problem.status() == 503) {
      response.setHeader("Retry-After", "5");
    }
    send(response, "application/problem+json", Json.write(problem));
  }

  private static void send(HttpServletResponse response, String type, byte[] body)
      throws IOException {
    response.setContentType(type);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
