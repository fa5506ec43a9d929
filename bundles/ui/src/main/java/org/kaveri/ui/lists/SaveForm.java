package org.kaveri.ui.lists;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.BiConsumer;
import org.kaveri.api.lists.SavedLists;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.Fields;
import org.kaveri.ui.kit.FormDialog;

/** Asks how a list shall be called, and whether everybody shall see it. */
final class SaveForm {
  private SaveForm() {}

  /**
   * Opens the form.
   *
   * @param sharing whether sharing is offered: to those who may, and to take back what is shared
   * @param save gets the name, and whether everybody shall see it
   */
  static void open(
      ViewContext context,
      String title,
      String name,
      boolean shared,
      boolean sharing,
      BiConsumer<String, Boolean> save) {
    TextField called = Fields.text(context.text("common.name"), name);
    called.setMaxLength(SavedLists.MAX_NAME);
    called.setRequiredIndicatorVisible(true);
    var share = new Checkbox(context.text("lists.share"), shared);
    share.setVisible(sharing);
    new FormDialog(
            context,
            title,
            context.text("common.save"),
            () -> save.accept(called.getValue(), share.getValue()))
        .fields(called, share)
        .check(
            () -> {
              boolean blank = called.getValue().isBlank();
              called.setErrorMessage(context.text("common.required"));
              called.setInvalid(blank);
              return !blank;
            })
        .open();
  }
}
