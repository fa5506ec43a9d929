package org.kaveri.ui.kit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * One of two to five, all in sight: a row of buttons of which one is pressed.
 *
 * @param <T> what is chosen
 * @since 0.1
 */
public final class Segments<T> extends Div {

  private static final long serialVersionUID = 1;

  private final List<NativeButton> buttons = new ArrayList<>();

  /**
   * A row of buttons.
   *
   * @param label what is chosen, for screen readers
   * @param chosen called with each choice that differs from the one before
   */
  public Segments(
      String label, List<T> options, Function<T, String> name, T start, Consumer<T> chosen) {
    addClassName("k-segments");
    getElement().setAttribute("role", "group");
    getElement().setAttribute("aria-label", label);
    for (T option : options) {
      NativeButton button = new NativeButton(name.apply(option));
      button.addClickListener(
          event -> {
            if (!isPressed(button)) {
              press(button);
              chosen.accept(option);
            }
          });
      buttons.add(button);
      add(button);
      if (option.equals(start)) {
        press(button);
      }
    }
  }

  private void press(NativeButton pressed) {
    for (NativeButton button : buttons) {
      button.getElement().setAttribute("aria-pressed", String.valueOf(button.equals(pressed)));
    }
  }

  private static boolean isPressed(NativeButton button) {
    return "true".equals(button.getElement().getAttribute("aria-pressed"));
  }
}
