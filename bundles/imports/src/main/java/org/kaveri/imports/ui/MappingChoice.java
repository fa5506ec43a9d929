package org.kaveri.imports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.kaveri.api.KaveriException;
import org.kaveri.api.imports.ImportPreview;
import org.kaveri.api.imports.Imports;
import org.kaveri.api.imports.NamedMapping;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.Fields;
import org.kaveri.ui.kit.FormDialog;
import org.kaveri.ui.kit.Kit;

/** Mappings that have a name and fit the file: one is chosen, the one at hand is saved. */
final class MappingChoice extends Div {
  private static final long serialVersionUID = 1L;

  private final transient ImportPreview preview;
  private final transient Imports imports;
  private final transient ViewContext context;
  private final transient Consumer<NamedMapping> chosen;

  /**
   * Offers them.
   *
   * @param chosen gets the mapping that shall be used
   */
  MappingChoice(
      ImportPreview preview, Imports imports, ViewContext context, Consumer<NamedMapping> chosen) {
    this.preview = preview;
    this.imports = imports;
    this.context = context;
    this.chosen = chosen;
    show(preview.mapping());
  }

  private void show(Optional<String> current) {
    removeAll();
    List<NamedMapping> fitting = imports.mappings(preview);
    Optional<NamedMapping> selected =
        fitting.stream().filter(it -> current.equals(Optional.of(it.name()))).findFirst();
    var parts = new ArrayList<Component>();
    if (!fitting.isEmpty()) {
      parts.add(choice(fitting, selected));
    }
    parts.add(Kit.quiet(context.text("imports.mapping.save"), () -> save(current.orElse(""))));
    selected
        .filter(NamedMapping::saved)
        .ifPresent(
            mapping ->
                parts.add(
                    Kit.quiet(context.text("imports.mapping.remove"), () -> remove(mapping))));
    add(Kit.row(parts.toArray(new Component[0])));
  }

  private Select<NamedMapping> choice(List<NamedMapping> fitting, Optional<NamedMapping> selected) {
    Select<NamedMapping> choice =
        Fields.choice(context.text("imports.mapping.named"), fitting, NamedMapping::name);
    choice.setPlaceholder(context.text("imports.mapping.own"));
    selected.ifPresent(choice::setValue);
    choice.addValueChangeListener(event -> chosen.accept(event.getValue()));
    return choice;
  }

  private void save(String proposed) {
    TextField name = Fields.text(context.text("common.name"), proposed);
    name.setMaxLength(NamedMapping.LONGEST_NAME);
    name.setRequiredIndicatorVisible(true);
    new FormDialog(
            context,
            context.text("imports.mapping.save"),
            context.text("common.save"),
            () -> {
              imports.saveMapping(name.getValue(), preview);
              show(Optional.of(name.getValue().strip()));
            })
        .fields(name)
        .check(
            () -> {
              boolean blank = name.getValue().isBlank();
              name.setErrorMessage(context.text("common.required"));
              name.setInvalid(blank);
              return !blank;
            })
        .open();
  }

  private void remove(NamedMapping mapping) {
    try {
      imports.removeMapping(preview.plan().kind(), mapping.name());
      show(Optional.empty());
    } catch (KaveriException refused) {
      context.failed(refused);
    }
  }
}
