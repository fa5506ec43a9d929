package org.kaveri.rest.server;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kaveri.api.ConflictException;
import org.kaveri.api.access.Caller;
import org.kaveri.jaxrs.ResourceReply;
import org.kaveri.jaxrs.ResourceRequest;
import org.kaveri.store.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Sees to it that a request with an {@code Idempotency-Key} has one effect however often it comes.
 * It is remembered in the transaction of its effect; one that was refused is not, since it had
 * none. Where the answer shows a thing with an address, only that is kept and the thing is shown as
 * it is by then: so nothing that is known of people lies about here.
 */
@Component(service = Repeats.class)
public final class Repeats {
  private static final int FIRST_REFUSAL = 400;
  private static final List<String> JSON = List.of(MediaType.APPLICATION_JSON);

  private final Store store;
  private final Resources resources;

  /** For the component runtime. */
  @Activate
  public Repeats(@Reference Store store, @Reference Resources resources) {
    this.store = store;
    this.resources = resources;
  }

  /** What undoes the transaction of a request that was refused. */
  private static final class Undone extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Optional<Outcome> outcome;

    Undone(Optional<Outcome> outcome) {
      super(null, null, false, false);
      this.outcome = outcome;
    }
  }

  /** Lets the resource answer, unless it has done so before; empty as {@link Mounted#answer}. */
  Optional<Outcome> answer(
      Caller.Employee caller, Mounted.Template found, ResourceRequest request) {
    Optional<NamedRequest> named = NamedRequest.of(caller, request);
    if (named.isEmpty()) {
      return found.owner().answer(request);
    }
    if (found.isRowByRow()) {
      return CurrentRequest.call(named.get(), () -> found.owner().answer(request));
    }
    try {
      return Optional.of(once(named.get(), found, request));
    } catch (Undone e) {
      return e.outcome;
    } catch (ConflictException e) {
      // perhaps it was done before, or at this moment: then that has the answer
      RequestRows.Done done =
          store.read(tx -> new RequestRows(tx.connection()).find(named.get())).orElseThrow(() -> e);
      return Optional.of(new Outcome.Answered(again(request, done)));
    }
  }

  private Outcome once(NamedRequest named, Mounted.Template found, ResourceRequest request) {
    return store.write(
        tx -> {
          RequestRows rows = new RequestRows(tx.connection());
          rows.claim(named, RequestRows.WHOLE, tx.now());
          Optional<Outcome> outcome = found.owner().answer(request);
          if (outcome.orElse(null) instanceof Outcome.Answered(ResourceReply reply)
              && reply.status() < FIRST_REFUSAL) {
            rows.done(named, done(request, reply));
            return outcome.get();
          }
          throw new Undone(outcome);
        });
  }

  private static RequestRows.Done done(ResourceRequest request, ResourceReply reply) {
    Optional<String> location = header(reply, HttpHeaders.LOCATION);
    boolean kept = address(request, location).isEmpty() && reply.body().length > 0;
    return new RequestRows.Done(
        reply.status(),
        location,
        kept ? Optional.of(new String(reply.body(), StandardCharsets.UTF_8)) : Optional.empty());
  }

  /** Where that is which the answer shows: what was made, or what was changed. */
  private static Optional<String> address(ResourceRequest request, Optional<String> location) {
    return location
        .or(
            () ->
                request.method().equals(HttpMethod.PATCH)
                    ? Optional.of(ApiContext.PATH + request.address())
                    : Optional.empty())
        .filter(address -> address.startsWith(ApiContext.PATH + "/"))
        .map(address -> address.substring(ApiContext.PATH.length()));
  }

  private ResourceReply again(ResourceRequest request, RequestRows.Done done) {
    Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    Optional<ResourceReply> shown = address(request, done.location()).flatMap(this::show);
    shown.ifPresent(reply -> headers.putAll(reply.headers()));
    done.location().ifPresent(at -> headers.put(HttpHeaders.LOCATION, List.of(at)));
    done.body().ifPresent(body -> headers.put(HttpHeaders.CONTENT_TYPE, JSON));
    byte[] body =
        done.body()
            .map(text -> text.getBytes(StandardCharsets.UTF_8))
            .or(() -> shown.map(ResourceReply::body))
            .orElse(new byte[0]);
    return new ResourceReply(done.status(), headers, body);
  }

  /** A thing as it is now; empty when it has gone, or is not for the caller to see. */
  private Optional<ResourceReply> show(String address) {
    String path = address.replaceFirst("\\?.*", "");
    if (!(resources.match(HttpMethod.GET, Segments.split(path))
        instanceof Resources.Match.Found(Mounted.Template found))) {
      return Optional.empty();
    }
    return found
        .owner()
        .answer(new ResourceRequest(HttpMethod.GET, path, Map.of(), new byte[0]))
        .flatMap(
            outcome ->
                outcome instanceof Outcome.Answered(ResourceReply reply) && reply.status() == 200
                    ? Optional.of(reply)
                    : Optional.empty());
  }

  private static Optional<String> header(ResourceReply reply, String name) {
    return reply.headers().getOrDefault(name, List.of()).stream().findFirst();
  }
}
