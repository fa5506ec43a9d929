package org.kaveri.vaadin;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;

/** Serves Vaadin applications. */
@ProviderType
public interface VaadinApps {

  /**
   * Registers an application with the HTTP whiteboard. It answers as soon as an HTTP service is
   * there that matches its target, and again after such a service was replaced.
   */
  Served serve(VaadinApp app);

  /** An application that is being served. */
  @ProviderType
  interface Served extends AutoCloseable {

    /** The sessions that are open now. */
    Set<VaadinSession> sessions();

    /**
     * The tabs that are open now. A snapshot taken without locking any session: use {@link
     * UI#access} on each, which does nothing for one that closed meanwhile.
     */
    List<UI> tabs();

    /**
     * Ends every session and takes the application out of the whiteboard; repeated calls do
     * nothing.
     */
    @Override
    void close();
  }
}
