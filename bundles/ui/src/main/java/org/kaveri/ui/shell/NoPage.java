package org.kaveri.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Map;

/** Where there is no heading to change. */
enum NoPage implements ScreenContext.Page {
  INSTANCE;

  @Override
  public void title(String text) {
    // Nothing to change.
  }

  @Override
  public void actions(Component... buttons) {
    // Nowhere to put them.
  }

  @Override
  public void parameters(UI ui, Map<String, String> parameters) {
    // nothing that an address leads to
  }
}
