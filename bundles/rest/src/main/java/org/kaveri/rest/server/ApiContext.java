package org.kaveri.rest.server;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.servlet.context.ServletContextHelper;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardContext;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardTarget;

/** The context of {@code /api}, on the staff's server only. */
@Component(service = ServletContextHelper.class, scope = ServiceScope.BUNDLE)
@HttpWhiteboardContext(name = ApiContext.NAME, path = ApiContext.PATH)
@HttpWhiteboardTarget(ApiContext.NOT_THE_PORTAL)
public final class ApiContext extends ServletContextHelper {
  static final String PATH = "/api";
  static final String NAME = "org.kaveri.rest";
  static final String SELECT = "(osgi.http.whiteboard.context.name=" + NAME + ")";

  /** The customers' portal has an HTTP server of its own; nothing of staff is served there. */
  static final String NOT_THE_PORTAL = "(!(kaveri.site=portal))";
}
