package org.kaveri.rest.server;

import jakarta.ws.rs.HttpMethod;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kaveri.api.InvalidException;
import org.kaveri.api.UserId;
import org.kaveri.api.access.Caller;
import org.kaveri.jaxrs.ResourceRequest;

/**
 * A writing request that its sender gave a name, so that it may be repeated.
 *
 * @param user in whose name it came
 * @param key unique per user
 * @param hash of what it asks for
 */
record NamedRequest(UserId user, String key, String hash) {
  private static final String HEADER = "Idempotency-Key";
  private static final int LONGEST_KEY = 100;
  private static final Set<String> WRITING =
      Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);

  /**
   * The request by its name; empty where it has none or writes nothing.
   *
   * @throws InvalidException {@code rest.request-key}
   */
  static Optional<NamedRequest> of(Caller.Employee caller, ResourceRequest request) {
    List<String> keys = request.headers().getOrDefault(HEADER, List.of());
    if (keys.isEmpty() || !WRITING.contains(request.method())) {
      return Optional.empty();
    }
    if (keys.size() > 1 || !keys.getFirst().matches("[!-~]{1," + LONGEST_KEY + "}")) {
      throw new InvalidException(
          "rest.request-key",
          "An Idempotency-Key has 1 to " + LONGEST_KEY + " visible ASCII characters.",
          LONGEST_KEY);
    }
    // a narrower token of the same user is not shown what a wider one has got
    String asked =
        request.method()
            + " "
            + request.address()
            + "\n"
            + caller.limit().map(scope -> TokenRows.written(scope) + "\n").orElse("");
    return Optional.of(
        new NamedRequest(caller.id(), keys.getFirst(), Sha256.of(asked, request.body())));
  }
}
