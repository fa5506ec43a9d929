package org.kaveri.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;

/**
 * Names and values below one another, like the master data of a customer.
 *
 * @since 0.1
 */
public final class Facts extends DescriptionList {

  private static final long serialVersionUID = 1;

  /** No facts yet. */
  public Facts() {
    addClassName("k-facts");
  }

  /** Adds a fact; a blank value is left out. */
  public Facts with(String name, String value) {
    return value.isBlank() ? this : with(name, new Span(value));
  }

  /** Adds a fact when it is known. */
  public Facts with(String name, Optional<String> value) {
    return with(name, value.orElse(""));
  }

  /** Adds a fact that is more than text. */
  public Facts with(String name, Component value) {
    Div pair = new Div(new Term(name), new Description(value));
    getElement().appendChild(pair.getElement());
    return this;
  }
}
