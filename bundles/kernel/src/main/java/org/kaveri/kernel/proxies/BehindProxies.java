package org.kaveri.kernel.proxies;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.servlet.whiteboard.Preprocessor;

/**
 * Tells all that serve requests the browser's address and scheme in place of the proxy's, when the
 * request comes from one of the {@code kaveri.proxies}. Reads {@code X-Forwarded-For} and {@code
 * X-Forwarded-Proto} only: a proxy passes on what it does not know, so of two headers for the same
 * thing one would be the browser's own.
 */
@Component(service = Preprocessor.class)
public final class BehindProxies implements Preprocessor {

  private final Networks proxies;

  /** Created by Declarative Services. */
  @Activate
  public BehindProxies(BundleContext context) {
    this(context.getProperty("kaveri.proxies"));
  }

  BehindProxies(@Nullable String proxies) {
    this.proxies = Networks.of(proxies == null ? "" : proxies);
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    chain.doFilter(
        !proxies.isEmpty() && request instanceof HttpServletRequest asked
            ? ForwardedRequest.of(asked, proxies)
            : request,
        response);
  }
}
