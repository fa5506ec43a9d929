package org.kaveri.collaborative;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.servlet.context.ServletContextHelper;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardContext;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardTarget;

/** The context of everything that the portal serves. */
@Component(service = ServletContextHelper.class, scope = ServiceScope.BUNDLE)
@HttpWhiteboardContext(name = PortalContext.NAME, path = "/")
@HttpWhiteboardTarget(PortalServer.TARGET)
public final class PortalContext extends ServletContextHelper {
  static final String NAME = "org.kaveri.portal";
  static final String SELECT = "(osgi.http.whiteboard.context.name=" + NAME + ")";
}
