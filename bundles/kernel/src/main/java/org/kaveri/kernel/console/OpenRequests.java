package org.kaveri.kernel.console;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.servlet.whiteboard.HttpWhiteboardConstants;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardFilterAsyncSupported;

/**
 * Counts the requests that are being answered, in every servlet context: a server that was told to
 * stop waits for them. An upgraded or suspended connection (push) isn't counted, since it waits for
 * the server and not the other way round.
 */
@Component(
    service = {Filter.class, IntSupplier.class},
    property = {
      "kaveri.requests=open",
      HttpWhiteboardConstants.HTTP_WHITEBOARD_FILTER_PATTERN + "=/*",
      "service.ranking:Integer=1000000"
    })
@HttpWhiteboardContextSelect("(" + HttpWhiteboardConstants.HTTP_WHITEBOARD_CONTEXT_NAME + "=*)")
@HttpWhiteboardFilterAsyncSupported
public final class OpenRequests implements Filter, IntSupplier {
  private final AtomicInteger open = new AtomicInteger();

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    open.incrementAndGet();
    try {
      chain.doFilter(request, response);
    } finally {
      open.decrementAndGet();
    }
  }

  @Override
  public int getAsInt() {
    return open.get();
  }
}
