package org.kaveri.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.function.Consumer;

/** The browser's half of the frame ({@code look/kaveri.js}): language of the document, keys. */
@Tag("kaveri-page")
final class PageElement extends Component {

  private static final long serialVersionUID = 1;

  /** What Ctrl+K arrives as. */
  static final String PALETTE = "palette";

  /** Searches: on a page with a list in the list, elsewhere by the palette. */
  static final String SEARCH = "/";

  /** Shows the keys. */
  static final String KEYS = "?";

  PageElement(Consumer<String> pressed) {
    getElement()
        .addEventListener(
            "kaveri-key",
            event -> pressed.accept(event.getEventData().get("event.detail").asString()))
        .addEventData("event.detail");
  }

  /** The language that the document says it is in. */
  void language(UI ui) {
    getElement().setProperty("language", ui.getLocale().getLanguage());
  }

  /** Which single keys are wanted. */
  void keys(List<String> keys) {
    getElement().setProperty("keys", String.join(" ", keys));
  }

  /** Moves the focus to the element of that id. */
  void focus(String id) {
    getElement().callJsFunction("focusOn", id);
  }
}
