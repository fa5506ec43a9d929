package org.kaveri.jaxrs;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.RuntimeDelegate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.resteasy.core.PostResourceMethodInvokers;
import org.jboss.resteasy.core.ResourceMethodInvoker;
import org.jboss.resteasy.core.ResourceMethodRegistry;
import org.jboss.resteasy.core.ResteasyContext;
import org.jboss.resteasy.core.ServerResponseWriter;
import org.jboss.resteasy.core.providerfactory.ResteasyProviderFactoryImpl;
import org.jboss.resteasy.mock.MockHttpRequest;
import org.jboss.resteasy.mock.MockHttpResponse;
import org.jboss.resteasy.plugins.providers.ByteArrayProvider;
import org.jboss.resteasy.plugins.providers.InputStreamProvider;
import org.jboss.resteasy.plugins.providers.StreamingOutputProvider;
import org.jboss.resteasy.plugins.providers.StringTextStar;
import org.jboss.resteasy.plugins.server.Cleanables;
import org.jboss.resteasy.specimpl.BuiltResponse;
import org.jboss.resteasy.specimpl.RequestImpl;
import org.jboss.resteasy.spi.ApplicationException;
import org.jboss.resteasy.spi.HttpRequest;
import org.jboss.resteasy.spi.HttpResponse;
import org.jboss.resteasy.spi.ReaderException;
import org.jboss.resteasy.spi.ResourceFactory;
import org.jboss.resteasy.spi.ResourceInvoker;
import org.jboss.resteasy.spi.ResteasyAsynchronousContext;
import org.jboss.resteasy.spi.ResteasyProviderFactory;
import org.jspecify.annotations.Nullable;

/**
 * A small Jakarta REST application of one resource class. It holds the class, never an instance,
 * and nothing of it stands in a register that others share: let it go, and the class can go.
 *
 * <p>Texts, bytes and streams are read and written as they are; everything else by the providers
 * given. Safe for any thread.
 *
 * @since 0.1
 */
public final class ResourceApplication {
  /** Where all applications stand; addresses leave without the server's part. */
  private static final String SERVER = "http://kaveri";

  static {
    // what a resource builds its answers with; without it the API would look through the jars
    ResteasyProviderFactory shared = new ResteasyProviderFactoryImpl(false);
    shared.setRegisterBuiltins(false);
    RuntimeDelegate.setInstance(shared);
  }

  private final String base;
  private final ResteasyProviderFactory providers = new ResteasyProviderFactoryImpl(false);
  private final ResourceMethodRegistry registry = new ResourceMethodRegistry(providers);

  /**
   * Reads the annotations of a class.
   *
   * @param path where all applications stand, like {@code /api}
   * @param resource a public class with {@code @Path}
   * @param providers of Jakarta REST: what reads and writes bodies, what converts parameters
   * @throws RuntimeException when the annotations make no sense
   */
  public ResourceApplication(String path, Class<?> resource, List<?> providers) {
    this.base = path;
    this.providers.setRegisterBuiltins(false);
    providers.forEach(this.providers::registerProviderInstance);
    List.of(
            new StringTextStar(),
            new ByteArrayProvider(),
            new InputStreamProvider(),
            new StreamingOutputProvider())
        .forEach(this.providers::registerProviderInstance);
    registry.addResourceFactory(new Instances(resource));
  }

  /** All that it answers to, but for what sub-resources would. */
  public List<ResourceAddress> addresses() {
    List<ResourceAddress> addresses = new ArrayList<>();
    registry
        .getBounded()
        .forEach(
            (path, invokers) -> {
              for (ResourceInvoker invoker : invokers) {
                if (invoker instanceof ResourceMethodInvoker method) {
                  method
                      .getHttpMethods()
                      .forEach(
                          verb ->
                              addresses.add(new ResourceAddress(verb, path, method.getMethod())));
                }
              }
            });
    return addresses;
  }

  /**
   * Lets the resource answer.
   *
   * @param resource an instance of its class
   * @throws WebApplicationException when Jakarta REST itself refuses the request (400, 404, 405,
   *     406, 415, with the cause where a provider gave one), or the resource throws one
   * @throws RuntimeException whatever else the resource or a provider throws
   */
  public ResourceReply answer(Object resource, ResourceRequest request) {
    MockHttpRequest asked = asked(request);
    asked.setAttribute(Instances.HERE, resource);
    MockHttpResponse answered = new MockHttpResponse();
    try (var _ = ResteasyContext.addCloseableContextDataLevel(context(asked, answered))) {
      ResourceInvoker invoker = invoker(asked);
      if (invoker.invoke(asked, answered) instanceof BuiltResponse built) {
        write(built, asked, answered);
      }
      return new ResourceReply(answered.getStatus(), headers(answered), answered.getOutput());
    } catch (ApplicationException | CompletionException e) {
      throw unwrapped(e);
    } catch (ReaderException e) {
      throw e.getCause() instanceof WebApplicationException own ? own : new BadRequestException(e);
    } catch (NotFoundException e) {
      // a parameter that can't be read counts as not found there, and as a bad request here
      throw e.getCause() == null ? e : new BadRequestException(e.getMessage(), e.getCause());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a parameter with {@code @Context} may be, and what RESTEasy itself looks for. */
  private static Map<Class<?>, Object> context(HttpRequest asked, HttpResponse answered) {
    Map<Class<?>, Object> context = new HashMap<>();
    context.put(HttpRequest.class, asked);
    context.put(HttpResponse.class, answered);
    context.put(HttpHeaders.class, asked.getHttpHeaders());
    context.put(UriInfo.class, asked.getUri());
    context.put(Request.class, new RequestImpl(asked, answered));
    context.put(ResteasyAsynchronousContext.class, asked.getAsyncContext());
    context.put(Cleanables.class, new Cleanables());
    context.put(PostResourceMethodInvokers.class, new PostResourceMethodInvokers());
    return context;
  }

  /** RESTEasy's own request and answer in memory: called mocks, they are what runs it embedded. */
  private MockHttpRequest asked(ResourceRequest request) {
    MockHttpRequest asked =
        MockHttpRequest.create(
            request.method(),
            URI.create(SERVER + base + request.address()),
            URI.create(SERVER + base + "/"));
    request.headers().forEach((name, values) -> values.forEach(v -> asked.header(name, v)));
    return asked.content(request.body());
  }

  private void write(BuiltResponse built, HttpRequest asked, HttpResponse answered)
      throws IOException {
    AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    ServerResponseWriter.writeNomapResponse(built, asked, answered, providers, failure::set);
    Throwable thrown = failure.get();
    if (thrown != null) {
      throw new IllegalStateException("The answer can't be written", thrown);
    }
  }

  private ResourceInvoker invoker(HttpRequest request) {
    try {
      ResourceInvoker invoker = registry.getResourceInvoker(request);
      if (invoker == null) {
        throw new NotFoundException();
      }
      return invoker;
    } catch (IllegalArgumentException e) {
      // a media type that is none
      throw new BadRequestException(e);
    }
  }

  private static RuntimeException unwrapped(RuntimeException wrapper) {
    Throwable cause = wrapper;
    while (cause.getCause() != null
        && (cause instanceof ApplicationException
            || cause instanceof CompletionException
            || cause instanceof InvocationTargetException)) {
      cause = cause.getCause();
    }
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException own ? own : new IllegalStateException(cause);
  }

  private Map<String, List<String>> headers(HttpResponse response) {
    Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    response
        .getOutputHeaders()
        .forEach(
            (name, values) ->
                headers.put(name, values.stream().map(providers::toHeaderString).toList()));
    headers.computeIfPresent(
        HttpHeaders.LOCATION, (name, values) -> values.stream().map(v -> path(v)).toList());
    return headers;
  }

  private static String path(String address) {
    return address.startsWith(SERVER + "/") ? address.substring(SERVER.length()) : address;
  }

  /** Gives the instance that the request carries. */
  private record Instances(Class<?> type) implements ResourceFactory {
    static final String HERE = Instances.class.getName();

    @Override
    public Class<?> getScannableClass() {
      return type;
    }

    @Override
    public Object createResource(
        HttpRequest request, HttpResponse response, ResteasyProviderFactory factory) {
      return request.getAttribute(HERE);
    }

    @Override
    public void registered(ResteasyProviderFactory factory) {}

    @Override
    public void requestFinished(HttpRequest request, HttpResponse response, Object resource) {}

    @Override
    public void unregistered() {}
  }
}
