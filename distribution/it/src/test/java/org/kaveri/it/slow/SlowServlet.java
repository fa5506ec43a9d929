package org.kaveri.it.slow;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** {@code /slow}: makes the file {@code asked} in the data folder and answers when it is gone. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/slow")
public final class SlowServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final long BETWEEN_NANOS = 10_000_000;

  private final transient Path asked;

  /** Takes the data folder. */
  @Activate
  public SlowServlet(BundleContext context) {
    asked = Path.of(context.getProperty("kaveri.data"), "asked");
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Files.createFile(asked);
    while (Files.exists(asked)) {
      LockSupport.parkNanos(BETWEEN_NANOS);
    }
    response.getWriter().print("answered");
  }
}
