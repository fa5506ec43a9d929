package org.kaveri.ui.kit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.kaveri.ui.ViewContext;

/**
 * A text to be taken along, with a button that copies it: an address, or a secret that is shown
 * this once.
 *
 * @since 0.1
 */
public final class CopyField extends Div {
  private static final long serialVersionUID = 1;

  private final TextField field;

  /** A field with that text. */
  public CopyField(ViewContext context, String label, String value) {
    addClassName("k-copy-field");
    field = Fields.text(label, value);
    field.setReadOnly(true);
    field.setAutoselect(true);
    Button copy = Kit.button(context.text("common.copy"), () -> {});
    copy.addClassName("k-copies");
    // the browser lets a page copy only in the click itself, so look/kaveri.js does and tells
    copy.getElement()
        .addEventListener("copied", told -> context.done(context.text("common.copied")));
    add(field, copy);
  }

  /** Puts the cursor into the text, which marks all of it. */
  public void focus() {
    field.focus();
  }
}
