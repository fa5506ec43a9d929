package org.kaveri.operational.ui;

import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;
import org.kaveri.api.CustomerId;

/** Keeps a line that was typed and not yet logged, for the next opening in the same session. */
final class LineDraft {
  private final String name;

  /**
   * The draft of one place.
   *
   * @param card the customer whose card is open; empty for the line that is opened anywhere
   */
  LineDraft(Optional<CustomerId> card) {
    name = "org.kaveri.operational.line" + card.map(id -> "." + id).orElse("");
  }

  String text() {
    return session().map(session -> session.getAttribute(name)).map(Object::toString).orElse("");
  }

  /** Keeps the text; a blank one is none. */
  void keep(String text) {
    session().ifPresent(session -> session.setAttribute(name, text.isBlank() ? null : text));
  }

  private static Optional<VaadinSession> session() {
    return Optional.ofNullable(VaadinSession.getCurrent());
  }
}
