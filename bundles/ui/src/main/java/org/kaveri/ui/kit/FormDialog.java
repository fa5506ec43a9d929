package org.kaveri.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.DebouncePhase;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.kaveri.api.KaveriException;
import org.kaveri.ui.ViewContext;

/**
 * Asks for something in a dialog and keeps what was typed until it was accepted: a refusal is said
 * in words inside the dialog, which stays open. Ctrl+Enter saves; Esc asks before it throws away
 * what was typed.
 *
 * {@snippet :
 * new FormDialog(context, context.text("people.add"), context.text("common.save"), () -> {
 *       people.add(customer, form.details());
 *       context.done(context.text("people.added"));
 *     })
 *     .fields(form.name, form.role)
 *     .open();
 * }
 *
 * @since 0.1
 */
public final class FormDialog {

  private static final int PAUSE_MILLIS = 1_000;

  private final ViewContext context;
  private final Dialog dialog = new Dialog();
  private final Div problem = new Div();
  private final Div body = new Div();
  private final Runnable save;
  private BooleanSupplier check = () -> true;
  private boolean running;
  private boolean typed;

  /**
   * A dialog that isn't open yet.
   *
   * @param save does it; a {@link KaveriException} keeps the dialog open
   */
  public FormDialog(ViewContext context, String title, String saveLabel, Runnable save) {
    this.context = context;
    this.save = save;
    dialog.setHeaderTitle(title);
    dialog.addClassName("k-form-dialog");
    dialog.setCloseOnOutsideClick(false);
    dialog.addDialogCloseActionListener(event -> leave());
    problem.addClassName("k-problem");
    problem.getElement().setAttribute("role", "alert");
    problem.setVisible(false);
    body.addClassName("k-form");
    dialog.add(problem, body);
    Button saving = Kit.primary(saveLabel, this::save);
    saving.setDisableOnClick(false);
    dialog.getFooter().add(Kit.quiet(context.text("common.cancel"), dialog::close), saving);
    // Owned by the content: Flow takes the dialog itself for something outside of its overlay.
    Shortcuts.addShortcutListener(body, this::save, Key.ENTER, KeyModifier.CONTROL)
        .listenOn(dialog)
        .resetFocusOnActiveElement();
  }

  /** Adds fields, one below the other. */
  public FormDialog fields(Component... fields) {
    body.add(fields);
    return this;
  }

  /**
   * Checks the fields before saving; marks what is wrong itself and answers whether all is well.
   */
  public FormDialog check(BooleanSupplier allWell) {
    this.check = allWell;
    return this;
  }

  /** As wide as its content needs, for forms of two columns. */
  public FormDialog wide() {
    dialog.addClassName("k-wide");
    return this;
  }

  /** Opens it with that field focused, for a form whose first field is seldom changed. */
  public void openAt(Focusable<?> field) {
    watch();
    dialog.open();
    field.focus();
  }

  /** Opens it with the first field focused. */
  public void open() {
    watch();
    dialog.open();
    parts(body)
        .filter(Component::isVisible)
        .filter(Focusable.class::isInstance)
        .map(part -> (Focusable<?>) part)
        .findFirst()
        .ifPresent(Focusable::focus);
  }

  /** All that is in it, in the order of reading: fields may stand in columns. */
  private static Stream<Component> parts(Component outer) {
    return outer.getChildren().flatMap(part -> Stream.concat(Stream.of(part), parts(part)));
  }

  /** Closes it without saving. */
  public void close() {
    dialog.close();
  }

  /**
   * Notices the first sign of a change. A field tells its value only when it is left, so the
   * browser tells of the first letter by itself.
   */
  private void watch() {
    var letters = body.getElement().addEventListener("input", event -> typed = true);
    letters.debounce(PAUSE_MILLIS, DebouncePhase.LEADING);
    parts(body)
        .filter(HasValue.class::isInstance)
        .map(field -> (HasValue<?, ?>) field)
        .forEach(field -> field.addValueChangeListener(event -> typed |= event.isFromClient()));
  }

  boolean isOpened() {
    return dialog.isOpened();
  }

  /** Closes it at once when nothing was entered; asks otherwise. */
  void leave() {
    if (typed) {
      new Discard(context, dialog::close).open();
    } else {
      dialog.close();
    }
  }

  /** A second click may be under way while the first one is answered: it finds nothing to do. */
  void save() {
    if (running || !dialog.isOpened()) {
      return;
    }
    running = true;
    try {
      problem.setVisible(false);
      if (check.getAsBoolean()) {
        save.run();
        dialog.close();
      }
    } catch (KaveriException refused) {
      problem.setText(context.sentence(refused));
      problem.setVisible(true);
    } finally {
      running = false;
    }
  }
}
