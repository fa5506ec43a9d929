package org.kaveri.ui.administration;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.kaveri.api.KaveriException;
import org.kaveri.api.settings.Setting;
import org.kaveri.api.settings.Settings;
import org.kaveri.api.settings.SettingsGroup;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.Kit;
import org.kaveri.ui.kit.Panel;

/** The form of one group, made from its description. */
final class SettingsForm extends Div {
  private static final long serialVersionUID = 1;

  private final transient SettingsGroup group;
  private final transient Settings settings;
  private final transient Words words;
  private final transient ViewContext context;
  private final transient List<SettingField<?>> fields = new ArrayList<>();
  private final Div body = new Div();

  SettingsForm(SettingsGroup group, Settings settings, Words words, ViewContext context) {
    this.group = group;
    this.settings = settings;
    this.words = words;
    this.context = context;
    String key = "settings." + group.name();
    body.addClassName("k-form");
    Panel panel =
        new Panel(
            words.of(context.locale(), key, group.name()),
            Kit.stack(body, Kit.row(Kit.primary(context.text("common.save"), this::save))));
    add(panel);
    fill();
  }

  private void fill() {
    body.removeAll();
    fields.clear();
    words
        .find(context.locale(), "settings." + group.name() + ".hint")
        .ifPresent(hint -> body.add(Kit.prose(hint)));
    for (Setting<?> setting : group.settings()) {
      SettingField<?> field = SettingField.of(setting, settings, words, context);
      fields.add(field);
      body.add(field.component());
    }
  }

  private void save() {
    List<Setting.Value<?>> values = new ArrayList<>();
    boolean well = true;
    for (SettingField<?> field : fields) {
      well &= field.collect(values);
    }
    if (!well) {
      return;
    }
    try {
      settings.change(values);
      fill();
      context.done(context.text("common.saved"));
    } catch (KaveriException refused) {
      context.failed(refused);
    }
  }
}
