package org.kaveri.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinRequest;
import java.util.Locale;

/**
 * What the pages before the sign-in have in common: the mark at one side, a narrow form at the
 * other.
 */
abstract class DoorFrame extends Div {

  private static final long serialVersionUID = 1;

  final transient Desk desk;
  private final Div form = new Div();
  private final Div problem = new Div();

  DoorFrame(Desk desk) {
    this.desk = desk;
    addClassName("k-door");
    form.addClassName("k-door-form");
    problem.addClassName("k-problem");
    problem.getElement().setAttribute("role", "alert");
    problem.setVisible(false);
    Span mark = new Span();
    mark.addClassName("k-mark");
    mark.getElement().setAttribute("aria-hidden", "true");
    Div brand = new Div(mark, new Span(desk.companyName()));
    brand.addClassName("k-brand");
    add(new Main(brand, form));
  }

  /** Shows the heading, a sentence and the fields of the form. */
  final void form(String heading, String sentence, Component... parts) {
    form.removeAll();
    form.add(new H1(heading));
    if (!sentence.isEmpty()) {
      form.add(org.kaveri.ui.kit.Kit.prose(sentence));
    }
    form.add(problem);
    form.add(parts);
  }

  /** Says what was wrong. */
  final void problem(String sentence) {
    problem.setText(sentence);
    problem.setVisible(true);
  }

  /** Where the browser asks from. */
  static String origin() {
    VaadinRequest request = VaadinRequest.getCurrent();
    String address = request == null ? null : request.getRemoteAddr();
    return address == null ? "" : address;
  }

  final Locale locale() {
    UI ui = UI.getCurrent();
    return ui == null ? Locale.ENGLISH : ui.getLocale();
  }

  final String say(String key, Object... arguments) {
    return desk.texts.own(locale(), key, arguments);
  }
}
