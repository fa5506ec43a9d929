package org.kaveri.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/**
 * Stands in the place of what could not be shown, while the rest of the page works.
 *
 * @since 0.1
 */
public final class FailureCard extends Div {

  private static final long serialVersionUID = 1;

  /**
   * A failure.
   *
   * @param title what is missing here
   * @param sentence what happened and what to do
   * @param ways buttons, like <em>try again</em>
   */
  public FailureCard(String title, String sentence, Component... ways) {
    addClassName("k-failure");
    getElement().setAttribute("role", "group");
    Span heading = new Span(Icons.of("triangle-alert"), new Span(title));
    heading.addClassName("k-failure-title");
    add(heading, new Paragraph(sentence));
    if (ways.length > 0) {
      add(Kit.row(ways));
    }
  }
}
