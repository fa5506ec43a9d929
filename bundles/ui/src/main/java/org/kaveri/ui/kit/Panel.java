package org.kaveri.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A framed part of a page with a heading of the second level.
 *
 * @since 0.1
 */
public final class Panel extends Section {

  private static final long serialVersionUID = 1;
  private static final AtomicLong IDS = new AtomicLong();

  private final H2 heading = new H2();
  private final Div actions = new Div();
  private final Div body = new Div();

  /** A panel with that heading and content. */
  public Panel(String title, Component... content) {
    addClassName("k-panel");
    String id = "panel-" + IDS.incrementAndGet();
    heading.setId(id);
    heading.setText(title);
    getElement().setAttribute("aria-labelledby", id);
    actions.addClassName("k-panel-actions");
    Div head = new Div(heading, actions);
    head.addClassName("k-panel-head");
    body.addClassName("k-panel-body");
    body.add(content);
    add(head, body);
  }

  /** Puts buttons at the right of the heading. */
  public Panel actions(Component... buttons) {
    actions.add(buttons);
    return this;
  }

  /** Gives it other content. */
  public void show(Component... content) {
    body.removeAll();
    body.add(content);
  }

  /** Gives it another heading. */
  public void title(String text) {
    heading.setText(text);
  }
}
