package org.kaveri.customers.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.text.Normalizer;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kaveri.api.InvalidException;
import org.kaveri.api.customers.OwnField;
import org.kaveri.api.customers.OwnFieldKind;
import org.kaveri.api.customers.OwnFields;
import org.kaveri.api.settings.CompanySettings;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.Ask;
import org.kaveri.ui.kit.Fields;
import org.kaveri.ui.kit.FormDialog;
import org.kaveri.ui.kit.Kit;

/** Enters one of the company's own fields, or what has changed about it. */
final class OwnFieldForm {
  private static final int LONGEST_NAME = 35;

  private final OwnFields fields;
  private final ViewContext context;
  private final Runnable saved;
  private final TextField label;
  private final TextField name;
  private final Select<OwnFieldKind> kind;
  private final TextArea choices;
  private final ComboBox<String> currency;
  private final Checkbox inUse;

  OwnFieldForm(OwnFields fields, ViewContext context, Runnable saved) {
    this.fields = fields;
    this.context = context;
    this.saved = saved;
    label = Fields.text(context.text("own-fields.label"), "");
    label.setMaxLength(100);
    label.setHelperText(context.text("own-fields.label.help"));
    name = Fields.text(context.text("own-fields.name"), "");
    name.setHelperText(context.text("own-fields.name.help"));
    kind =
        Fields.choice(
            context.text("own-fields.kind"),
            List.of(OwnFieldKind.values()),
            value -> OwnFieldsPage.kind(value, context));
    choices = Fields.longText(context.text("own-fields.choices"), "");
    choices.setHelperText(context.text("own-fields.choices.help"));
    currency = new ComboBox<>(context.text("own-fields.currency"));
    currency.setItems(CompanySettings.CURRENCY.options());
    currency.setWidthFull();
    inUse = new Checkbox(context.text("own-fields.in-use"), true);
    kind.addValueChangeListener(event -> fitKind());
    kind.setValue(OwnFieldKind.TEXT);
    fitKind();
  }

  private void fitKind() {
    choices.setVisible(kind.getValue() == OwnFieldKind.CHOICE);
    currency.setVisible(kind.getValue() == OwnFieldKind.MONEY);
  }

  void add(String proposedCurrency) {
    currency.setValue(proposedCurrency);
    label.setValueChangeMode(ValueChangeMode.LAZY);
    label.addValueChangeListener(event -> name.setValue(proposed(event.getValue())));
    new FormDialog(
            context,
            context.text("own-fields.add"),
            context.text("common.save"),
            () -> {
              fields.add(entered(0));
              done();
            })
        .fields(label, name, kind, choices, currency)
        .check(() -> check(0))
        .open();
  }

  void change(OwnField field) {
    label.setValue(field.label());
    name.setValue(field.name());
    kind.setValue(field.kind());
    choices.setValue(String.join("\n", field.choices()));
    currency.setValue(field.currency().map(Currency::getCurrencyCode).orElse(null));
    inUse.setValue(field.inUse());
    FormDialog dialog =
        new FormDialog(
                context,
                context.text("own-fields.change", field.label()),
                context.text("common.save"),
                () -> {
                  fields.change(entered(field.version()));
                  done();
                })
            .fields(label, choices, inUse)
            .check(() -> check(field.version()));
    dialog.fields(
        Kit.row(Kit.danger(context.text("common.remove"), () -> askRemoving(field, dialog))));
    dialog.open();
  }

  private void askRemoving(OwnField field, FormDialog dialog) {
    Ask.before(
        context,
        context.text("own-fields.remove.question", field.label()),
        context.text("own-fields.remove.consequence"),
        context.text("common.remove"),
        () -> {
          fields.remove(field.name());
          dialog.close();
          saved.run();
        });
  }

  private void done() {
    context.done(context.text("common.saved"));
    saved.run();
  }

  private OwnField entered(long version) {
    OwnFieldKind chosen = kind.getValue();
    return new OwnField(
        name.getValue(),
        chosen,
        label.getValue(),
        chosen == OwnFieldKind.CHOICE
            ? choices.getValue().lines().map(String::strip).filter(it -> !it.isEmpty()).toList()
            : List.of(),
        chosen == OwnFieldKind.MONEY
            ? Optional.ofNullable(currency.getValue()).map(Currency::getInstance)
            : Optional.empty(),
        inUse.getValue(),
        version);
  }

  /** Says at its field what is not right. */
  private boolean check(long version) {
    label.setInvalid(false);
    name.setInvalid(false);
    choices.setInvalid(false);
    currency.setInvalid(false);
    try {
      entered(version);
      return true;
    } catch (InvalidException e) {
      var wrong =
          switch (e.code()) {
            case "own-field.name" -> name;
            case "own-field.choices" -> choices;
            case "own-field.currency" -> currency;
            default -> label;
          };
      wrong.setErrorMessage(context.sentence(e));
      wrong.setInvalid(true);
      return false;
    }
  }

  /** The label in letters, digits and hyphens. */
  private static String proposed(String label) {
    String plain =
        Normalizer.normalize(label, Normalizer.Form.NFD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\p{M}+", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^[^a-z]+|-+$", "");
    return plain.substring(0, Math.min(LONGEST_NAME, plain.length())).replaceAll("-$", "");
  }
}
