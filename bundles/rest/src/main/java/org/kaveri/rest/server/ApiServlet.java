package org.kaveri.rest.server;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaveri.api.KaveriException;
import org.kaveri.api.access.Caller;
import org.kaveri.jaxrs.ResourceReply;
import org.kaveri.jaxrs.ResourceRequest;
import org.kaveri.rest.Problem;
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
  private static final int ATTEMPTS = 5;
  private static final Json JSON = new Json();

  private final transient StoredTokens tokens;
  private final transient Resources resources;
  private final transient Repeats repeats;

  /** For the component runtime. */
  @Activate
  public ApiServlet(
      @Reference StoredTokens tokens, @Reference Resources resources, @Reference Repeats repeats) {
    this.tokens = tokens;
    this.resources = resources;
    this.repeats = repeats;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    switch (outcome(request)) {
      case Outcome.Answered(ResourceReply reply) -> send(response, reply);
      case Outcome.Refused(Problem problem, var headers) -> {
        headers.forEach(response::setHeader);
        send(response, problem);
      }
    }
  }

  private Outcome outcome(HttpServletRequest request) {
    try {
      return switch (tokens.worth(secret(request), request.getRemoteAddr())) {
        case Worth.SpeaksFor(Caller.Employee caller) -> answer(request, caller);
        case Worth.Nothing nothing ->
            new Outcome.Refused(
                Refusals.of(401), Map.of("WWW-Authenticate", "Bearer realm=\"Kaveri\""));
        case Worth.NotLookedAt ignored ->
            new Outcome.Refused(
                Problems.of(
                    429,
                    "Too many tries",
                    "rest.too-many-tries",
                    "So many tokens from this address were not valid that no other is looked at"
                        + " for a minute."),
                Map.of("Retry-After", Long.toString(BadTokens.WINDOW.toSeconds())));
      };
    } catch (KaveriException e) {
      return new Outcome.Refused(Problems.of(e));
    } catch (RuntimeException e) {
      LOG.error("A call of the REST interface failed", e);
      return new Outcome.Refused(Problems.broken());
    }
  }

  /** What the request shows as its token; empty when nothing. */
  private static String secret(HttpServletRequest request) {
    String header = request.getHeader("Authorization");
    return header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())
        ? header.substring(BEARER.length()).strip()
        : "";
  }

  private Outcome answer(HttpServletRequest request, Caller.Employee caller) {
    String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
    List<String> segments = path.length() > LONGEST_PATH ? List.of() : Segments.split(path);
    String method = request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
    Optional<ResourceRequest> asked = Optional.empty();
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      switch (resources.match(method, segments)) {
        case Resources.Match.Found(Mounted.Template found) -> {
          ResourceRequest question =
              asked.orElseGet(() -> Requests.read(request, method, segments));
          asked = Optional.of(question);
          Optional<Outcome> outcome =
              Caller.call(caller, () -> repeats.answer(caller, found, question));
          if (outcome.isPresent()) {
            return Conditions.unlessKnown(question, outcome.get());
          }
        }
        case Resources.Match.OtherMethods(var methods) -> {
          return new Outcome.Refused(Refusals.of(405), Map.of("Allow", String.join(", ", methods)));
        }
        case Resources.Match.Nobody nobody -> {
          return new Outcome.Refused(Refusals.of(404));
        }
      }
    }
    return new Outcome.Refused(Refusals.of(503));
  }

  private static void send(HttpServletResponse response, ResourceReply reply) throws IOException {
    response.setStatus(reply.status());
    reply.headers().forEach((name, values) -> values.forEach(v -> response.addHeader(name, v)));
    if (reply.body().length > 0) {
      write(response, reply.body());
    }
  }

  private static void send(HttpServletResponse response, Problem problem) throws IOException {
    response.setStatus(problem.status());
    if (problem.status() == 503) {
      response.setHeader("Retry-After", "5");
    }
    response.setContentType("application/problem+json");
    write(response, JSON.write(problem));
  }

  private static void write(HttpServletResponse response, byte[] body) throws IOException {
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
