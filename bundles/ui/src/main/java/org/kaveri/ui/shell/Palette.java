package org.kaveri.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kaveri.api.customers.CustomerSummary;
import org.kaveri.api.customers.Customers;
import org.kaveri.ui.kit.Icons;

/** Ctrl+K: goes to a view or a customer, or does something, by typing a few letters. */
final class Palette {

  private static final int CUSTOMERS = 8;
  private static final int SOON_MILLIS = 120;

  private final Desk desk;
  private final UI ui;
  private final Locale locale;
  private final Dialog dialog = new Dialog();
  private final Options options = new Options();

  /** The list of what was found; {@code look/kaveri.js} moves through it by arrow keys. */
  @Tag("kaveri-options")
  private static final class Options extends Component implements HasComponents {
    private static final long serialVersionUID = 1;
  }

  private record Found(String icon, String label, String hint, Runnable work) {}

  Palette(Desk desk, UI ui) {
    this.desk = desk;
    this.ui = ui;
    this.locale = ui.getLocale();
    TextField text = new TextField();
    String label = say("palette.placeholder");
    text.setPlaceholder(label);
    text.setAriaLabel(label);
    text.setPrefixComponent(Icons.of("search"));
    text.setWidthFull();
    text.setAutofocus(true);
    text.setValueChangeMode(ValueChangeMode.LAZY);
    text.setValueChangeTimeout(SOON_MILLIS);
    text.addValueChangeListener(event -> search(event.getValue()));
    options.getElement().setAttribute("role", "listbox");
    options.getElement().setAttribute("aria-label", say("palette.found"));
    Div body = new Div(text, options);
    body.addClassName("k-palette");
    dialog.add(body);
    dialog.addClassName("k-palette-dialog");
    dialog.setTop("10vh");
    dialog.getElement().setAttribute("aria-label", say("palette.open"));
    dialog.addOpenedChangeListener(
        event -> {
          if (event.isOpened()) {
            text.focus();
          }
        });
  }

  void open() {
    search("");
    dialog.open();
  }

  private void search(String text) {
    String wanted = plain(text.strip());
    List<Found> found = new ArrayList<>();
    views().stream().filter(view -> plain(view.label()).contains(wanted)).forEach(found::add);
    commands().stream()
        .filter(action -> plain(action.label()).contains(wanted))
        .forEach(found::add);
    if (wanted.length() > 1) {
      found.addAll(0, customers(text));
    }
    options.removeAll();
    found.forEach(line -> options.add(option(line)));
    if (found.isEmpty()) {
      Span nothing = new Span(say("common.nothing-found"));
      nothing.addClassName("k-muted");
      options.add(nothing);
    }
    options.getElement().setProperty("query", text);
  }

  private List<Found> views() {
    return desk.views.list().stream()
        .filter(view -> view.isOfferedTo(desk.access))
        .map(
            view ->
                new Found(
                    StaffViews.icon(view),
                    desk.texts.text(view.room(), locale, view.title()),
                    "",
                    () -> ui.navigate(StaffViews.path(view))))
        .toList();
  }

  private List<Found> commands() {
    return PageCommands.of(ui).list().stream()
        .map(command -> new Found(command.icon(), command.label(), command.key(), command.work()))
        .toList();
  }

  private List<Found> customers(String text) {
    return desk.access.allows(Customers.READ)
        ? desk.customers().stream()
            .flatMap(customers -> customers.search(text, CUSTOMERS).stream())
            .map(this::customer)
            .toList()
        : List.of();
  }

  private Found customer(CustomerSummary customer) {
    return new Found(
        "user-round",
        customer.name(),
        customer.city().orElse(""),
        () -> ui.navigate("customers/" + customer.id()));
  }

  private Component option(Found found) {
    Span hint = new Span(found.hint());
    hint.addClassName("k-muted");
    Div option = new Div(Icons.of(found.icon()), new Span(found.label()), hint);
    option.addClassName("k-option");
    option.getElement().setAttribute("role", "option");
    option.addClickListener(
        event -> {
          dialog.close();
          found.work().run();
        });
    return option;
  }

  private String say(String key) {
    return desk.texts.own(locale, key);
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }
}
