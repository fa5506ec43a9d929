package org.kaveri.ui.administration;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.kaveri.api.InvalidException;
import org.kaveri.api.settings.Setting;
import org.kaveri.api.settings.Settings;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.Fields;

/**
 * One setting on its form.
 *
 * @param <T> what the setting holds
 */
final class SettingField<T> {
  private final Setting<T> setting;
  private final ViewContext context;
  private final Component component;
  private final Supplier<String> typed;
  private final String before;

  private SettingField(
      Setting<T> setting, ViewContext context, Component component, Supplier<String> typed) {
    this.setting = setting;
    this.context = context;
    this.component = component;
    this.typed = typed;
    this.before = typed.get();
  }

  Component component() {
    return component;
  }

  /** Adds the value when it was changed; marks the field and says no when it isn't valid. */
  boolean collect(List<Setting.Value<?>> values) {
    String text = typed.get();
    if (text.equals(before)) {
      return true;
    }
    try {
      values.add(setting.to(setting.read(text)));
      mark("");
      return true;
    } catch (InvalidException invalid) {
      mark(context.sentence(invalid));
      return false;
    }
  }

  private void mark(String fault) {
    if (component instanceof HasValidation field) {
      field.setErrorMessage(fault);
      field.setInvalid(!fault.isEmpty());
    }
  }

  /** The field that suits the setting, filled with what it holds. */
  static SettingField<?> of(
      Setting<?> setting, Settings settings, Words words, ViewContext context) {
    String label = words.of(context.locale(), setting.labelKey(), setting.name());
    SettingField<?> field =
        switch (setting) {
          case Setting.Text text -> line(text, settings, label, context);
          case Setting.WholeNumber number -> number(number, settings, label, context);
          case Setting.Choice choice -> choice(choice, settings, label, words, context);
          case Setting.YesNo question -> yesNo(question, settings, label, context);
          case Setting.Secret secret -> secret(secret, settings, label, context);
          case Setting.Zone zone -> zone(zone, settings, label, context);
        };
    if (field.component instanceof HasHelper helped && !(setting instanceof Setting.Secret)) {
      words.find(context.locale(), setting.hintKey()).ifPresent(helped::setHelperText);
    }
    if (field.component instanceof AbstractField<?, ?> input) {
      input.setId("setting-" + setting.name().replace('.', '-'));
    }
    return field;
  }

  private static SettingField<String> line(
      Setting.Text setting, Settings settings, String label, ViewContext context) {
    TextField field = Fields.text(label, settings.get(setting));
    field.setMaxLength(setting.maxLength());
    field.setRequiredIndicatorVisible(setting.required());
    return new SettingField<>(setting, context, field, field::getValue);
  }

  private static SettingField<Long> number(
      Setting.WholeNumber setting, Settings settings, String label, ViewContext context) {
    TextField field = Fields.text(label, setting.write(settings.get(setting)));
    field.setAllowedCharPattern("[0-9-]");
    field.getElement().setAttribute("inputmode", "numeric");
    return new SettingField<>(setting, context, field, field::getValue);
  }

  private static SettingField<String> choice(
      Setting.Choice setting, Settings settings, String label, Words words, ViewContext context) {
    Locale locale = context.locale();
    Select<String> field =
        Fields.choice(
            label,
            setting.options(),
            option -> words.of(locale, setting.optionKey(option), option));
    field.setValue(settings.get(setting));
    return new SettingField<>(setting, context, field, field::getValue);
  }

  private static SettingField<Boolean> yesNo(
      Setting.YesNo setting, Settings settings, String label, ViewContext context) {
    Checkbox field = new Checkbox(label, settings.get(setting));
    return new SettingField<>(
        setting, context, field, () -> Boolean.toString(Boolean.TRUE.equals(field.getValue())));
  }

  /** Never shown again: an empty field leaves it as it is. */
  private static SettingField<String> secret(
      Setting.Secret setting, Settings settings, String label, ViewContext context) {
    PasswordField field = new PasswordField(label);
    field.setWidthFull();
    field.getElement().setAttribute("autocomplete", "new-password");
    field.setHelperText(
        context.text(settings.isChosen(setting) ? "settings.secret.kept" : "settings.secret.none"));
    return new SettingField<>(setting, context, field, field::getValue);
  }

  private static SettingField<ZoneId> zone(
      Setting.Zone setting, Settings settings, String label, ViewContext context) {
    ComboBox<String> field = new ComboBox<>(label);
    field.setItems(ZoneId.getAvailableZoneIds().stream().sorted().toList());
    field.setValue(settings.get(setting).getId());
    field.setWidthFull();
    return new SettingField<>(
        setting, context, field, () -> field.getValue() == null ? "" : field.getValue());
  }
}
