package org.kaveri.vaadin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.osgi.annotation.versioning.ConsumerType;

/** Wraps every request of an application, for instance to bind who is asking. */
@ConsumerType
@FunctionalInterface
public interface RequestScope {

  /** Adds nothing. */
  RequestScope NONE = (request, work) -> work.run();

  /**
   * Runs the handling of one request, on the thread of this call and exactly once.
   *
   * @param request the request as it arrived; its container session belongs to the application
   * @param work the rest of the handling
   */
  void around(HttpServletRequest request, Work work) throws IOException, ServletException;

  /** The handling of a request. */
  @FunctionalInterface
  interface Work {

    /** Handles the request. */
    void run() throws IOException, ServletException;
  }
}
