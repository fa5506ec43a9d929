package org.kaveri.ui.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;

/**
 * The staff's page: style sheets and push. Clients write by XHR, so that every message has its
 * caller bound.
 */
@Push(transport = Transport.WEBSOCKET_XHR)
@StyleSheet("aura/aura.css")
@StyleSheet("look/kaveri.css")
public final class StaffShell implements AppShellConfigurator {

  private static final long serialVersionUID = 1;

  @Override
  public void configurePage(AppShellSettings settings) {
    settings.addFavIcon("icon", "look/favicon.svg", "any");
    settings.addMetaTag("referrer", "same-origin");
  }
}
