package org.kaveri.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/**
 * Stands where there is nothing to show yet: says what will be here and offers the way to it.
 *
 * @since 0.1
 */
public final class EmptyState extends Div {

  private static final long serialVersionUID = 1;

  /**
   * Nothing here.
   *
   * @param icon a name of {@link Icons}
   * @param sentence what will be here, and how it comes here
   * @param ways buttons or links that lead on
   */
  public EmptyState(String icon, String sentence, Component... ways) {
    addClassName("k-empty");
    add(Icons.of(icon), new Paragraph(sentence));
    if (ways.length > 0) {
      add(Kit.row(ways));
    }
  }
}
