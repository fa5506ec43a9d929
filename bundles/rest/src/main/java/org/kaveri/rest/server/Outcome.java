package org.kaveri.rest.server;

import jakarta.ws.rs.WebApplicationException;
import java.util.Map;
import java.util.function.Supplier;
import org.kaveri.api.KaveriException;
import org.kaveri.jaxrs.ResourceReply;
import org.kaveri.rest.Problem;

/** What came of a call: an answer, or a refusal, which is an answer too and no failure. */
sealed interface Outcome {
  /** It did what was asked. */
  record Answered(ResourceReply reply) implements Outcome {}

  /** It would not, or nobody could have understood what was asked. */
  record Refused(Problem problem, Map<String, String> headers) implements Outcome {
    Refused(Problem problem) {
      this(problem, Map.of());
    }
  }

  /** What comes of the work; anything but a refusal passes. */
  static Outcome of(Supplier<ResourceReply> work) {
    try {
      ResourceReply reply = work.get();
      boolean bare = reply.status() >= 400 && reply.body().length == 0;
      return bare ? new Refused(Refusals.of(reply.status())) : new Answered(reply);
    } catch (KaveriException e) {
      return new Refused(Problems.of(e));
    } catch (WebApplicationException e) {
      return new Refused(Refusals.of(e));
    }
  }
}
